import {chiSquareQuantile} from './chiSquareQuantile';
import {requireLevel} from './contract';
import type {Interval} from './types';

/**
 * Funnel limits of an observed-to-expected ratio by chi-square, as FunnelPlotR draws them. Wider than the exact
 * interpolated limits of poissonFunnelLimits; for matching published plots.
 *
 * Formula  lower χ²(α/2; 2E)/2E; upper χ²(1 - α/2; 2E + 2)/2E.
 * Units    an expected count in, ratios out (1 is as expected).
 * Range    expected above 0 or 0; 0 < level < 1.
 * Edge     expected 0 gives null.
 * Throws   RangeError outside the range.
 * Source   Spiegelhalter (2005), Stat. Med. 24, 1185-1202; FunnelPlotR.
 * Check    100 expected at level 0.95 gives 0.8136 to 1.2163.
 */
export function chiSquareFunnelLimits(expected: number, level: number): Interval | null {
  requireLevel(level);
  if (!(expected >= 0 && expected < Infinity)) {
    throw new RangeError(`Not an expected count: ${expected}. Give a number, 0 or more.`);
  }
  if (expected === 0) return null;
  const tail = (1 - level) / 2;
  return {
    lower: chiSquareQuantile(tail, 2 * expected) / (2 * expected),
    upper: chiSquareQuantile(1 - tail, 2 * expected + 2) / (2 * expected),
  };
}
