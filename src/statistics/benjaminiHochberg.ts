import {steppedP} from './steppedP';

/**
 * Benjamini-Hochberg adjusted p-values: those at or below q are discoveries at a false-discovery rate of q.
 *
 * Formula  running minimum, from the largest p, of m p₍ᵢ₎ / i, at most 1.
 * Units    probabilities in and out, in the order given.
 * Range    each p from 0 to 1, or null where nothing was tested; one declared family of questions at a time.
 * Edge     null stays null and is not counted in m; an empty list gives an empty list.
 * Throws   RangeError outside the range.
 * Source   Benjamini and Hochberg (1995), J. R. Stat. Soc. B 57, 289-300.
 * Check    0.01, 0.02, 0.03, 0.04, 0.05 all give 0.05.
 */
export function benjaminiHochberg(p: readonly (number | null)[]): (number | null)[] {
  return steppedP(p, (rank, tests) => tests / rank, 'up');
}
