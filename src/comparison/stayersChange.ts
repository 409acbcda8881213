import type {Cell, ProtectionRule} from '../disclosure';
import {mcnemarTest} from '../statistics';
import {possibleCounts} from './possibleCounts';
import {fewestForMidP, level} from './thresholds';
import type {Reason, Verdict} from './types';

/** Those counted at both snapshots, with an answer at both, who entered or left the group by changing it. */
export interface StayersChange {
  readonly gained: Cell;
  readonly lost: Cell;
  /** McNemar at the shown counts; null where they are not shown or nobody changed. */
  readonly p: number | null;
  readonly test: 'exact' | 'midP' | null;
  /** Higher: more gained than lost, for every count possible. */
  readonly verdict: Verdict;
  readonly reason: Reason | null;
}

/** McNemar's test of protected counts: exact where fewer than 25 changed, else mid-p. */
export function stayersChange(gained: Cell, lost: Cell, rule: ProtectionRule): StayersChange {
  const none = {gained, lost, p: null, test: null};
  if (gained.kind === 'withheld' || lost.kind === 'withheld') {
    return {...none, verdict: 'tooFewToSay', reason: 'withheld'};
  }
  if (gained.kind !== 'shown' || lost.kind !== 'shown') {
    return {...none, verdict: 'notAssessed', reason: 'notCollected'};
  }
  const found = mcnemarTest(gained.count, lost.count);
  if (!found) return {...none, verdict: 'noClearDifference', reason: null};
  const test = gained.count + lost.count < fewestForMidP ? 'exact' : 'midP';
  const p = test === 'exact' ? found.pExact : found.pMid;
  const said = {gained, lost, p, test} as const;
  if (p > 1 - level) return {...said, verdict: 'noClearDifference', reason: null};
  const isMore = gained.count > lost.count;
  const [more, fewer] = isMore ? [gained.count, lost.count] : [lost.count, gained.count];
  return holds(more, fewer, rule)
    ? {...said, verdict: isMore ? 'higher' : 'lower', reason: null}
    : {...said, verdict: 'noClearDifference', reason: 'rounding'};
}

/**
 * Fewest of the more and most of the fewer are least favourable. The exact p is never below the mid-p, so it serves
 * wherever some possible counts are few enough to be tested exactly.
 */
function holds(more: number, fewer: number, rule: ProtectionRule): boolean {
  const [most, least] = [possibleCounts(more, rule), possibleCounts(fewer, rule)];
  const worst = mcnemarTest(most.least, least.most);
  if (!worst || most.least <= least.most) return false;
  const p = most.least + least.least < fewestForMidP ? worst.pExact : worst.pMid;
  return p <= 1 - level;
}
