import type {ProtectedLine, ProtectionRule} from '../disclosure';
import {newcombeInterval} from '../statistics';
import {shownShare} from './comparedRow';
import {methods} from './methods';
import {possibleCounts, type PossibleCounts} from './possibleCounts';
import {level} from './thresholds';
import type {Interval, Reason, Verdict} from './types';

/** The share of one line less that of another that has none of its people, such as staff less children. */
export interface Difference {
  readonly points: number | null;
  /** Newcombe, 95 %, in percentage points. */
  readonly interval: Interval | null;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly methods: readonly string[];
}

/**
 * The first line's share of a category less the second's. The two must share nobody: a part is compared with the rest,
 * never with the whole. Higher or lower holds for every count the rounded ones could stand for.
 */
export function differenceOf(
  first: ProtectedLine,
  second: ProtectedLine,
  category: string,
  rule: ProtectionRule,
): Difference {
  const sides = [first, second].map((line) => sideOf(line, category, rule));
  const [one, two] = sides;
  const none = {points: null, interval: null, methods: [methods.difference]};
  if (!one || !two || one === 'notCollected' || two === 'notCollected') {
    return {...none, verdict: 'notAssessed', reason: 'notCollected'};
  }
  if (one === 'withheld' || two === 'withheld') return {...none, verdict: 'tooFewToSay', reason: 'withheld'};
  if (one === 'smallBase' || two === 'smallBase') return {...none, verdict: 'tooFewToSay', reason: 'smallBase'};
  const limits = newcombeInterval(one.count, one.base, two.count, two.base, level);
  return {
    ...none,
    points: 100 * (one.count / one.base - two.count / two.base),
    interval: limits && {lower: 100 * limits.lower, upper: 100 * limits.upper},
    ...verdictOf(one, two, limits),
  };
}

interface Side {
  readonly count: number;
  readonly base: number;
  readonly counts: PossibleCounts;
  readonly bases: PossibleCounts;
}

function sideOf(
  line: ProtectedLine,
  category: string,
  rule: ProtectionRule,
): Side | 'withheld' | 'notCollected' | 'smallBase' {
  const part = line.parts[category];
  const {declared} = line;
  if (part?.kind === 'withheld' || declared.kind === 'withheld') return 'withheld';
  if (part?.kind !== 'shown' || declared.kind !== 'shown') return 'notCollected';
  if (shownShare(part, declared, rule) === null) return 'smallBase';
  const count = Math.min(part.count, declared.count);
  return {
    count,
    base: declared.count,
    counts: possibleCounts(part.count, rule),
    bases: possibleCounts(declared.count, rule),
  };
}

/** Both limits rise with the first share and fall with the second, so the corners bound them all. */
function verdictOf(one: Side, two: Side, shown: Interval | null): {verdict: Verdict; reason: Reason | null} {
  if (!shown || (shown.lower <= 0 && shown.upper >= 0)) return {verdict: 'noClearDifference', reason: null};
  const verdict = shown.lower > 0 ? 'higher' : 'lower';
  const [more, less] = verdict === 'higher' ? [one, two] : [two, one];
  const closest = newcombeInterval(
    more.counts.least,
    more.bases.most,
    Math.min(less.counts.most, less.bases.least),
    less.bases.least,
    level,
  );
  return closest && closest.lower > 0 ? {verdict, reason: null} : {verdict: 'noClearDifference', reason: 'rounding'};
}
