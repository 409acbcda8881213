import {requireCount} from './contract';
import type {Interval} from './types';
import {wilsonInterval} from './wilsonInterval';

/**
 * Score interval for the ratio of two rates: how many times as often something happens to one population as to another.
 *
 * Formula  given x1 + x2 events, x1 is binomial with share p = R t1/(R t1 + t2), so each limit l of p (Wilson) gives
 *          R = l/(1 - l) · t2/t1.
 * Units    events and the people (or time) they are of in, ratios out (1 is the same rate).
 * Range    whole events, 0 or more; t1 and t2 above 0; 0 < level < 1.
 * Edge     no events at all give null. None in the first give a lower limit of 0, none in the second an upper of Infinity.
 * Throws   RangeError outside the range.
 * Source   Graham, Mengersen and Morton (2003), Stat. Med. 22, 2071-2083: the likelihood score interval, in closed form.
 * Check    20 of 1,000 against 10 of 1,000 at level 0.95 gives 0.9524 to 4.2001.
 */
export function rateRatioInterval(
  count1: number,
  people1: number,
  count2: number,
  people2: number,
  level: number,
): Interval | null {
  requireCount(count1);
  requireCount(count2);
  if (!(people1 > 0) || !(people2 > 0)) throw new RangeError('A rate is of nobody. Give the people each is of.');
  const share = wilsonInterval(count1, count1 + count2, level);
  if (share === null) return null;
  const ratio = (limit: number): number => (limit === 1 ? Infinity : ((limit / (1 - limit)) * people2) / people1);
  return {lower: ratio(share.lower), upper: ratio(share.upper)};
}
