import {binomialTails, zForLevel} from '../statistics';
import {arcsineZOf, type FunnelPoint} from './dispersionOf';
import {funnelLevels} from './thresholds';

export type FunnelPosition = 'within' | 'outside95' | 'outside998';

/**
 * Where an area lies in a funnel: by the exact chance of a count as extreme as its own, were its share the expected one.
 * The drawn curve is a guide; this decides. Where areas differ beyond chance by a variance of `tau2` (arcsine scale), it
 * must also lie outside the wider limits z √(s² + τ²): adjusting never flags an area that chance alone explains.
 */
export function funnelPosition(point: FunnelPoint, tau2 = 0): FunnelPosition {
  const {count, base, expectedShare} = point;
  const {atMost, atLeast} = binomialTails(Math.min(count, base), base, Math.min(1, expectedShare));
  const tail = Math.min(atMost, atLeast);
  const z = tau2 > 0 ? Math.abs(arcsineZOf(point)) / Math.sqrt(1 + 4 * base * tau2) : Infinity;
  const isOutside = (level: number): boolean => tail <= (1 - level) / 2 && z >= zForLevel(level);
  if (isOutside(funnelLevels.outer)) return 'outside998';
  return isOutside(funnelLevels.inner) ? 'outside95' : 'within';
}
