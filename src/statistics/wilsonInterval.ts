import {requireCountOfTotal} from './contract';
import type {Interval} from './types';
import {zForLevel} from './zForLevel';

/**
 * Wilson score interval for a proportion: plausible shares given `count` of `total` people.
 *
 * Formula  p = x/n; centre = (p + z²/2n) / (1 + z²/n); half-width = z √(p(1-p)/n + z²/4n²) / (1 + z²/n).
 * Units    people in, shares out (0 to 1).
 * Range    whole numbers, 0 <= count <= total; 0 < level < 1.
 * Edge     total 0 gives null: there is no share to bound. count 0 gives a lower limit of exactly 0, count = total
 *          an upper limit of exactly 1.
 * Throws   RangeError outside the range.
 * Source   Wilson (1927), J. Am. Stat. Assoc. 22, 209-212.
 * Check    65 of 100 at level 0.95 gives 0.5525 to 0.7364.
 */
export function wilsonInterval(count: number, total: number, level: number): Interval | null {
  requireCountOfTotal(count, total);
  const z = zForLevel(level);
  if (total === 0) return null;
  // Limits multiply to p²/(1 + z²/n): taking the lower from the upper keeps its digits when few were counted.
  const others = total - count;
  const sum = count + (z * z) / 2 + z * Math.sqrt((count * others) / total + (z * z) / 4);
  return {
    lower: (count * count) / total / sum,
    upper: others === 0 ? 1 : sum / (total + z * z),
  };
}
