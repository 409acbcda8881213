import {steppedP} from './steppedP';

/**
 * Holm adjusted p-values: those at or below α are findings with at most an α chance of any false one.
 *
 * Formula  running maximum, from the smallest p, of (m - i + 1) p₍ᵢ₎, at most 1.
 * Units    probabilities in and out, in the order given.
 * Range    each p from 0 to 1, or null where nothing was tested.
 * Edge     null stays null and is not counted in m; an empty list gives an empty list.
 * Throws   RangeError outside the range.
 * Source   Holm (1979), Scand. J. Stat. 6, 65-70.
 * Check    0.01, 0.02, 0.03, 0.04, 0.05 give 0.05, 0.08, 0.09, 0.09, 0.09.
 */
export function holm(p: readonly (number | null)[]): (number | null)[] {
  return steppedP(p, (rank, tests) => tests - rank + 1, 'down');
}
