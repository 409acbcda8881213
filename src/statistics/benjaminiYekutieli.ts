import {steppedP} from './steppedP';

/**
 * Benjamini-Yekutieli adjusted p-values: a false-discovery rate that holds under any dependence, and costs power.
 *
 * Formula  running minimum, from the largest p, of c(m) m p₍ᵢ₎ / i, at most 1; c(m) = Σ 1/j for j = 1 to m.
 * Units    probabilities in and out, in the order given.
 * Range    each p from 0 to 1, or null where nothing was tested.
 * Edge     null stays null and is not counted in m; an empty list gives an empty list.
 * Throws   RangeError outside the range.
 * Source   Benjamini and Yekutieli (2001), Ann. Stat. 29, 1165-1188.
 * Check    0.01, 0.02, 0.03, 0.04, 0.05 all give 0.1142.
 */
export function benjaminiYekutieli(p: readonly (number | null)[]): (number | null)[] {
  const tests = p.filter((value) => value !== null).length;
  let harmonic = 0;
  for (let j = 1; j <= tests; j += 1) harmonic += 1 / j;
  return steppedP(p, (rank, count) => (harmonic * count) / rank, 'up');
}
