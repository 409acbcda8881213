import {chiSquareUpperTail} from '../statistics';
import type {FourCounts, LeastFavourable} from './differenceVerdict';
import type {AreaP} from './areaEvidence';

/**
 * Two-sided p that two groups sharing nobody have one share: at the shown counts, and the largest over all possible.
 *
 * Formula  z² = (x₁n₂ - x₂n₁)² N/(n₁n₂ m(N - m)), m = x₁ + x₂, N = n₁ + n₂; p = P(χ²₁ > z²). For a difference in one
 *          direction z rises with x₁ and n₂ and falls with x₂ and n₁, so the largest p is at a corner; 1 where it crosses.
 * Units    people in, probabilities out.
 * Range    whole numbers, counts at most their bases, bases above 0.
 * Edge     all or none of both in the group: p is 1.
 * Source   Pearson (1900); the score test that Miettinen and Nurminen (1985) invert, without their N/(N - 1).
 * Check    20 of 50 against 10 of 50 gives z² 4.7619 and p 0.0291.
 */
export function differenceP(shown: FourCounts, corner: LeastFavourable): AreaP {
  const isMore = shown[0] * shown[3] > shown[2] * shown[1];
  return {shown: pooledP(shown), largest: largestP(isMore ? corner.higher : corner.lower, isMore)};
}

function largestP([count1, base1, count2, base2]: FourCounts, isMore: boolean): number {
  if (base1 <= 0 || base2 <= 0) return 1;
  const counts: FourCounts = [Math.min(count1, base1), base1, Math.min(count2, base2), base2];
  const points = counts[0] * base2 - counts[2] * base1;
  return (isMore ? points > 0 : points < 0) ? pooledP(counts) : 1;
}

function pooledP([count1, base1, count2, base2]: FourCounts): number {
  const all = base1 + base2;
  const members = count1 + count2;
  if (members === 0 || members === all) return 1;
  const square = ((count1 * base2 - count2 * base1) ** 2 * all) / (base1 * base2 * members * (all - members));
  return chiSquareUpperTail(square, 1);
}
