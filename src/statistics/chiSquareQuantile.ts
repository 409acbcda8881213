import quantile from '@stdlib/stats-base-dists-chisquare-quantile';
import {gammaLowerTail, gammaTerm} from './gammaLowerTail';

/**
 * Quantile of the chi-square distribution: the value below which a share `probability` of it lies.
 *
 * Formula  x with P(df/2, x/2) = probability.
 * Units    a probability in, a statistic out.
 * Range    0 < probability < 1; df > 0, not necessarily whole.
 * Edge     none.
 * Throws   RangeError outside the range.
 * Source   @stdlib/stats-base-dists-chisquare-quantile to 1,000 degrees of freedom. Above, it is up to 2e-5 out, and the
 *          equation is solved by Newton steps on gammaLowerTail from the library's value.
 * Check    0.975 with 20 degrees of freedom gives 34.1696; with 20,000, 20393.8836.
 */
export function chiSquareQuantile(probability: number, df: number): number {
  if (!(probability > 0 && probability < 1) || !(df > 0 && df < Infinity)) {
    throw new RangeError(
      `No chi-square quantile at ${probability} with ${df} degrees of freedom. Give 0 < p < 1, df > 0.`,
    );
  }
  const start = quantile(probability, df);
  if (df <= 1000) return start;
  const shape = df / 2;
  let x = start / 2;
  for (let i = 0; i < 8; i += 1) {
    const density = (gammaTerm(shape, x) * shape) / x;
    const step = (gammaLowerTail(shape, x) - probability) / density;
    x -= step;
    if (Math.abs(step) < 1e-14 * x) break;
  }
  return 2 * x;
}
