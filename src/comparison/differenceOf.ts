import type {ProtectionRule} from '../disclosure';
import {newcombeInterval} from '../statistics';
import {differenceVerdict, type LeastFavourable} from './differenceVerdict';
import {methods, type MethodName} from './methods';
import {noVerdict, shownSide, sideShare, type Counted, type Side} from './shownSide';
import {level} from './thresholds';
import type {Interval, Reason, ShareOf, Verdict} from './types';

/** The share of one line less that of another that has none of its people, such as staff less children. */
export interface Difference {
  /** As shown; null where either has no share to compare. */
  readonly first: ShareOf | null;
  readonly second: ShareOf | null;
  readonly points: number | null;
  /** Newcombe, 95 %, in percentage points. */
  readonly interval: Interval | null;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly methods: readonly MethodName[];
}

/**
 * The first line's share of a category less the second's. The two must share nobody: a part is compared with the rest,
 * never with the whole. Higher or lower holds for every count the rounded ones could stand for.
 */
export function differenceOf(first: Counted, second: Counted, category: string, rule: ProtectionRule): Difference {
  const one = shownSide(first, category, rule);
  const two = shownSide(second, category, rule);
  const none = {
    first: null,
    second: null,
    points: null,
    interval: null,
    methods: [methods.difference, methods.rounding],
  };
  if (typeof one === 'string' || typeof two === 'string') return {...none, ...noVerdict([one, two])};
  const limits = newcombeInterval(one.count, one.base, two.count, two.base, level);
  return {
    ...none,
    first: sideShare(one.count, one.base, rule),
    second: sideShare(two.count, two.base, rule),
    points: 100 * (one.count / one.base - two.count / two.base),
    interval: limits && {lower: 100 * limits.lower, upper: 100 * limits.upper},
    ...differenceVerdict(limits, leastFavourable(one, two)),
  };
}

/** The corners of two sides that share nobody. */
export function leastFavourable(one: Side, two: Side): LeastFavourable {
  return {
    higher: [one.counts.least, one.bases.most, two.counts.most, two.bases.least],
    lower: [one.counts.most, one.bases.least, two.counts.least, two.bases.most],
  };
}
