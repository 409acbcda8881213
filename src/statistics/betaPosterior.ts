import cumulative from '@stdlib/stats-base-dists-beta-cdf';
import quantile from '@stdlib/stats-base-dists-beta-quantile';
import {requireCountOfTotal, requireLevel} from './contract';
import type {Interval} from './types';

export interface BetaPosterior {
  readonly alpha: number;
  readonly beta: number;
  readonly mean: number;
  readonly median: number;
  /** Equal-tailed credible range. */
  readonly interval: Interval;
  /** Probability that the share is below the prior mean. */
  readonly belowPriorMean: number;
}

/**
 * A team's share given a prior worth `priorStrength` people with the share of the whole organisation.
 *
 * Formula  Beta(mπ + x, m(1 - π) + n - x): mean, median and quantiles at (1 ∓ level)/2.
 * Units    people and a share in, shares out.
 * Range    whole numbers, 0 <= count <= total; 0 < priorMean < 1; priorStrength above 0 (20 is the default to state).
 * Edge     total 0 gives the prior itself.
 * Throws   RangeError outside the range.
 * Source   Gelman et al., Bayesian Data Analysis, 3rd edition, chapters 2 and 5; @stdlib beta distribution, sound at the
 *          sizes of teams.
 * Check    18 of 100, prior 0.183 of 20, gives mean 0.1805, 95 % range 0.1173 to 0.2538.
 */
export function betaPosterior(
  count: number,
  total: number,
  priorMean: number,
  priorStrength: number,
  level: number,
): BetaPosterior {
  requireCountOfTotal(count, total);
  requireLevel(level);
  if (!(priorMean > 0 && priorMean < 1))
    throw new RangeError(`Not a prior share: ${priorMean}. Give one between 0 and 1.`);
  if (!(priorStrength > 0)) throw new RangeError(`Not a prior strength: ${priorStrength}. Give people, above 0.`);
  const alpha = priorMean * priorStrength + count;
  const beta = (1 - priorMean) * priorStrength + total - count;
  const tail = (1 - level) / 2;
  return {
    alpha,
    beta,
    mean: alpha / (alpha + beta),
    median: quantile(0.5, alpha, beta),
    interval: {lower: quantile(tail, alpha, beta), upper: quantile(1 - tail, alpha, beta)},
    belowPriorMean: cumulative(priorMean, alpha, beta),
  };
}
