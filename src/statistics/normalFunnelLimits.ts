import {requireCount, requireShare} from './contract';
import type {Interval} from './types';
import {zForLevel} from './zForLevel';

/**
 * Normal funnel limits of a share, clamped to 0 and 1: the form Fingertips draws.
 *
 * Formula  π ± z √(π(1-π)/n); the inverted Wilson interval gives the same after clamping.
 * Units    people and a share in, shares out.
 * Range    total a whole number; 0 <= share <= 1; 0 < level < 1. Only for nπ(1-π) above 10; else use the exact limits.
 * Edge     total 0 gives null.
 * Throws   RangeError outside the range.
 * Source   Spiegelhalter (2005), Stat. Med. 24, 1185-1202.
 * Check    100 people at share 0.2 and level 0.95 gives 0.1216 to 0.2784.
 */
export function normalFunnelLimits(total: number, share: number, level: number): Interval | null {
  requireCount(total);
  requireShare(share);
  const z = zForLevel(level);
  if (total === 0) return null;
  const half = z * Math.sqrt((share * (1 - share)) / total);
  return {lower: Math.max(0, share - half), upper: Math.min(1, share + half)};
}
