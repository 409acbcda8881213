import type {Axis} from '../../view';

/** Where a share falls on an axis from zero to its maximum, in per cent of the lane; what leaves the axis stops at its end. */
export function axisShare(value: number, axis: Axis): number {
  if (!(axis.max > 0)) return 0;
  return toHundredths(Math.min(Math.max(value / axis.max, 0), 1) * 100);
}

/** Whole ratios from 1/8 to 8, at equal distances for equal multiples. */
export const ratioTicks = [
  {ratio: 1 / 8, label: '1/8'},
  {ratio: 1 / 4, label: '1/4'},
  {ratio: 1 / 2, label: '1/2'},
  {ratio: 1, label: '1'},
  {ratio: 2, label: '2'},
  {ratio: 4, label: '4'},
  {ratio: 8, label: '8'},
] as const;

/** Where a ratio falls on the log axis from 1/8 to 8, in per cent of the lane; parity is at 50. Not held to the axis. */
export function axisRatio(ratio: number): number {
  return toHundredths(((Math.log2(ratio) + 3) / 6) * 100);
}

export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
