import {ratioScoreInterval} from './ratioScoreInterval';
import type {Interval} from './types';

/**
 * Miettinen and Nurminen's score interval for the ratio of two independent proportions, first over second.
 *
 * Formula  Koopman's, with the variance multiplied by N/(N-1), N = n₁ + n₂.
 * Units    people in, a ratio out (1 is parity).
 * Range    whole numbers, 0 <= count <= total for both; 0 < level < 1. The two groups share nobody.
 * Edge     either total 0 gives null. count1 0 gives a lower limit of 0; count2 0 an upper limit of Infinity.
 * Throws   RangeError outside the range.
 * Source   Miettinen and Nurminen (1985), Stat. Med. 4, 213-226.
 * Check    36 of 40 against 16 of 80 at level 0.95 gives 2.935 to 7.166.
 */
export function miettinenNurminenRatioInterval(
  count1: number,
  total1: number,
  count2: number,
  total2: number,
  level: number,
): Interval | null {
  const all = total1 + total2;
  return ratioScoreInterval([count1, total1, count2, total2], level, all / (all - 1));
}
