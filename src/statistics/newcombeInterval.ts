import type {Interval} from './types';
import {wilsonInterval} from './wilsonInterval';

/**
 * Newcombe's hybrid score interval (method 10) for the difference of two independent proportions, first less second.
 *
 * Formula  d = p₁ - p₂; d - √((p₁-l₁)² + (u₂-p₂)²) to d + √((u₁-p₁)² + (p₂-l₂)²), with l and u the Wilson limits.
 * Units    people in, a difference of shares out (-1 to 1).
 * Range    whole numbers, 0 <= count <= total for both; 0 < level < 1. The two groups share nobody: a part is compared
 *          with the rest, never with the whole.
 * Edge     either total 0 gives null.
 * Throws   RangeError outside the range.
 * Source   Newcombe (1998), Stat. Med. 17, 873-890.
 * Check    56 of 70 against 48 of 80 at level 0.95 gives 0.0524 to 0.3339.
 */
export function newcombeInterval(
  count1: number,
  total1: number,
  count2: number,
  total2: number,
  level: number,
): Interval | null {
  const first = wilsonInterval(count1, total1, level);
  const second = wilsonInterval(count2, total2, level);
  if (!first || !second) return null;
  const p1 = count1 / total1;
  const p2 = count2 / total2;
  return {
    lower: Math.max(-1, p1 - p2 - Math.hypot(p1 - first.lower, second.upper - p2)),
    upper: Math.min(1, p1 - p2 + Math.hypot(first.upper - p1, p2 - second.lower)),
  };
}
