import quantile from '@stdlib/stats-base-dists-beta-quantile';
import {binomialTails} from './binomialTails';
import {requireCountOfTotal, requireLevel} from './contract';
import type {Interval} from './types';

/**
 * Clopper-Pearson interval for a proportion: exact limits that never cover less often than the level promises.
 *
 * Formula  lower: P(X >= count) = α/2; upper: P(X <= count) = α/2; that is, quantiles of Beta(x, n-x+1) and Beta(x+1, n-x).
 * Units    people in, shares out (0 to 1).
 * Range    whole numbers, 0 <= count <= total; 0 < level < 1.
 * Edge     total 0 gives null. count 0 gives a lower limit of exactly 0, count = total an upper limit of exactly 1.
 * Throws   RangeError outside the range.
 * Source   Clopper and Pearson (1934), Biometrika 26, 404-413. The quantile is that of
 *          @stdlib/stats-base-dists-beta-quantile, polished against the exact tail: its own digits fall below 1e-9
 *          beyond ten million people (3e-9 at 1 of a billion).
 * Check    5 of 50 at level 0.95 gives 0.0333 to 0.2181.
 */
export function clopperPearsonInterval(count: number, total: number, level: number): Interval | null {
  requireCountOfTotal(count, total);
  requireLevel(level);
  if (total === 0) return null;
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : lowerLimit(count, total, tail),
    upper: count === total ? 1 : upperLimit(count, total, tail),
  };
}

/** The derivative of P(X >= x) by the share is f(x) x/π, so each Newton step costs one tail. */
function lowerLimit(count: number, total: number, tail: number): number {
  return polished(quantile(tail, count, total - count + 1), (share) => {
    const {at, atLeast} = binomialTails(count, total, share);
    return ((atLeast - tail) * share) / (at * count);
  });
}

function upperLimit(count: number, total: number, tail: number): number {
  return polished(quantile(1 - tail, count + 1, total - count), (share) => {
    const {at, atMost} = binomialTails(count, total, share);
    return ((tail - atMost) * (1 - share)) / (at * (total - count));
  });
}

function polished(start: number, step: (share: number) => number): number {
  let share = start;
  for (let i = 0; i < 3; i += 1) {
    const next = share - step(share);
    if (!(next > 0 && next < 1)) return share;
    if (Math.abs(next - share) < 1e-15 * share) return next;
    share = next;
  }
  return share;
}
