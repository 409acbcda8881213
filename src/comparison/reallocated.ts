/** People drawn for one area, and what being of each group counts for there. */
export interface Draw {
  readonly weights: readonly number[];
  readonly drawn: number;
}

/**
 * Mean and spread of a sum over areas, were the people of a pool dealt out to the areas at random, none twice.
 *
 * Formula  X = Σ over areas of the mean weight of the people drawn there. Mean Σₐ E wₐ; variance Σₐ S(wₐ)/nₐ - S(Σₐ wₐ)/N,
 *          with E and S the mean and variance (divisor N - 1) of a weight over the pool: drawing without replacement, two
 *          areas' means having covariance -S(wₐ, w_b)/N.
 * Units    people in; weights and their mean out.
 * Range    drawn above 0 and, over all areas, at most the pool.
 * Edge     a pool of one person, or areas that take everybody, have no spread.
 * Source   Cochran (1977), Sampling Techniques, 2.5 to 2.6. No chance is drawn: the same figures give the same range.
 * Check    half of a pool of 100 of the group, 20 drawn, weight 1: mean 0.5, deviation 0.1005.
 */
export function reallocated(
  draws: readonly Draw[],
  pool: {readonly shares: readonly number[]; readonly base: number},
): {readonly mean: number; readonly deviation: number} {
  const {shares, base} = pool;
  const expect = (weights: readonly number[]): number =>
    shares.reduce((sum, share, i) => sum + share * (weights[i] ?? 0), 0);
  const variance = (weights: readonly number[]): number =>
    base > 1 ? ((expect(weights.map((weight) => weight ** 2)) - expect(weights) ** 2) * base) / (base - 1) : 0;
  const together = shares.map((_, i) => draws.reduce((sum, {weights}) => sum + (weights[i] ?? 0), 0));
  const spread =
    draws.reduce((sum, {weights, drawn}) => sum + variance(weights) / drawn, 0) - variance(together) / base;
  return {mean: expect(together), deviation: Math.sqrt(Math.max(0, spread))};
}
