import type {GroupsQuestion} from '../slice';
import type {raw} from './rawBrand';

/** Pay of the people of one group, before disclosure control. */
export interface RawPayGroup {
  /** Everyone in post, with or without a rate of pay. */
  readonly people: number;
  /** Pounds an hour of those with a rate above nought. */
  readonly hourly: readonly number[];
  /** Pounds of those who were paid a bonus. */
  readonly bonus: readonly number[];
}

/** Exists only between `database` and `disclosure`; nothing else may hold one. */
export interface RawPay {
  readonly [raw]: true;
  readonly question: GroupsQuestion;
  /** False where the area lies below the places the extract records. */
  readonly collected: boolean;
  /** By broad group id. */
  readonly groups: Readonly<Record<string, RawPayGroup>>;
  /** The extract has a column of bonuses. */
  readonly hasBonus: boolean;
}

/** Days absent of the people of one group, before disclosure control. */
export interface RawAbsenceGroup {
  /** One entry for each person whose days are recorded. */
  readonly days: readonly number[];
  /** Full-time equivalent of the same people; they are counted as full time where the extract has none. */
  readonly fte: number;
}

/** Exists only between `database` and `disclosure`; nothing else may hold one. */
export interface RawAbsence {
  readonly [raw]: true;
  readonly question: GroupsQuestion;
  readonly collected: boolean;
  /** Everyone, whatever they answered. */
  readonly all: RawAbsenceGroup;
  /** By broad group id. */
  readonly groups: Readonly<Record<string, RawAbsenceGroup>>;
  /** People in post whose days are blank. */
  readonly withoutDays: number;
}
