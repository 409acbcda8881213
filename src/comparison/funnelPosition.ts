import {binomialTails} from '../statistics';
import {funnelLevels} from './thresholds';

export type FunnelPosition = 'within' | 'outside95' | 'outside998';

/**
 * Where an area lies in the funnel around the nation's ratio: by the exact chance of a count as extreme as its own, were
 * its share the nation's ratio times its own residents' share. The drawn curve is a guide; this decides.
 */
export function funnelPosition(
  count: number,
  base: number,
  baselineShare: number,
  nationRatio: number,
): FunnelPosition {
  const {atMost, atLeast} = binomialTails(Math.min(count, base), base, Math.min(1, nationRatio * baselineShare));
  const tail = Math.min(atMost, atLeast);
  if (tail <= (1 - funnelLevels.outer) / 2) return 'outside998';
  return tail <= (1 - funnelLevels.inner) / 2 ? 'outside95' : 'within';
}
