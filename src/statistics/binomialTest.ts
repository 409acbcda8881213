import {binomialProbability} from './binomialProbability';
import {binomialTails} from './binomialTails';

/** One-sided and two-sided p-values of a count against a fixed share. Each has its name because they disagree. */
export interface BinomialTest {
  /** P(X <= count). */
  readonly atMost: number;
  /** P(X >= count). */
  readonly atLeast: number;
  /** All outcomes no likelier than the one seen; as binom.test in R. */
  readonly smallP: number;
  /** Twice the smaller side, at most 1; agrees with Clopper-Pearson. */
  readonly doubledP: number;
  /** Twice the smaller side less half the point itself; goes with Wilson. */
  readonly midP: number;
}

/**
 * Exact binomial test of `count` of `total` people against a share fixed beforehand, such as the residents'.
 *
 * Formula  X ~ Binomial(n, π). doubled: min(1, 2 min(P(X<=x), P(X>=x))); mid: min(1, 2 min(..) - P(X=x));
 *          small: Σ f(i) over f(i) <= f(x)(1 + 1e-7).
 * Units    people and a share in, probabilities out.
 * Range    whole numbers, 0 <= count <= total; 0 <= share <= 1.
 * Edge     total 0 gives null. share 0 or 1 gives p 0 where anybody contradicts it, else 1.
 * Throws   RangeError outside the range.
 * Source   Clopper and Pearson (1934); Hirji (2006), Exact Analysis of Discrete Data; R documentation of binom.test.
 * Check    7 of 20 against 0.5 gives doubled 0.2632 and mid 0.1892.
 */
export function binomialTest(count: number, total: number, share: number): BinomialTest | null {
  const {at, atMost, atLeast} = binomialTails(count, total, share);
  if (total === 0) return null;
  if (share === 0 || share === 1) {
    const p = at > 0 ? 1 : 0;
    return {atMost, atLeast, smallP: p, doubledP: p, midP: p};
  }
  const side = Math.min(atMost, atLeast);
  return {
    atMost,
    atLeast,
    smallP: smallP(count, total, share),
    doubledP: Math.min(1, 2 * side),
    midP: Math.min(1, 2 * side - at),
  };
}

/** The point's own tail, and the other tail from the first outcome there that is no likelier than the point. */
function smallP(count: number, total: number, share: number): number {
  const mean = total * share;
  if (count === mean) return 1;
  const bound = binomialProbability(count, total, share) * (1 + 1e-7);
  const rare = (outcome: number): boolean => binomialProbability(outcome, total, share) <= bound;
  if (count < mean) {
    const from = firstWhere(Math.ceil(mean), total, rare);
    const far = from === null ? 0 : binomialTails(from, total, share).atLeast;
    return Math.min(1, binomialTails(count, total, share).atMost + far);
  }
  const distance = firstWhere(0, Math.floor(mean), (step) => rare(Math.floor(mean) - step));
  const far = distance === null ? 0 : binomialTails(Math.floor(mean) - distance, total, share).atMost;
  return Math.min(1, binomialTails(count, total, share).atLeast + far);
}

/** The first whole number from `low` to `high` at which a claim, once true ever after true, holds. */
function firstWhere(low: number, high: number, holds: (n: number) => boolean): number | null {
  if (low > high || !holds(high)) return null;
  let from = low;
  let to = high;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
