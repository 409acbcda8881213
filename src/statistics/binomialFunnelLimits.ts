import {binomialTails} from './binomialTails';
import {requireCount, requireLevel, requireShare} from './contract';
import {firstCountAbove} from './firstCountAbove';
import {normalQuantile} from './normalQuantile';
import type {Interval} from './types';

/**
 * Exact funnel limits of a share: where areas of `total` people would lie if all had the same chance `share`.
 *
 * Formula  r the smallest whole number with F(r) > p; a = (F(r) - p)/(F(r) - F(r-1)); limit (r - a)/n, at p = (1 ∓ level)/2;
 *          clamped to 0 and 1, which the interpolation can pass where n is small.
 * Units    people and a share in, shares out.
 * Range    total a whole number; 0 <= share <= 1; 0 < level < 1 (0.95 and 0.998 are drawn).
 * Edge     total 0 gives null. share 0 gives 0 to 0, share 1 gives 1 to 1.
 * Throws   RangeError outside the range.
 * Source   Spiegelhalter (2005), Stat. Med. 24, 1185-1202, appendix A.1.1. Flag an area by its exact tail probability,
 *          not by this line, so that both agree at whole people.
 * Check    100 people at share 0.2 and level 0.95 gives 0.1197 to 0.2765.
 */
export function binomialFunnelLimits(total: number, share: number, level: number): Interval | null {
  requireCount(total);
  requireShare(share);
  requireLevel(level);
  if (total === 0) return null;
  if (share === 0 || share === 1) return {lower: share, upper: share};
  const tail = (1 - level) / 2;
  return {
    lower: Math.min(1, Math.max(0, interpolated(total, share, tail) / total)),
    upper: Math.min(1, Math.max(0, interpolated(total, share, 1 - tail) / total)),
  };
}

function interpolated(total: number, share: number, probability: number): number {
  const guess = total * share + normalQuantile(probability) * Math.sqrt(total * share * (1 - share));
  const cumulative = (count: number): number => binomialTails(count, total, share).atMost;
  const r = firstCountAbove(probability, cumulative, guess, total);
  const {at, atMost} = binomialTails(r, total, share);
  return r - (atMost - probability) / at;
}
