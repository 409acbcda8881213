import {requireCountOfTotal} from './contract';

export interface RatioFlags {
  /** The first rate is less than four fifths of the second. */
  readonly fourFifthsBelow: boolean;
  /** The ratio is below 0.80 or above 1.25. */
  readonly outsideFourFifths: boolean;
}

/**
 * Rules of size for a ratio of two rates, compared exactly: a ratio of precisely four fifths is not below it.
 *
 * Formula  5 x₁n₂ < 4 x₂n₁, and the same turned round, in whole numbers.
 * Units    people in, claims out.
 * Range    whole numbers, 0 <= count <= total for both.
 * Edge     either total 0, or nobody in the second group, gives null: there is no ratio.
 * Throws   RangeError outside the range.
 * Source   29 CFR 1607.4(D) (1978). A rule of size, not of chance: show it with the interval, and say where the ratio is
 *          below 0.8 but compatible with 1.
 * Check    4 of 15 against 5 of 15 is exactly 0.8 and not flagged; 3 of 15 against 4 of 15 is.
 */
export function ratioFlags(count1: number, total1: number, count2: number, total2: number): RatioFlags | null {
  requireCountOfTotal(count1, total1);
  requireCountOfTotal(count2, total2);
  if (total1 === 0 || total2 === 0 || count2 === 0) return null;
  // Whole numbers of any size: doubles would round the products of large counts.
  const first = BigInt(count1) * BigInt(total2);
  const second = BigInt(count2) * BigInt(total1);
  const fourFifthsBelow = 5n * first < 4n * second;
  return {fourFifthsBelow, outsideFourFifths: fourFifthsBelow || 4n * first > 5n * second};
}
