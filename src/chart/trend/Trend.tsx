import './trend.css';
import {lazy, memo, Suspense} from 'react';
import type {TrendView} from '../../view';
import {Figure} from '../Figure';
import {PopulationMark} from '../PopulationMark';
import type {Population} from '../population';
import {sameFigure} from '../table/sameFigure';
import type {TrendPanelView} from './trendRows';

// Recharts is large, and a trend stands below the first picture: it is fetched once the page is there.
const TrendPanel = lazy(async () => ({default: (await import('./TrendPanel')).TrendPanel}));

/** Shares over the snapshots, one small chart for each group, on one height. */
export function Trend({view}: {view: TrendView}) {
  return (
    <Figure view={view} isEmpty={view.panels.length === 0}>
      <TrendKey panels={view.panels} />
      <div className="trend">
        {view.panels.map((panel) => (
          <TrendFigure key={panel.key} panel={panel} />
        ))}
      </div>
    </Figure>
  );
}

const TrendFigure = memo(function TrendFigure({panel}: {panel: TrendPanelView}) {
  return (
    <figure className="trend-panel">
      <figcaption>{panel.title}</figcaption>
      <Suspense fallback={<div className="trend-chart" />}>
        <TrendPanel panel={panel} />
      </Suspense>
    </figure>
  );
}, sameFigure);

const residentsWords: Readonly<Record<Population, string>> = {
  workforce: 'Residents, for the workforce',
  caseload: 'Residents, for the caseload',
};

function TrendKey({panels}: {panels: readonly TrendPanelView[]}) {
  const series = new Map(panels.flatMap((panel) => panel.series.map((one) => [one.population, one.label] as const)));
  const residents = new Set(panels.flatMap((panel) => panel.residents.map((one) => one.population)));
  const hasRange = panels.some((panel) => panel.series.some((one) => one.points.some((point) => point.lower !== null)));
  return (
    <ul className="key trend-key" aria-label="Key">
      {[...series].map(([population, label]) => (
        <li key={population}>
          <svg width="26" height="12" viewBox="-13 -6 26 12" aria-hidden="true" focusable="false">
            <path className={`lane-range is-${population}`} d="M-13 0H13" />
            <g transform="scale(.7)">
              <PopulationMark population={population} />
            </g>
          </svg>
          {label}
        </li>
      ))}
      {[...residents].map((population) => (
        <li key={`residents-${population}`}>
          <svg width="26" height="12" viewBox="-13 -6 26 12" aria-hidden="true" focusable="false">
            <path className={`trend-key-line is-for-${population}`} d="M-13 0H13" />
          </svg>
          {residentsWords[population]}
        </li>
      ))}
      {hasRange && (
        <li>
          <svg width="26" height="12" aria-hidden="true" focusable="false">
            {[...series.keys()].map((population, i, all) => (
              <rect
                key={population}
                className={`trend-key-band is-${population}`}
                y={(12 / all.length) * i}
                width="26"
                height={12 / all.length}
              />
            ))}
          </svg>
          Range (95%)
        </li>
      )}
    </ul>
  );
}
