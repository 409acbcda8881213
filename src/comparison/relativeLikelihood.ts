import type {Cell, ProtectionRule} from '../disclosure';
import {koopmanInterval, wilsonInterval} from '../statistics';
import {leastFavourable} from './differenceOf';
import type {FourCounts} from './differenceVerdict';
import {methods, type MethodName} from './methods';
import {noVerdict, shownSide, sideShare} from './shownSide';
import {level} from './thresholds';
import type {Interval, Reason, ShareOf, Verdict} from './types';

/** People to whom something happened, and the people it could have happened to. */
export interface Happened {
  readonly count: Cell;
  readonly base: Cell;
}

/** How likely something was for a group, against a reference group that shares nobody with it. */
export interface RelativeLikelihood {
  /** As shown; null where there is no share to give. */
  readonly group: ShareOf | null;
  readonly reference: ShareOf | null;
  /** Wilson, 95 %: the range consistent with chance variation around the group's own share. */
  readonly interval: Interval | null;
  /** Share of the group over share of the reference; null where either is missing or it happened to nobody of the reference. */
  readonly ratio: number | null;
  /** Koopman, 95 %; the upper limit is infinite where it happened to nobody of the reference. */
  readonly ratioInterval: Interval | null;
  /** `higher`: more likely. */
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly methods: readonly MethodName[];
}

/**
 * Higher or lower is said only where Koopman's limits leave 1 out for every count the four shown ones could stand for: the
 * limits rise with the group's count and the reference's base and fall with the other two, so one corner settles it.
 */
export function relativeLikelihood(group: Happened, reference: Happened, rule: ProtectionRule): RelativeLikelihood {
  const one = sideOf(group, rule);
  const two = sideOf(reference, rule);
  const own = typeof one === 'string' ? null : sideShare(one.count, one.base, rule);
  const other = typeof two === 'string' ? null : sideShare(two.count, two.base, rule);
  const found = {
    group: own,
    reference: other,
    interval: own && wilsonInterval(own.count, own.base, level),
    methods: [methods.likelihood, methods.rounding],
  };
  if (typeof one === 'string' || typeof two === 'string' || !own || !other) {
    return {...found, ratio: null, ratioInterval: null, ...noVerdict([one, two])};
  }
  const limits = koopmanInterval(one.count, one.base, two.count, two.base, level);
  const corner = leastFavourable(one, two);
  const apparent = sideOfOne(limits);
  const holds = apparent !== null && sideOfOne(koopmanAt(corner[apparent])) === apparent;
  return {
    ...found,
    ratio: other.share > 0 ? own.share / other.share : null,
    ratioInterval: limits,
    verdict: holds ? apparent : 'noClearDifference',
    reason: apparent !== null && !holds ? 'rounding' : null,
  };
}

function sideOf({count, base}: Happened, rule: ProtectionRule) {
  return shownSide({parts: {happened: count}, declared: base}, 'happened', rule);
}

function sideOfOne(limits: Interval | null): 'higher' | 'lower' | null {
  if (limits === null) return null;
  return limits.lower > 1 ? 'higher' : limits.upper < 1 ? 'lower' : null;
}

/** A corner may ask for more people than its base has, or fewer than none: then all of them, or none. */
function koopmanAt([count1, base1, count2, base2]: FourCounts): Interval | null {
  if (base1 <= 0 || base2 <= 0) return null;
  return koopmanInterval(held(count1, base1), base1, held(count2, base2), base2, level);
}

function held(count: number, base: number): number {
  return Math.max(0, Math.min(count, base));
}
