import type {GapAxis, GapSeries} from '../../view';
import {toHundredths} from '../table/axisShare';

/** Where a value falls between the ends of an axis, in per cent; what leaves it stops at its end. */
export function placeOn(axis: Pick<GapAxis, 'least' | 'most'>, value: number): number {
  const {least, most} = axis;
  if (!(most > least)) return 0;
  return toHundredths(Math.min(Math.max((value - least) / (most - least), 0), 1) * 100);
}

/** A point of a trend: per cent across and per cent down; null where there is no value. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** The values of a series that there are, each in its place, and the lines that join years that follow each other. */
export function placeSeries(
  {points}: GapSeries,
  axis: GapAxis,
  years: GapAxis,
): {readonly points: readonly PlacedPoint[]; readonly path: string} {
  const placed = points.flatMap(({at, value, label}) =>
    value === null ? [] : [{at, x: placeOn(years, at), y: toHundredths(100 - placeOn(axis, value)), label}],
  );
  const path = placed
    .map(({at, x, y}, i) => {
      const before = placed[i - 1];
      return `${before && at - before.at < 1.25 ? 'L' : 'M'}${x} ${y}`;
    })
    .join('');
  return {points: placed.map(({x, y, label}) => ({x, y, label})), path};
}

/** Ticks that have room for their labels: all, or each second, third ..., the last kept. */
export function roomyTicks(ticks: GapAxis['ticks'], width: number, labelWidth: number): GapAxis['ticks'] {
  const most = Math.max(1, Math.floor(width / labelWidth));
  const every = Math.ceil(ticks.length / most);
  return ticks.filter((_, i) => (ticks.length - 1 - i) % every === 0);
}
