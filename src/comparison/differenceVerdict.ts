import {newcombeInterval} from '../statistics';
import {level} from './thresholds';
import type {Interval, Reason, Verdict} from './types';

/** Two groups that share nobody: a count and its base, and another. */
export type FourCounts = readonly [count1: number, base1: number, count2: number, base2: number];

/** The possible counts least favourable to each verdict on the first share against the second. */
export interface LeastFavourable {
  readonly higher: FourCounts;
  readonly lower: FourCounts;
}

/**
 * Higher or lower by Newcombe's limits, where the least favourable counts say so too. Both limits rise with the first count
 * and the second base and fall with the other two, so one corner of the possible counts bounds them all.
 */
export function differenceVerdict(
  shown: Interval | null,
  corner: LeastFavourable,
): {readonly verdict: Verdict; readonly reason: Reason | null} {
  if (!shown || (shown.lower <= 0 && shown.upper >= 0)) return {verdict: 'noClearDifference', reason: null};
  const isHigher = shown.lower > 0;
  const limits = closestInterval(isHigher ? corner.higher : corner.lower);
  const holds = limits !== null && (isHigher ? limits.lower > 0 : limits.upper < 0);
  return holds
    ? {verdict: isHigher ? 'higher' : 'lower', reason: null}
    : {verdict: 'noClearDifference', reason: 'rounding'};
}

/** A corner may ask for more people than its base has: then all of them, or none where the corner falls below 0. */
function closestInterval([count1, base1, count2, base2]: FourCounts): Interval | null {
  if (base1 <= 0 || base2 <= 0) return null;
  return newcombeInterval(within(count1, base1), base1, within(count2, base2), base2, level);
}

function within(count: number, base: number): number {
  return Math.max(0, Math.min(count, base));
}
