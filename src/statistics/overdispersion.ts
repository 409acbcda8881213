import {requireSameLength} from './contract';

export interface Overdispersion {
  /** After winsorising or truncating; null where the area was truncated. */
  readonly zAdjusted: readonly (number | null)[];
  /** Areas retained. */
  readonly k: number;
  /** Mean squared adjusted z: about 1 where chance alone is at work. */
  readonly phi: number;
  /** Variance between areas beyond chance, on the scale of z: what widens an additive funnel. */
  readonly tau2: number;
}

/**
 * How much more areas differ than chance explains, not counting the most extreme.
 *
 * Formula  z winsorised at the `trim` and 1 - `trim` quantiles (type 7), or its floor(trim k) extremes at each end left out;
 *          φ = Σz²/k; τ² = max(0, (kφ - (k - 1))/(Σw - Σw²/Σw)), w = 1/s².
 * Units    standard errors in; φ a ratio, τ² a variance on the same scale.
 * Range    as many z as s; s above 0; 0 <= trim < 0.5.
 * Edge     fewer than 2 areas retained give null. Below 10, say so and do not adjust.
 * Throws   RangeError outside the range.
 * Source   Spiegelhalter (2005), Stat. Med. 24, 1185-1202; Spiegelhalter et al. (2012), J. R. Stat. Soc. A 175, 1-47.
 *          Additive (τ²) is the default: multiplying by √φ widens large areas' limits as much as small ones'.
 * Check    z of -2, -1, 0, 1, 2 with s of 1 and no trim gives φ 2 and τ² 1.5.
 */
export function overdispersion(
  z: readonly number[],
  s: readonly number[],
  method: 'winsorise' | 'truncate',
  trim: number,
): Overdispersion | null {
  requireSameLength(z, s);
  if (!(trim >= 0 && trim < 0.5)) throw new RangeError(`Not a share to trim: ${trim}. Give 0 to below 0.5.`);
  if (!s.every((error) => error > 0)) throw new RangeError('A standard error is not above 0.');
  const zAdjusted = method === 'winsorise' ? winsorised(z, trim) : truncated(z, trim);
  const kept = zAdjusted.flatMap((value, i) => (value === null ? [] : [{z: value, w: 1 / (s[i] ?? 1) ** 2}]));
  const k = kept.length;
  if (k < 2) return null;
  const phi = kept.reduce((sum, each) => sum + each.z ** 2, 0) / k;
  const weights = kept.reduce((sum, {w}) => sum + w, 0);
  const squares = kept.reduce((sum, {w}) => sum + w * w, 0);
  return {zAdjusted, k, phi, tau2: Math.max(0, (k * phi - (k - 1)) / (weights - squares / weights))};
}

function winsorised(z: readonly number[], trim: number): number[] {
  const sorted = z.toSorted((a, b) => a - b);
  const [low, high] = [quantile(sorted, trim), quantile(sorted, 1 - trim)];
  return z.map((value) => Math.min(high, Math.max(low, value)));
}

function truncated(z: readonly number[], trim: number): (number | null)[] {
  const cut = Math.floor(trim * z.length);
  const order = z.map((value, i) => ({value, i})).toSorted((a, b) => a.value - b.value);
  const kept = new Set(order.slice(cut, z.length - cut).map(({i}) => i));
  return z.map((value, i) => (kept.has(i) ? value : null));
}

/** Type 7: straight lines between the ordered values, the least at 0 and the greatest at 1. */
function quantile(sorted: readonly number[], probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}
