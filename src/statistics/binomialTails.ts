import {binomialProbability} from './binomialProbability';

/** Probabilities of exactly a count, of at most it and of at least it. */
export interface Tails {
  readonly at: number;
  readonly atMost: number;
  readonly atLeast: number;
}

/**
 * Chances of exactly, at most and at least `count` of `total` when each person is in the group with chance `share`.
 *
 * Formula  F(x) = Σ f(i), i <= x. The smaller side is summed outward from f(x) by the ratio of neighbours, so it keeps
 *          its digits however small; the other side is what is left of 1.
 * Units    people and a share in, probabilities out.
 * Range    whole numbers, 0 <= count <= total; 0 <= share <= 1.
 * Edge     total 0 gives 1, 1, 1.
 * Throws   RangeError outside the range.
 * Source   Loader (2000) for f. @stdlib/stats-base-dists-binomial-cdf agrees to 1e-11 up to a million people
 *          (tested), but was found 0.4 % out at a billion (x = nπ, π = 0.183).
 * Check    2 of 4 at one half gives 0.375, 0.6875 and 0.6875.
 */
export function binomialTails(count: number, total: number, share: number): Tails {
  const at = binomialProbability(count, total, share);
  const below = count <= total * share;
  const side = Math.min(1, below ? sumDown(at, count, total, share) : sumUp(at, count, total, share));
  const other = Math.min(1, Math.max(at, 1 - side + at));
  return below ? {at, atMost: side, atLeast: other} : {at, atMost: other, atLeast: side};
}

function sumDown(at: number, count: number, total: number, share: number): number {
  const odds = (1 - share) / share;
  let sum = at;
  let term = at;
  for (let i = count; i > 0 && term > sum * 1e-18; i -= 1) {
    term *= (i * odds) / (total - i + 1);
    sum += term;
  }
  return sum;
}

function sumUp(at: number, count: number, total: number, share: number): number {
  const odds = share / (1 - share);
  let sum = at;
  let term = at;
  for (let i = count; i < total && term > sum * 1e-18; i += 1) {
    term *= ((total - i) * odds) / (i + 1);
    sum += term;
  }
  return sum;
}
