import {binomialFunnelLimits} from '../statistics';
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
 * share differ a little, so an area is flagged by `funnelPosition`, not by this line.
 */
export function funnelCurve(input: {
  readonly nationRatio: number;
  readonly baselineShare: number;
  readonly from: number;
  readonly to: number;
  readonly points?: number;
}): readonly FunnelCurvePoint[] {
  const {nationRatio, baselineShare, points = 48} = input;
  const from = Math.max(input.from, baselineShare);
  if (!(baselineShare > 0) || !(input.to >= from)) return [];
  const share = Math.min(1, nationRatio * baselineShare);
  const growth = (input.to / from) ** (1 / Math.max(1, points - 1));
  const totals = Array.from({length: points}, (_, i) => Math.round((from * growth ** i) / baselineShare));
  return [...new Set(totals)].flatMap((total) => {
    const inner = binomialFunnelLimits(total, share, funnelLevels.inner);
    const outer = binomialFunnelLimits(total, share, funnelLevels.outer);
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
