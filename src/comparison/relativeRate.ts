import type {Cell, ProtectionRule} from '../disclosure';
import {rateRatioInterval} from '../statistics';
import {methods, type MethodName} from './methods';
import {possibleCounts, type PossibleCounts} from './possibleCounts';
import {leastEventsForRate, level} from './thresholds';
import type {Interval, Reason, Verdict} from './types';

/** Children of a group or an area, and the residents they are of. */
export interface Served {
  readonly count: Cell;
  readonly residents: number;
}

/** How many times as often one group is worked with as another that shares nobody with it. */
export interface RelativeRate {
  /** 1 is the same rate; null where either is withheld or under 10. */
  readonly ratio: number | null;
  /** Score interval, 95 %, for every count the shown ones could stand for; the upper limit may be infinite. */
  readonly interval: Interval | null;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly methods: readonly MethodName[];
}

interface Side {
  readonly count: number;
  readonly possible: PossibleCounts;
  readonly residents: number;
}

/** A group's rate over that of a reference group. Higher or lower holds for every count the two could stand for. */
export function relativeRate(group: Served, reference: Served, rule: ProtectionRule): RelativeRate {
  const one = sideOf(group, rule);
  const two = sideOf(reference, rule);
  if (typeof one === 'string' || typeof two === 'string') return noRatio([one, two]);
  return ratioOf(one, two.count, two.residents, {
    // The rest of the population does not hang on the group: its ends are free.
    whenLeast: two.possible.most,
    whenMost: two.possible.least,
  });
}

/** A part's rate over that of everybody else of the whole it is in: the rest is what remains, in children and in residents. */
export function rateAgainstRest(part: Served, whole: Served, rule: ProtectionRule): RelativeRate {
  const one = sideOf(part, rule);
  const all = sideOf(whole, rule);
  if (typeof one === 'string' || typeof all === 'string') return noRatio([one, all]);
  const residents = all.residents - one.residents;
  const count = all.count - one.count;
  if (residents <= 0 || count < leastEventsForRate) return noRatio(['smallBase']);
  return ratioOf(one, count, residents, {
    whenLeast: all.possible.most - one.possible.least,
    whenMost: Math.max(0, all.possible.least - one.possible.most),
  });
}

/** The limits rise with the first count and fall with the second, so two corners of the possible counts bound them all. */
function ratioOf(
  one: Side,
  count: number,
  residents: number,
  other: {readonly whenLeast: number; readonly whenMost: number},
): RelativeRate {
  const limitsAt = (own: number, rest: number): Interval | null =>
    rateRatioInterval(own, one.residents, rest, residents, level);
  const lowest = limitsAt(one.possible.least, other.whenLeast);
  const highest = limitsAt(one.possible.most, other.whenMost);
  const shown = limitsAt(one.count, count);
  if (lowest === null || highest === null) return noRatio(['smallBase']);
  const verdict = sideOfOne({lower: lowest.lower, upper: highest.upper});
  return {
    ratio: one.count / one.residents / (count / residents),
    interval: {lower: lowest.lower, upper: highest.upper},
    verdict: verdict ?? 'noClearDifference',
    reason: verdict === null && sideOfOne(shown) !== null ? 'rounding' : null,
    methods: [methods.relativeRate, methods.rounding],
  };
}

function sideOf({count, residents}: Served, rule: ProtectionRule): Side | 'withheld' | 'smallBase' | 'notCollected' {
  if (count.kind === 'withheld') return 'withheld';
  if (count.kind !== 'shown' || residents <= 0) return 'notCollected';
  if (count.count < leastEventsForRate) return 'smallBase';
  return {count: count.count, possible: possibleCounts(count.count, rule), residents};
}

function sideOfOne(limits: Interval | null): 'higher' | 'lower' | null {
  if (limits === null) return null;
  return limits.lower > 1 ? 'higher' : limits.upper < 1 ? 'lower' : null;
}

function noRatio(sides: readonly (Side | string)[]): RelativeRate {
  const none = {ratio: null, interval: null, methods: [methods.relativeRate, methods.rounding]};
  if (sides.includes('notCollected')) return {...none, verdict: 'notAssessed', reason: 'notCollected'};
  return {...none, verdict: 'tooFewToSay', reason: sides.includes('withheld') ? 'withheld' : 'smallBase'};
}
