import type {GroupsQuestion} from '../slice';
import type {protectedBrand} from './brand';
import type {Cell, ProtectionRule} from './types';

/** A rounded amount that may be seen, or why there is none. `step` is how finely it is rounded; 0 where it is exact. */
export type Amount =
  | {readonly kind: 'shown'; readonly value: number; readonly step: number}
  /** Too few people for it, or it would tell of one. */
  | {readonly kind: 'withheld'}
  /** Nobody has what it is an amount of, and that may be known. */
  | {readonly kind: 'nobody'};

/** Why no pay is given at all: of areas of this level it never is; the area is below those the file records. */
export type NotGiven = 'level' | 'notCollected';

export interface ProtectedPayGroup {
  /** Broad group id. */
  readonly id: string;
  /** People in post, as every other table shows them: the base of those paid a bonus. */
  readonly people: Cell;
  /** Of them, those with a rate of hourly pay; withheld where either could be fewer than `leastGroup`. */
  readonly paid: Cell;
  readonly bonusPaid: Cell;
  /** By how much the group is paid less than the reference, per cent of the reference; negative where it is paid more. */
  readonly meanGap: Amount;
  readonly medianGap: Amount;
  readonly meanBonusGap: Amount;
  readonly medianBonusGap: Amount;
}

/** A quarter of those with a rate of pay, lowest first: of the focus group, of the reference, and both. */
export interface ProtectedQuarter {
  readonly focus: Cell;
  readonly reference: Cell;
}

/** Pay of the groups of a characteristic against its reference group, as it may be seen. No pound is in it. */
export interface ProtectedPay {
  readonly [protectedBrand]: true;
  readonly question: GroupsQuestion;
  readonly rule: ProtectionRule;
  readonly notGiven: NotGiven | null;
  readonly reference: string;
  /** People certainly needed in each group. */
  readonly leastGroup: number;
  /** The reference group's own entry has no gaps. */
  readonly groups: readonly ProtectedPayGroup[];
  /** For a yes/no characteristic, lower to upper; null where a count in any could tell of a few, or pay is not given. */
  readonly quarters: readonly ProtectedQuarter[] | null;
}

export interface ProtectedAbsenceGroup {
  /** Broad group id; null for everyone. */
  readonly id: string | null;
  /** People whose days are recorded. */
  readonly people: Cell;
  /** Of them, those absent for `longAbsence` days or more in the year. */
  readonly long: Cell;
  /** Days lost per cent of working days. */
  readonly rate: Amount;
}

/** Days absent of the groups of a characteristic, as they may be seen. */
export interface ProtectedAbsence {
  readonly [protectedBrand]: true;
  readonly question: GroupsQuestion;
  readonly rule: ProtectionRule;
  readonly notGiven: NotGiven | null;
  readonly all: ProtectedAbsenceGroup;
  readonly groups: readonly ProtectedAbsenceGroup[];
  /** People in post whose days are blank: they are in no figure. */
  readonly withoutDays: Cell;
  readonly workingDays: number;
  readonly longFrom: number;
}
