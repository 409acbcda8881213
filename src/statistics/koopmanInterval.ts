import {ratioScoreInterval} from './ratioScoreInterval';
import type {Interval} from './types';

/**
 * Koopman's score interval for the ratio of two independent proportions, first over second. The default for ratios.
 *
 * Formula  all R with (p₁ - R p₂)² / (p̃₁(1-p̃₁)/n₁ + R² p̃₂(1-p̃₂)/n₂) <= z², p̃ the likeliest shares with p̃₁ = R p̃₂.
 * Units    people in, a ratio out (1 is parity).
 * Range    whole numbers, 0 <= count <= total for both; 0 < level < 1. The two groups share nobody.
 * Edge     either total 0 gives null. count1 0 gives a lower limit of 0; count2 0 an upper limit of Infinity.
 * Throws   RangeError outside the range.
 * Source   Koopman (1984), Biometrics 40, 513-517.
 * Check    36 of 40 against 16 of 80 at level 0.95 gives 2.94 to 7.15 (Koopman's own example).
 */
export function koopmanInterval(
  count1: number,
  total1: number,
  count2: number,
  total2: number,
  level: number,
): Interval | null {
  return ratioScoreInterval([count1, total1, count2, total2], level, 1);
}
