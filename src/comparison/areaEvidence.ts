import type {ProtectionRule} from '../disclosure';
import {binomialTails, binomialTest} from '../statistics';
import {possibleCounts} from './possibleCounts';
import type {BaselineStandard} from './baselineStandard';
import type {ComparedRow} from './types';

/** Exact mid-p of one area's row: at the shown counts, and the largest over every count they could stand for. */
export interface AreaP {
  readonly shown: number;
  readonly largest: number;
}

/**
 * Null where there is nothing to test: no share, no baseline that may decide. Where two tables must agree the larger p
 * counts, and p is 1 where they point opposite ways (the intersection-union rule: both must reject, in one direction).
 */
export function areaP(row: ComparedRow, standard: BaselineStandard | null, rule: ProtectionRule): AreaP | null {
  const {count, declared, share, baseline, check} = row;
  if (share === null || !baseline || !standard || row.residual) return null;
  if (count.kind !== 'shown' || declared.kind !== 'shown') return null;
  if (standard.decide === 'none' || (standard.decide === 'both' && !check)) return null;
  const shares = standard.decide === 'both' && check ? [baseline.share, check.share] : [baseline.share];
  const isMore = share > baseline.share;
  if (shares.some((other) => share > other !== isMore)) return {shown: 1, largest: 1};
  const base = declared.count;
  const people = Math.min(count.count, base);
  const counts = possibleCounts(count.count, rule);
  const bases = possibleCounts(base, rule);
  // The least favourable counts: fewest of most where the share is above, most of fewest where it is below.
  const [leastCount, leastBase] = isMore
    ? [counts.least, bases.most]
    : [Math.min(counts.most, bases.least), bases.least];
  return {
    shown: Math.max(...shares.map((other) => binomialTest(people, base, other)?.midP ?? 1)),
    largest: Math.max(...shares.map((other) => sidedMidP(leastCount, leastBase, other, isMore))),
  };
}

/** Twice the mid-p of one side, at most 1: so that counts which cross to the other side do not look extreme again. */
function sidedMidP(count: number, base: number, share: number, isMore: boolean): number {
  const {at, atMost, atLeast} = binomialTails(count, base, share);
  return Math.min(1, 2 * (isMore ? atLeast : atMost) - at);
}
