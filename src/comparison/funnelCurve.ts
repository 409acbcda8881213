import {binomialFunnelLimits, zForLevel, type Interval} from '../statistics';
import {funnelLevels} from './thresholds';

/** Limits of the ratio at one expected count. */
export interface FunnelCurvePoint {
  /** People expected at the residents' share. */
  readonly expected: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/**
 * The funnel around the nation's ratio, for drawing: exact binomial limits of the ratio for areas in which from `from` to
 * `to` people are expected, at the nation's residents' share, evenly spaced on a log axis. Areas with another residents'
 * share differ a little, so an area is flagged by `funnelPosition`, not by this line. `tau2` widens it as it widens that.
 */
export function funnelCurve(input: {
  readonly nationRatio: number;
  readonly baselineShare: number;
  readonly from: number;
  readonly to: number;
  readonly points?: number;
  /** Variance between areas beyond chance (`AreaComparison.dispersion.tau2`); 0 unless given. */
  readonly tau2?: number;
}): readonly FunnelCurvePoint[] {
  const {nationRatio, baselineShare, points = 48, tau2 = 0} = input;
  const from = Math.max(input.from, baselineShare);
  if (!(baselineShare > 0) || !(input.to >= from)) return [];
  const share = Math.min(1, nationRatio * baselineShare);
  const growth = (input.to / from) ** (1 / Math.max(1, points - 1));
  const totals = Array.from({length: points}, (_, i) => Math.round((from * growth ** i) / baselineShare));
  return [...new Set(totals)].flatMap((total) => {
    const inner = limitsOf(total, share, funnelLevels.inner, tau2);
    const outer = limitsOf(total, share, funnelLevels.outer, tau2);
    if (!inner || !outer) return [];
    return {
      expected: total * baselineShare,
      lower95: inner.lower / baselineShare,
      upper95: inner.upper / baselineShare,
      lower998: outer.lower / baselineShare,
      upper998: outer.upper / baselineShare,
    };
  });
}

/** Exact limits; with a variance beyond chance the wider of those and sin²(asin √π ± z √(s² + τ²)), s = 1/(2√n). */
function limitsOf(total: number, share: number, level: number, tau2: number): Interval | null {
  const exact = binomialFunnelLimits(total, share, level);
  if (!exact || tau2 === 0) return exact;
  const half = zForLevel(level) * Math.sqrt(1 / (4 * total) + tau2);
  const centre = Math.asin(Math.sqrt(share));
  return {
    lower: Math.min(exact.lower, Math.sin(Math.max(0, centre - half)) ** 2),
    upper: Math.max(exact.upper, Math.sin(Math.min(Math.PI / 2, centre + half)) ** 2),
  };
}
