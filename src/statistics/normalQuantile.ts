import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * Quantile of the standard normal distribution: the z below which a share `probability` of it lies.
 *
 * Formula  z with Φ(z) = probability.
 * Units    a probability in, standard deviations out.
 * Range    0 < probability < 1.
 * Edge     none.
 * Throws   RangeError outside the range.
 * Source   @stdlib/stats-base-dists-normal-quantile (Wichura, AS 241, via the inverse error function); never 1.96.
 * Check    0.975 gives 1.959963984540054.
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`No normal quantile at ${probability}. Give a probability between 0 and 1.`);
  }
  return quantile(probability, 0, 1);
}
