import {requireCountOfTotal, requireShare} from './contract';
import {deviance, stirlingError} from './saddlePoint';

/**
 * Probability that exactly `count` of `total` people fall in a group when each does so with chance `share`.
 *
 * Formula  C(n,x) π^x (1-π)^(n-x), by Loader's saddle-point expansion.
 * Units    people and a share in, a probability out.
 * Range    whole numbers, 0 <= count <= total; 0 <= share <= 1.
 * Edge     share 0 or 1 puts all probability on 0 or on total. total 0 gives 1 (nobody is certain to be nobody).
 * Throws   RangeError outside the range.
 * Source   Loader (2000). @stdlib/stats-base-dists-binomial-pmf agrees to 1e-11 up to a million people, but is
 *          2e-7 out at a billion: it takes the exponential of a difference of logarithms.
 * Check    2 of 4 at one half gives 0.375.
 */
export function binomialProbability(count: number, total: number, share: number): number {
  requireCountOfTotal(count, total);
  requireShare(share);
  if (share === 0) return count === 0 ? 1 : 0;
  if (share === 1) return count === total ? 1 : 0;
  const others = total - count;
  if (count === 0) return Math.exp(total * Math.log1p(-share));
  if (others === 0) return Math.exp(total * Math.log(share));
  const correction = stirlingError(total) - stirlingError(count) - stirlingError(others);
  const departure = deviance(count, total * share) + deviance(others, total * (1 - share));
  return Math.exp(correction - departure) * Math.sqrt(total / (2 * Math.PI * count * others));
}
