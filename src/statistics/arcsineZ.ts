import {requireCountOfTotal, requireSameLength} from './contract';
import type {FunnelZ} from './types';

/**
 * z of shares around their pooled share, on the arcsine scale.
 *
 * Formula  z = (asin √(x/n) - asin √p̄) / (1/(2√n)), p̄ = Σx/Σn.
 * Units    people in; standard errors out, and the pooled share as target.
 * Range    whole numbers, 0 <= count <= total, total at least 1, as many counts as totals.
 * Edge     an empty list gives null.
 * Throws   RangeError outside the range.
 * Source   Spiegelhalter (2005), Stat. Med. 24, 1185-1202.
 * Check    0 of 1 and 1 of 1 give z of -1.5708 and 1.5708.
 */
export function arcsineZ(counts: readonly number[], totals: readonly number[]): FunnelZ | null {
  requireSameLength(counts, totals);
  counts.forEach((count, i) => requireCountOfTotal(count, totals[i] ?? 0));
  if (totals.some((total) => total === 0)) throw new RangeError('An area has nobody. Leave it out.');
  if (counts.length === 0) return null;
  const target = sum(counts) / sum(totals);
  const s = totals.map((total) => 1 / (2 * Math.sqrt(total)));
  const z = counts.map((count, i) => {
    const share = count / (totals[i] ?? 1);
    return (Math.asin(Math.sqrt(share)) - Math.asin(Math.sqrt(target))) / (s[i] ?? 1);
  });
  return {target, z, s};
}

function sum(list: readonly number[]): number {
  return list.reduce((so, value) => so + value, 0);
}
