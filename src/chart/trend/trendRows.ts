import type {TrendView} from '../../view';
import type {Population} from '../population';

export type TrendPanelView = TrendView['panels'][number];
type Series = TrendPanelView['series'][number];

/** One snapshot of a panel, as Recharts reads it. Ranges are held to the axis. */
export interface TrendRow {
  readonly period: string;
  readonly periodLabel: string;
  readonly value: Readonly<Partial<Record<Population, number | null>>>;
  readonly range: Readonly<Partial<Record<Population, readonly [number, number] | null>>>;
}

/** The snapshots of every series of a panel, in order of period. */
export function trendRows({series, axis}: TrendPanelView): readonly TrendRow[] {
  const periods = new Map(series.flatMap(({points}) => points.map((point) => [point.period, point.periodLabel])));
  return [...periods.keys()].toSorted().map((period) => {
    const value: Partial<Record<Population, number | null>> = {};
    const range: Partial<Record<Population, readonly [number, number] | null>> = {};
    for (const {population, points} of series) {
      const point = points.find((one) => one.period === period);
      value[population] = point?.value ?? null;
      range[population] =
        point && point.lower !== null && point.upper !== null
          ? [Math.max(point.lower, 0), Math.min(point.upper, axis.max)]
          : null;
    }
    return {period, periodLabel: periods.get(period) ?? period, value, range};
  });
}

/** Snapshots side by side without a value, and the words that stand for them. */
export interface AbsentRun {
  readonly population: Population;
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

/** The runs of a series that cannot be drawn: withheld or too few. */
export function absentRuns({population, label, points}: Series): readonly AbsentRun[] {
  const runs: AbsentRun[] = [];
  let isOpen = false;
  for (const point of points) {
    const last = runs.at(-1);
    if (point.value === null) {
      if (isOpen && last) runs[runs.length - 1] = {...last, to: point.period};
      else runs.push({population, from: point.period, to: point.period, words: `${label}: ${point.label}`});
    }
    isOpen = point.value === null;
  }
  return runs;
}
