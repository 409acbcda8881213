import {clopperPearsonInterval} from './clopperPearsonInterval';
import {requireCountOfTotal, requireLevel, requireShare} from './contract';
import type {Interval} from './types';
import {wilsonInterval} from './wilsonInterval';

/** A group's share of people counted beside its share of a baseline. */
export interface Representation {
  readonly share: number;
  /** share / baseline share; null when the baseline has nobody. 1 is parity. */
  readonly ratio: number | null;
  readonly interval: Interval | null;
  readonly exactInterval: Interval | null;
  readonly gapPoints: number;
  readonly gapPointsInterval: Interval;
  readonly expectedCount: number;
  /** count - expected: people more (or, below 0, fewer) than parity. */
  readonly gapPeople: number;
}

/**
 * Representation ratio: `count` of `total` people against the share the same group has of a baseline.
 *
 * Formula  (x/n)/π; limits: those of x/n by Wilson (and by Clopper-Pearson), over π. Gap 100(x/n - π) points, x - nπ people.
 * Units    people and a share in; a ratio (1 is parity), percentage points and people out.
 * Range    whole numbers, 0 <= count <= total; 0 <= baselineShare <= 1, taken as known; 0 < level < 1.
 * Edge     total 0 gives null. Baseline share 0 gives a null ratio; the gaps stand.
 * Throws   RangeError outside the range.
 * Source   Race Disparity Unit practice for disproportionality; Wilson (1927).
 * Check    140 of 1,000 against 0.183 at level 0.95 gives ratio 0.765, 0.655 to 0.890, 4.3 points and 43 people fewer.
 */
export function representationRatio(
  count: number,
  total: number,
  baselineShare: number,
  level: number,
): Representation | null {
  requireCountOfTotal(count, total);
  requireShare(baselineShare);
  requireLevel(level);
  const wilson = wilsonInterval(count, total, level);
  const exact = clopperPearsonInterval(count, total, level);
  if (!wilson || !exact) return null;
  const share = count / total;
  const over = (limits: Interval): Interval | null =>
    baselineShare === 0 ? null : {lower: limits.lower / baselineShare, upper: limits.upper / baselineShare};
  return {
    share,
    ratio: baselineShare === 0 ? null : share / baselineShare,
    interval: over(wilson),
    exactInterval: over(exact),
    gapPoints: 100 * (share - baselineShare),
    gapPointsInterval: {lower: 100 * (wilson.lower - baselineShare), upper: 100 * (wilson.upper - baselineShare)},
    expectedCount: total * baselineShare,
    gapPeople: count - total * baselineShare,
  };
}
