import {usePlotArea, useXAxisScale, useYAxisScale} from 'recharts';
import {type EndLabel, placeEnds} from './placeEnds';
import {absentRuns, type TrendPanelView} from './trendRows';

const bandHeight = 8;

/** What Recharts does not draw: values at the ends of the lines, and bands with words where a line cannot be drawn. */
export function TrendSigns({panel}: {panel: TrendPanelView}) {
  const plot = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (!plot || !xOf || !yOf) return null;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const runs = panel.series.flatMap(absentRuns);
  const ends = placeEnds(
    endLabels(panel, (value) => yOf(value) ?? bottom),
    {top: plot.y, bottom, apart: 14},
  );
  return (
    <g>
      {runs.map((run, i) => {
        const from = (xOf(run.from) ?? plot.x) - 4;
        const to = (xOf(run.to) ?? right) + 4;
        const lane = bottom - (panel.series.findIndex(({population}) => population === run.population) + 1) * 10;
        const isFirst = runs.findIndex(({population}) => population === run.population) === i;
        return (
          <g key={`${run.population}${run.from}`}>
            <rect
              className="trend-absent"
              fill="url(#p-withheld)"
              x={from}
              y={lane}
              width={Math.max(to - from, 0)}
              height={bandHeight}
            />
            {isFirst && (
              <text
                className={`trend-words is-${run.population}`}
                x={plot.x + 6}
                y={plot.y + 16 + 15 * seriesIndex(panel, run.population)}
              >
                {run.words}
              </text>
            )}
          </g>
        );
      })}
      {ends.map(({key, name, text, y}) => (
        <text key={key} className={`trend-end ${name}`} x={right + 8} y={y + 4}>
          {text}
        </text>
      ))}
    </g>
  );
}

function seriesIndex(panel: TrendPanelView, population: string): number {
  return panel.series.filter((series) => absentRuns(series).length > 0).findIndex((s) => s.population === population);
}

function endLabels(panel: TrendPanelView, yOf: (value: number) => number): readonly EndLabel[] {
  const lines = panel.series.flatMap(({population, points}) => {
    const last = points.at(-1);
    return last && last.value !== null
      ? [{key: population, text: last.label, name: `is-${population}`, y: yOf(last.value)}]
      : [];
  });
  const residents = panel.residents.map(({population, value, label}) => ({
    key: `residents-${population}`,
    text: label,
    name: 'is-community',
    y: yOf(Math.min(value, panel.axis.max)),
  }));
  return [...lines, ...residents];
}
