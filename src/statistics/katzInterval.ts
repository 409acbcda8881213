import {requireCountOfTotal} from './contract';
import type {Interval} from './types';
import {zForLevel} from './zForLevel';

/**
 * Katz's log interval for the ratio of two independent proportions, first over second.
 *
 * Formula  exp(ln R ± z √(1/x₁ - 1/n₁ + 1/x₂ - 1/n₂)), R = (x₁/n₁)/(x₂/n₂).
 * Units    people in, a ratio out (1 is parity).
 * Range    whole numbers, 0 <= count <= total for both; 0 < level < 1; the two groups share nobody.
 * Edge     either count or total 0 gives null: the logarithm has no variance. Everybody in both groups gives 1 to 1.
 * Throws   RangeError outside the range.
 * Source   Katz, Baptista, Azen and Pike (1978), Biometrics 34, 469-474. Koopman's interval is the default; this one is
 *          for matching published figures.
 * Check    36 of 40 against 16 of 80 at level 0.95 gives 2.869 to 7.059.
 */
export function katzInterval(
  count1: number,
  total1: number,
  count2: number,
  total2: number,
  level: number,
): Interval | null {
  requireCountOfTotal(count1, total1);
  requireCountOfTotal(count2, total2);
  const z = zForLevel(level);
  if (count1 === 0 || count2 === 0) return null;
  const logRatio = Math.log(count1 / total1 / (count2 / total2));
  const rest = (total1 - count1) / total1 / count1 + (total2 - count2) / total2 / count2;
  const half = z * Math.sqrt(rest);
  return {lower: Math.exp(logRatio - half), upper: Math.exp(logRatio + half)};
}
