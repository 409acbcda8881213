import {Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis} from 'recharts';
import {PopulationMark} from '../PopulationMark';
import type {Population} from '../population';
import {TrendSigns} from './TrendSigns';
import {TrendTip} from './TrendTip';
import {type TrendPanelView, type TrendRow, trendRows} from './trendRows';

const margin = {top: 8, right: 52, bottom: 0, left: 0};

/** One small chart: a line for each population over the snapshots, its range behind it, and its residents' share. */
export function TrendPanel({panel}: {panel: TrendPanelView}) {
  const rows = trendRows(panel);
  const ends = [rows[0], rows.at(-1)].flatMap((row) => (row ? [row.period] : []));
  const tickLabel = (value: number) => panel.axis.ticks.find((tick) => tick.value === value)?.label ?? '';
  return (
    <ComposedChart
      className="trend-chart"
      data={[...rows]}
      margin={margin}
      title={panel.title}
      desc={spoken(panel)}
      responsive
    >
      <CartesianGrid className="trend-grid" vertical={false} />
      <XAxis
        className="trend-axis"
        dataKey="period"
        ticks={ends}
        interval={0}
        height={22}
        tickLine={false}
        padding={{left: 6, right: 6}}
        tick={<PeriodTick rows={rows} />}
      />
      <YAxis
        className="trend-axis"
        domain={[0, panel.axis.max]}
        ticks={panel.axis.ticks.map((tick) => tick.value)}
        tickFormatter={tickLabel}
        interval={0}
        width={40}
        tick={{className: 'axis-label'}}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
      />
      <Tooltip content={<TrendTip panel={panel} />} isAnimationActive={false} cursor={{className: 'trend-cursor'}} />
      {panel.residents.map(({population, value}) => (
        <ReferenceLine key={population} className={`trend-residents is-for-${population}`} y={value} />
      ))}
      {panel.series.map(({population}) => (
        <Area
          key={population}
          className={`trend-range is-${population}`}
          dataKey={(row: TrendRow) => row.range[population] ?? null}
          stroke="none"
          fill={`var(--${population}-soft)`}
          fillOpacity={0.65}
          activeDot={false}
          dot={false}
          isAnimationActive={false}
          tooltipType="none"
        />
      ))}
      {panel.series.map(({population}) => (
        <Line
          key={population}
          className={`trend-line is-${population}`}
          dataKey={(row: TrendRow) => row.value[population] ?? null}
          stroke={`var(--${population})`}
          strokeWidth={1.75}
          dot={<TrendDot population={population} />}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <TrendSigns panel={panel} />
    </ComposedChart>
  );
}

// Recharts completes these two with the place it has worked out for them.
function TrendDot({population, cx, cy}: {population: Population; cx?: number; cy?: number | null}) {
  if (cx === undefined || cy === undefined || cy === null) return null;
  return (
    <g transform={`translate(${cx} ${cy}) scale(.6)`}>
      <PopulationMark population={population} />
    </g>
  );
}

interface PeriodTickProps {
  rows: readonly TrendRow[];
  x?: number;
  y?: number;
  payload?: {value: string};
}

/** The first and the last snapshot only, set inwards so that neither leaves the plot. */
function PeriodTick({rows, x = 0, y = 0, payload}: PeriodTickProps) {
  const isLast = payload?.value === rows.at(-1)?.period;
  return (
    <text className="axis-label" x={isLast ? x + 34 : x - 10} y={y + 10} textAnchor={isLast ? 'end' : 'start'}>
      {rows.find((row) => row.period === payload?.value)?.periodLabel}
    </text>
  );
}

/** Every value in words, for the picture's description. */
function spoken(panel: TrendPanelView): string {
  return panel.series
    .map(({label, points}) => `${label}: ${points.map((point) => `${point.periodLabel} ${point.label}`).join(', ')}.`)
    .join(' ');
}
