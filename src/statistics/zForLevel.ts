import {requireLevel} from './contract';
import {normalQuantile} from './normalQuantile';

/** A program asks for a handful of levels, thousands of times a second; the quantile is the dear part of an interval. */
const known = new Map<number, number>();

/**
 * The z of a two-sided interval at a confidence level.
 *
 * Formula  z = Φ⁻¹(1 - (1 - level)/2).
 * Units    a confidence level in, standard deviations out.
 * Range    0 < level < 1.
 * Edge     none.
 * Throws   RangeError outside the range.
 * Source   Newcombe (1998), Stat. Med. 17, 857-872.
 * Check    level 0.95 gives 1.959963984540054; level 0.998 gives 3.090232306167813.
 */
export function zForLevel(level: number): number {
  requireLevel(level);
  const z = known.get(level) ?? normalQuantile(1 - (1 - level) / 2);
  known.set(level, z);
  return z;
}
