import {steppedP} from './steppedP';

/**
 * Bonferroni adjusted p-values: the plainest bound on any false finding. Holm is never worse.
 *
 * Formula  min(1, m p).
 * Units    probabilities in and out, in the order given.
 * Range    each p from 0 to 1, or null where nothing was tested.
 * Edge     null stays null and is not counted in m; an empty list gives an empty list.
 * Throws   RangeError outside the range.
 * Source   Dunn (1961), J. Am. Stat. Assoc. 56, 52-64.
 * Check    0.01, 0.04 and 0.5 give 0.03, 0.12 and 1.
 */
export function bonferroni(p: readonly (number | null)[]): (number | null)[] {
  return steppedP(p, (_rank, tests) => tests, 'up');
}
