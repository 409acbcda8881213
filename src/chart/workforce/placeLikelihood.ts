import type {LikelihoodMark} from '../../view';
import {toHundredths} from '../table/axisShare';

/** From a quarter as likely to four times. */
export const likelihoodTicks = [
  {ratio: 1 / 4, label: '1/4'},
  {ratio: 1 / 2, label: '1/2'},
  {ratio: 1, label: '1'},
  {ratio: 2, label: '2'},
  {ratio: 4, label: '4'},
] as const;

/** Where a ratio falls on the log axis, in per cent; 1 is at 50. Not held to the axis. */
export function axisLikelihood(ratio: number): number {
  return toHundredths(((Math.log2(ratio) + 2) / 4) * 100);
}

export interface PlacedLikelihood {
  /** Null where there is no mark: withheld, too few, or off the axis. */
  readonly value: number | null;
  readonly range: {readonly from: number; readonly to: number} | null;
  readonly leavesLow: boolean;
  readonly leavesHigh: boolean;
  /** Outside the whisker, on the side away from 1. */
  readonly label: {readonly at: number; readonly anchor: 'start' | 'end'};
}

/** The mark, its whisker and its label; what leaves the axis ends in an arrow. */
export function placeLikelihood({value, lower, upper}: LikelihoodMark, ranges: boolean): PlacedLikelihood {
  if (value === null) {
    return {value: null, range: null, leavesLow: false, leavesHigh: false, label: {at: 100, anchor: 'end'}};
  }
  const at = value > 0 ? axisLikelihood(value) : -Infinity;
  const low = ranges && lower !== null ? (lower > 0 ? axisLikelihood(lower) : -Infinity) : at;
  const high = ranges ? (upper === null ? Infinity : axisLikelihood(upper)) : at;
  const range = ranges && high > 0 && low < 100 ? {from: held(low), to: held(high)} : null;
  const isHigh = at >= 50;
  const end = held(isHigh ? high : low);
  // No room beyond the whisker: then on its other side.
  const turned = isHigh ? end > 88 : end < 12;
  const away = turned ? held(isHigh ? low : high) : end;
  return {
    value: at >= 0 && at <= 100 ? at : null,
    range,
    leavesLow: low < 0,
    leavesHigh: high > 100,
    label: {at: away, anchor: isHigh === turned ? 'end' : 'start'},
  };
}

function held(position: number): number {
  return Math.min(Math.max(position, 0), 100);
}
