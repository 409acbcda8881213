import {overdispersion} from '../statistics';
import {dispersionTrim, leastAreasForDispersion} from './thresholds';
import type {Dispersion} from './types';

/** One area of a funnel: its count and base as shown, and the share expected of it. */
export interface FunnelPoint {
  readonly count: number;
  readonly base: number;
  readonly expectedShare: number;
}

/**
 * How far the areas of a level lie apart beyond chance, each around its own expected share.
 *
 * Formula  z = (asin √p - asin √π)/s, s = 1/(2√n); winsorised at 10 % each side; φ = Σz²/k; where kφ > k - 1,
 *          τ² = (kφ - (k - 1))/(Σw - Σw²/Σw), w = 1/s².
 * Units    people and shares in; φ a ratio, τ² a variance on the arcsine scale.
 * Edge     fewer than 10 areas: τ² is 0 and `adjusted` false. Fewer than 2: φ is null.
 * Source   Spiegelhalter (2005), Stat. Med. 24, 1185-1202; Spiegelhalter et al. (2012), J. R. Stat. Soc. A 175, 1-47.
 */
export function dispersionOf(points: readonly FunnelPoint[]): Dispersion {
  const counted = points.filter(({base}) => base > 0);
  const found = overdispersion(
    counted.map(arcsineZOf),
    counted.map(({base}) => 1 / (2 * Math.sqrt(base))),
    'winsorise',
    dispersionTrim,
  );
  const k = counted.length;
  if (!found) return {phi: null, tau2: 0, k, adjusted: false};
  const tau2 = k >= leastAreasForDispersion ? found.tau2 : 0;
  return {phi: found.phi, tau2, k, adjusted: tau2 > 0};
}

/** Standard errors between an area's share and the one expected of it, on a scale where they hardly depend on it. */
export function arcsineZOf({count, base, expectedShare}: FunnelPoint): number {
  const share = Math.min(1, count / base);
  return 2 * Math.sqrt(base) * (Math.asin(Math.sqrt(share)) - Math.asin(Math.sqrt(Math.min(1, expectedShare))));
}
