import {requireLevel} from './contract';
import {firstCountAbove} from './firstCountAbove';
import {normalQuantile} from './normalQuantile';
import {poissonTails} from './poissonTails';
import type {Interval} from './types';

/**
 * Exact funnel limits of an observed-to-expected ratio around a target of 1.
 *
 * Formula  r the smallest whole number with F(r) > p under Poisson(E); a = (F(r) - p)/(F(r) - F(r-1)); limit (r - a)/E,
 *          not below 0.
 * Units    an expected count in, ratios out (1 is as expected).
 * Range    expected 0 or more; 0 < level < 1.
 * Edge     expected 0 gives null.
 * Throws   RangeError outside the range.
 * Source   Spiegelhalter (2005), Stat. Med. 24, 1185-1202, appendix A.1.
 * Check    100 expected at level 0.95 gives 0.8037 to 1.1958.
 */
export function poissonFunnelLimits(expected: number, level: number): Interval | null {
  requireLevel(level);
  if (!(expected >= 0 && expected < Infinity)) {
    throw new RangeError(`Not an expected count: ${expected}. Give a number, 0 or more.`);
  }
  if (expected === 0) return null;
  const tail = (1 - level) / 2;
  return {
    lower: Math.max(0, interpolated(expected, tail) / expected),
    upper: Math.max(0, interpolated(expected, 1 - tail) / expected),
  };
}

function interpolated(expected: number, probability: number): number {
  const guess = expected + normalQuantile(probability) * Math.sqrt(expected);
  const cumulative = (count: number): number => poissonTails(count, expected).atMost;
  const r = firstCountAbove(probability, cumulative, guess, Number.MAX_SAFE_INTEGER);
  const {at, atMost} = poissonTails(r, expected);
  return r - (atMost - probability) / at;
}
