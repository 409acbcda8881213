import type {Tails} from './binomialTails';
import {requireCount} from './contract';
import {deviance, stirlingError} from './saddlePoint';

/**
 * Chances of exactly, at most and at least `count` events when `mean` are expected (Poisson).
 *
 * Formula  f(x) = e^(-m) m^x / x!, by Loader's expansion; tails summed outward from it on the smaller side.
 * Units    events in, probabilities out.
 * Range    count a whole number; mean 0 or more.
 * Edge     mean 0 puts all probability on 0.
 * Throws   RangeError outside the range.
 * Source   Loader (2000). @stdlib/stats-base-dists-poisson-cdf 0.3.1 agrees to 1e-12 for means up to 1,000 (tested) and is
 *          up to 4 % out above (its incomplete gamma function; 0.937 where 0.897 is right, at 1,164 for mean 1,122), so it is not used.
 * Check    3 events where 2.5 are expected gives 0.2138 exactly, 0.7576 at most.
 */
export function poissonTails(count: number, mean: number): Tails {
  requireCount(count);
  if (!(mean >= 0 && mean < Infinity))
    throw new RangeError(`Not an expected count: ${mean}. Give a number, 0 or more.`);
  if (mean === 0) return {at: count === 0 ? 1 : 0, atMost: 1, atLeast: count === 0 ? 1 : 0};
  const at =
    count === 0
      ? Math.exp(-mean)
      : Math.exp(-stirlingError(count) - deviance(count, mean)) / Math.sqrt(2 * Math.PI * count);
  const below = count <= mean;
  let side = at;
  let term = at;
  if (below) for (let i = count; i > 0 && term > side * 1e-18; i -= 1) side += term *= i / mean;
  else for (let i = count + 1; term > side * 1e-18; i += 1) side += term *= mean / i;
  const smaller = Math.min(1, side);
  const other = Math.min(1, Math.max(at, 1 - smaller + at));
  return below ? {at, atMost: smaller, atLeast: other} : {at, atMost: other, atLeast: smaller};
}
