import type {ProtectionRule} from '../disclosure';
import {wilsonInterval} from '../statistics';
import {possibleCounts} from './possibleCounts';
import {level} from './thresholds';
import type {Reason, Verdict} from './types';

/** Shown counts of one category, with the people whose answer cannot be matched to the baseline. */
export interface ShownCounts {
  readonly count: number;
  readonly declared: number;
  /** At most so many may belong to the category though their detail is not recorded. */
  readonly mayBelong: number;
  /** At most so many are in the base though the baseline has nobody like them. */
  readonly notInBaseline: number;
}

/** A verdict against one baseline share: what the shown counts say, and what hides it if not every possible count says so. */
export interface Assessment {
  readonly apparent: 'higher' | 'lower' | 'noClearDifference';
  readonly hidden: Extract<Reason, 'rounding' | 'answersWithoutBaseline'> | null;
}

/**
 * Both Wilson limits rise with the count and fall with the base, so the least favourable counts are corners: for `higher`
 * the least count on the most people, for `lower` the most on the fewest. What holds there holds for every possible pair.
 */
export function assessment(shown: ShownCounts, baselineShare: number, rule: ProtectionRule): Assessment {
  const {count, declared, mayBelong, notInBaseline} = shown;
  const counts = possibleCounts(count, rule);
  const bases = possibleCounts(declared, rule);
  if (isHigher(count, declared, baselineShare)) {
    return {apparent: 'higher', hidden: isHigher(counts.least, bases.most, baselineShare) ? null : 'rounding'};
  }
  if (!isLower(count, declared, baselineShare)) return {apparent: 'noClearDifference', hidden: null};
  if (!isLower(counts.most, bases.least, baselineShare)) return {apparent: 'lower', hidden: 'rounding'};
  const holds = isLower(counts.most + mayBelong, bases.least - notInBaseline, baselineShare);
  return {apparent: 'lower', hidden: holds ? null : 'answersWithoutBaseline'};
}

function isHigher(count: number, declared: number, baselineShare: number): boolean {
  const limits = wilsonInterval(Math.min(count, declared), declared, level);
  return limits !== null && limits.lower > baselineShare;
}

function isLower(count: number, declared: number, baselineShare: number): boolean {
  if (declared <= 0) return false;
  const limits = wilsonInterval(Math.min(count, declared), declared, level);
  return limits !== null && limits.upper < baselineShare;
}

/** One verdict from the assessments that must agree; `disagreement` is the reason where they do not. */
export function agreedVerdict(
  assessments: readonly [Assessment, ...Assessment[]],
  disagreement: Reason,
): {readonly verdict: Verdict; readonly reason: Reason | null} {
  const [{apparent}] = assessments;
  if (assessments.some((other) => other.apparent !== apparent)) return {verdict: 'notAssessed', reason: disagreement};
  const hidden = assessments.flatMap((each) => each.hidden ?? []);
  if (hidden.includes('rounding')) return {verdict: 'noClearDifference', reason: 'rounding'};
  if (hidden.includes('answersWithoutBaseline')) return {verdict: 'notAssessed', reason: 'answersWithoutBaseline'};
  return {verdict: apparent, reason: null};
}
