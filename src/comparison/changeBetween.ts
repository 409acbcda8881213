import type {ProtectedFlow, ProtectedLine, ProtectionRule} from '../disclosure';
import {shownShare} from './comparedRow';
import {differenceOf, type Difference} from './differenceOf';
import {methods, type MethodName} from './methods';
import {mostPossible} from './possibleCounts';
import {stayersChange, type StayersChange} from './stayersChange';
import {mostUnfollowed} from './thresholds';

/** What is read of a flow: every figure of it, protected. */
export type Flow = Pick<ProtectedFlow, 'rule' | 'start' | 'end' | 'flows' | 'stayed' | 'withoutNumber'>;

/** Why a change is shown without a test. */
export type NotFollowed =
  /** The extract has no person numbers, or lacks a snapshot: nobody can be followed. */
  | 'withoutNumbers'
  /** So many have no number that joiners and leavers may be the same people. */
  | 'tooFewNumbers';

/** The change of a share between two snapshots: the people who stayed and those who came and went are tested apart. */
export interface ChangeBetween {
  readonly startShare: number | null;
  readonly endShare: number | null;
  /** End less start, in percentage points; null where either is not shown. No p: most people are in both. */
  readonly points: number | null;
  readonly stayers: StayersChange | null;
  /** Share of joiners less share of leavers. Null where nobody is followed. */
  readonly joinersLessLeavers: Difference | null;
  readonly notFollowed: NotFollowed | null;
  readonly methods: readonly MethodName[];
}

export interface ChangeInput {
  readonly start: ProtectedLine;
  readonly end: ProtectedLine;
  /** The same two snapshots, area and characteristic; null where people cannot be followed. */
  readonly flow: Flow | null;
  /** Category or broad group id. */
  readonly category: string;
  readonly rule: ProtectionRule;
}

/**
 * A two-sample test of two snapshots is wrong, as most people are in both. So: McNemar for those who stayed and changed
 * their answer, Newcombe for joiners against leavers, who are different people; without person numbers no test at all.
 */
export function changeBetween({start, end, flow, category, rule}: ChangeInput): ChangeBetween {
  const startShare = shownShare(start.parts[category], start.declared, rule);
  const endShare = shownShare(end.parts[category], end.declared, rule);
  const points = startShare !== null && endShare !== null ? 100 * (endShare - startShare) : null;
  const shares = {startShare, endShare, points};
  const notFollowed = flow ? unfollowed(flow, rule) : 'withoutNumbers';
  if (!flow || notFollowed !== null) {
    return {...shares, stayers: null, joinersLessLeavers: null, notFollowed, methods: [methods.change]};
  }
  const {joined, left, changedIn, changedOut} = flow.flows;
  const none = {kind: 'notCollected'} as const;
  return {
    ...shares,
    stayers: stayersChange(changedIn.parts[category] ?? none, changedOut.parts[category] ?? none, rule),
    joinersLessLeavers: differenceOf(joined, left, category, rule),
    notFollowed: null,
    methods: [methods.stayers, methods.joinersAndLeavers, methods.rounding],
  };
}

/** One without a number is counted as having left and joined. */
function unfollowed({withoutNumber, flows}: Flow, rule: ProtectionRule): NotFollowed | null {
  const most = mostPossible(withoutNumber, rule);
  if (most === 0) return null;
  const people = [flows.joined.people, flows.left.people].map((cell) => (cell.kind === 'shown' ? cell.count : 0));
  return most > mostUnfollowed * Math.min(...people) ? 'tooFewNumbers' : null;
}
