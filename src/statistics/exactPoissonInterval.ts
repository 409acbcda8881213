import {chiSquareQuantile} from './chiSquareQuantile';
import {requireCount, requireLevel} from './contract';
import type {Interval} from './types';

/**
 * Exact (Garwood) interval for a count of events. The default below 10 events; Byar's from there.
 *
 * Formula  lower χ²(α/2; 2O)/2; upper χ²(1 - α/2; 2O + 2)/2.
 * Units    events in and out.
 * Range    a whole number, 0 or more; 0 < level < 1.
 * Edge     0 events give a lower limit of exactly 0.
 * Throws   RangeError outside the range.
 * Source   Garwood (1936), Biometrika 28, 437-442.
 * Check    9 events at level 0.95 gives 4.1154 to 17.0848.
 */
export function exactPoissonInterval(count: number, level: number): Interval {
  requireCount(count);
  requireLevel(level);
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}
