import {requireCountOfTotal} from './contract';
import {rootBetween} from './rootBetween';
import type {Interval} from './types';
import {zForLevel} from './zForLevel';

/**
 * Miettinen and Nurminen's score interval for the difference of two independent proportions, first less second.
 *
 * Formula  all d with (p₁ - p₂ - d)² / ((p̃₁(1-p̃₁)/n₁ + p̃₂(1-p̃₂)/n₂) N/(N-1)) <= z², p̃ the likeliest shares with p̃₁ - p̃₂ = d.
 * Units    people in, a difference of shares out (-1 to 1).
 * Range    whole numbers, 0 <= count <= total for both; 0 < level < 1. The two groups share nobody.
 * Edge     either total 0 gives null.
 * Throws   RangeError outside the range.
 * Source   Miettinen and Nurminen (1985), Stat. Med. 4, 213-226. Newcombe's interval is the default: closed, nearly equal.
 * Check    9 of 10 against 3 of 10 at level 0.95 gives 0.1700 to 0.8406.
 */
export function miettinenNurminenDifferenceInterval(
  count1: number,
  total1: number,
  count2: number,
  total2: number,
  level: number,
): Interval | null {
  requireCountOfTotal(count1, total1);
  requireCountOfTotal(count2, total2);
  const z = zForLevel(level);
  if (total1 === 0 || total2 === 0) return null;
  const estimate = count1 / total1 - count2 / total2;
  const factor = (total1 + total2) / (total1 + total2 - 1);
  const excess = (difference: number): number => {
    const share2 = likeliestShare(count1, total1, count2, total2, difference);
    const share1 = share2 + difference;
    const variance = Math.max(0, (share1 * (1 - share1)) / total1 + (share2 * (1 - share2)) / total2) * factor;
    const distance = (estimate - difference) ** 2;
    return variance > 0 ? distance / variance - z * z : distance > 0 ? Infinity : -z * z;
  };
  return {
    lower: excess(-1) <= 0 ? -1 : rootBetween(excess, -1, estimate),
    upper: excess(1) <= 0 ? 1 : rootBetween(excess, estimate, 1),
  };
}

/**
 * The second share that makes the data likeliest when the first exceeds it by `difference`: where the slope of the
 * likelihood, which falls throughout, crosses zero. By bisection: the closed root of the cubic loses digits near 0 and 1.
 */
function likeliestShare(x1: number, n1: number, x2: number, n2: number, difference: number): number {
  const low = Math.max(0, -difference);
  const high = Math.min(1, 1 - difference);
  const slope = (share: number): number => {
    const first = share + difference;
    return part(x1, first) - part(n1 - x1, 1 - first) + part(x2, share) - part(n2 - x2, 1 - share);
  };
  return slope(low) <= 0 ? low : slope(high) >= 0 ? high : rootBetween(slope, low, high);
}

function part(count: number, share: number): number {
  return count === 0 ? 0 : share <= 0 ? Infinity : count / share;
}
