import type {GapSeries, PayTrendView} from '../../view';
import {ComparatorDiamond} from '../ComparatorDiamond';
import {useWidth} from '../map/useWidth';
import {PopulationMark} from '../PopulationMark';
import {placeOn, placeSeries, roomyTicks} from './placeGap';

const height = 150;

/** The gaps over the years: published diamonds and counted squares, means joined where years follow, medians dashed. */
export function PayTrend({view}: {view: PayTrendView}) {
  const {ref, width} = useWidth<HTMLDivElement>(320);
  const {axis, years} = view;
  return (
    <figure className="pay-trend">
      <figcaption>{view.heading}</figcaption>
      <div className="pay-plot" ref={ref}>
        <svg width="100%" height={height} role="img" aria-label={`${view.heading}. ${view.text}`}>
          <svg className="lane-lines" width="100%" height={height} viewBox="0 0 100 100" preserveAspectRatio="none">
            <path
              className="lane-grid"
              d={axis.ticks.map(({value}) => `M0 ${100 - placeOn(axis, value)}H100`).join('')}
            />
            <path className="pay-nought" d={`M0 ${100 - placeOn(axis, 0)}H100`} />
            {view.series.map((series) => (
              <path key={keyOf(series)} className={classOf(series)} d={placeSeries(series, axis, years).path} />
            ))}
          </svg>
          {axis.ticks.map(({value, label}) => (
            <text
              key={value}
              className="axis-label"
              x="-6"
              y={`${100 - placeOn(axis, value)}%`}
              dy="0.35em"
              textAnchor="end"
            >
              {label}
            </text>
          ))}
          {view.series.map((series) => (
            <Points key={keyOf(series)} series={series} view={view} />
          ))}
        </svg>
        <svg className="pay-years" width="100%" height="18" aria-hidden="true" focusable="false">
          {roomyTicks(years.ticks, width, 40).map(({value, label}) => (
            <text key={value} className="axis-label" x={`${placeOn(years, value)}%`} y="14" textAnchor="middle">
              {label}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  );
}

function keyOf({key, measure}: GapSeries): string {
  return `${key} ${measure}`;
}

function classOf({key, measure}: GapSeries): string {
  return `pay-line is-${key} is-${measure}`;
}

/** Means carry their numbers; medians are small, and in the table. */
function Points({series, view}: {series: GapSeries; view: PayTrendView}) {
  const {points} = placeSeries(series, view.axis, view.years);
  const isMean = series.measure === 'mean';
  return points.map(({x, y, label}) => (
    <svg key={x} className="lane-at" x={`${x}%`} y={`${y}%`}>
      <g transform={isMean ? undefined : 'scale(.55)'}>
        {series.key === 'published' ? <ComparatorDiamond /> : <PopulationMark population="workforce" />}
      </g>
      {isMean && (
        <text
          className={`lane-label is-${series.key === 'published' ? 'comparator' : 'workforce'}`}
          y={isBelow(series, label, y) ? 20 : -10}
          textAnchor="middle"
        >
          {label.replace('%', '')}
        </text>
      )}
    </svg>
  ));
}

/** Published gaps below nought are named below their mark, where no counted one is; so is what stands at the top. */
function isBelow({key}: GapSeries, label: string, y: number): boolean {
  return y < 12 || (key === 'published' && label.startsWith('−'));
}
