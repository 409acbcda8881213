import {byarInterval} from './byarInterval';
import {exactPoissonInterval} from './exactPoissonInterval';
import type {Interval} from './types';

/** Events from which Byar's closed form is close enough to exact: the rule of PHE's technical guide. */
const leastForByar = 10;

/**
 * The interval usual in public health for a count of events: exact below 10, Byar's from there.
 *
 * Formula  see exactPoissonInterval and byarInterval.
 * Units    events in and out; `method` names the one used.
 * Range    a whole number, 0 or more; 0 < level < 1.
 * Edge     0 events give a lower limit of exactly 0. Where Byar's lower limit does not exist, the exact one is used.
 * Throws   RangeError outside the range.
 * Source   PHE, Technical Guide: Confidence Intervals (2018).
 * Check    9 events are exact, 10 are Byar's.
 */
export function poissonCountInterval(count: number, level: number): Interval & {readonly method: 'exact' | 'byar'} {
  const {lower, upper} = byarInterval(count, level);
  if (count < leastForByar || lower === null) return {...exactPoissonInterval(count, level), method: 'exact'};
  return {lower, upper, method: 'byar'};
}
