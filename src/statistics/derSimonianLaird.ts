import {chiSquareUpperTail} from './chiSquareUpperTail';
import {requireCountOfTotal, requireSameLength} from './contract';

/** Shares of several areas pooled, allowing for real differences between them. On the arcsine scale. */
export interface RandomEffects {
  readonly effects: readonly number[];
  readonly variances: readonly number[];
  readonly mean: number;
  readonly standardError: number;
  readonly q: number;
  readonly pQ: number;
  /** Variance between areas. */
  readonly tau2: number;
  /** Per cent of the variance of the estimates that lies between areas. */
  readonly iSquaredPercent: number;
}

/**
 * DerSimonian-Laird random-effects pooling of shares on the arcsine scale.
 *
 * Formula  y = asin √(x/n), v = 1/4n, w = 1/v; Q = Σw(y - ȳ)²; τ² = max(0, (Q - (k - 1))/(Σw - Σw²/Σw)); mean weighted by
 *          1/(v + τ²); I² = max(0, (Q - (k - 1))/Q).
 * Units    people in; radians of the arcsine scale out (sin² gives back a share).
 * Range    whole numbers, 0 <= count <= total, total at least 1, as many counts as totals.
 * Edge     fewer than 2 areas give null.
 * Throws   RangeError outside the range.
 * Source   DerSimonian and Laird (1986), Control. Clin. Trials 7, 177-188.
 * Check    10 of 100 and 30 of 100 give mean 0.4507 and τ² 0.0308.
 */
export function derSimonianLaird(counts: readonly number[], totals: readonly number[]): RandomEffects | null {
  requireSameLength(counts, totals);
  counts.forEach((count, i) => requireCountOfTotal(count, totals[i] ?? 0));
  if (totals.some((total) => total === 0)) throw new RangeError('An area has nobody. Leave it out.');
  const df = counts.length - 1;
  if (df < 1) return null;
  const effects = counts.map((count, i) => Math.asin(Math.sqrt(count / (totals[i] ?? 1))));
  const variances = totals.map((total) => 1 / (4 * total));
  const fixed = pooled(effects, variances, 0);
  const q = effects.reduce((sum, effect, i) => sum + (effect - fixed.mean) ** 2 / (variances[i] ?? 1), 0);
  const weights = variances.map((variance) => 1 / variance);
  const sum = weights.reduce((so, weight) => so + weight, 0);
  const squares = weights.reduce((so, weight) => so + weight * weight, 0);
  const tau2 = Math.max(0, (q - df) / (sum - squares / sum));
  return {
    effects,
    variances,
    ...pooled(effects, variances, tau2),
    q,
    pQ: chiSquareUpperTail(q, df),
    tau2,
    iSquaredPercent: q === 0 ? 0 : 100 * Math.max(0, (q - df) / q),
  };
}

function pooled(
  effects: readonly number[],
  variances: readonly number[],
  tau2: number,
): {mean: number; standardError: number} {
  const weights = variances.map((variance) => 1 / (variance + tau2));
  const sum = weights.reduce((so, weight) => so + weight, 0);
  const mean = effects.reduce((so, effect, i) => so + effect * (weights[i] ?? 0), 0) / sum;
  return {mean, standardError: 1 / Math.sqrt(sum)};
}
