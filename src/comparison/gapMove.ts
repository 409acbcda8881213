import {shareOf, type ProtectionRule} from '../disclosure';
import {possibleCounts} from './possibleCounts';
import type {Interval} from './types';

/** A gap at one snapshot, by the shown counts it is made of. */
export interface GapFigures {
  readonly count: number;
  readonly base: number;
  /** Residents' share, counted in full; or the shown counts of the second population. */
  readonly beside: {readonly share: number} | {readonly count: number; readonly base: number};
  readonly rule: ProtectionRule;
}

export const gapMoves = ['narrower', 'unchanged', 'wider'] as const;
export type GapMove = (typeof gapMoves)[number];

/** Share of the group and the share beside it, from shown counts. */
export function gapShares({count, base, beside, rule}: GapFigures): {readonly share: number; readonly other: number} {
  return {
    share: shareOf(count, base, rule),
    other: 'share' in beside ? beside.share : shareOf(beside.count, beside.base, rule),
  };
}

/**
 * Size of a gap, whichever way it lies, over every count the shown ones could stand for.
 *
 * Formula  least and most of |x/n - p| over x, n (and the counts of p, if it has any) within one rounding of the shown.
 * Units    percentage points.
 * Edge     least is 0 where the gap could lie either way.
 * Check    110 of 1,985 beside 10.5 %, to the nearest 5: 4.85 to 5.06.
 */
export function gapSizes(figures: GapFigures): Interval {
  const {count, base, beside, rule} = figures;
  const one = possibleShares(count, base, rule);
  const two =
    'share' in beside ? {lower: beside.share, upper: beside.share} : possibleShares(beside.count, beside.base, rule);
  const [lower, upper] = [100 * (one.lower - two.upper), 100 * (one.upper - two.lower)];
  const isEitherWay = lower < 0 && upper > 0;
  return {
    lower: isEitherWay ? 0 : Math.min(Math.abs(lower), Math.abs(upper)),
    upper: Math.max(Math.abs(lower), Math.abs(upper)),
  };
}

function possibleShares(count: number, base: number, rule: ProtectionRule): Interval {
  const [counts, bases] = [possibleCounts(count, rule), possibleCounts(base, rule)];
  return {lower: counts.least / Math.max(1, bases.most), upper: Math.min(1, counts.most / Math.max(1, bases.least))};
}

/**
 * Whether a gap is narrower or wider than it was: said only if it holds for every count the shown ones could stand for at
 * both snapshots, otherwise unchanged. No test against chance: most people are in both.
 */
export function gapMove(before: GapFigures, now: GapFigures): GapMove {
  const [then, since] = [gapSizes(before), gapSizes(now)];
  if (since.upper < then.lower) return 'narrower';
  return since.lower > then.upper ? 'wider' : 'unchanged';
}
