import {shareOf, type ProtectedLine, type ProtectionRule} from '../disclosure';
import {shownShare} from './comparedRow';
import {possibleCounts, type PossibleCounts} from './possibleCounts';
import type {Reason, ShareOf, Verdict} from './types';

/** One of two groups compared: its shown count and base, and all they could stand for. */
export interface Side {
  readonly count: number;
  readonly base: number;
  readonly counts: PossibleCounts;
  readonly bases: PossibleCounts;
}

/** What a share is read from: a line's, or a flow's. */
export type Counted = Pick<ProtectedLine, 'parts' | 'declared'>;

/** Why a line has no share to compare. */
export type NoSide = Extract<Reason, 'withheld' | 'notCollected' | 'smallBase'>;

export function shownSide(line: Counted, category: string, rule: ProtectionRule): Side | NoSide {
  const part = line.parts[category];
  const {declared} = line;
  if (part?.kind === 'withheld' || declared.kind === 'withheld') return 'withheld';
  if (part?.kind !== 'shown' || declared.kind !== 'shown') return 'notCollected';
  if (shownShare(part, declared, rule) === null) return 'smallBase';
  return {
    count: Math.min(part.count, declared.count),
    base: declared.count,
    counts: possibleCounts(part.count, rule),
    bases: possibleCounts(declared.count, rule),
  };
}

export function sideShare(count: number, base: number, rule: ProtectionRule): ShareOf {
  return {count: Math.min(count, base), base, share: shareOf(count, base, rule)};
}

/** The verdict on two sides of which at least one has no share; the gravest reason counts. */
export function noVerdict(sides: readonly (Side | NoSide)[]): {readonly verdict: Verdict; readonly reason: NoSide} {
  if (sides.includes('notCollected')) return {verdict: 'notAssessed', reason: 'notCollected'};
  return {verdict: 'tooFewToSay', reason: sides.includes('withheld') ? 'withheld' : 'smallBase'};
}
