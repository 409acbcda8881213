import type {RawAbsence, RawAbsenceGroup} from '../database';
import {absenceRate} from './absenceRate';
import {protectedBrand} from './brand';
import type {NotGiven, ProtectedAbsence, ProtectedAbsenceGroup} from './groupTypes';
import {notCollected, rangeBehind, roundAndWithhold, withheldSecondary} from './roundAndWithhold';
import {longAbsence, workingDays} from './thresholds';
import type {Cell, ProtectedLine, ProtectionRule} from './types';

/** The lines that counts of people come from, each closed with all others of its kind. */
export interface AbsenceLines {
  /** Everyone in post: what every other table shows. */
  readonly inPost: ProtectedLine;
  /** Those whose days are recorded. */
  readonly recorded: ProtectedLine;
  /** Those absent for long. */
  readonly long: ProtectedLine;
}

/**
 * Days absent as they may be seen. Counts of people are those of the lines, and withheld where the line they are part of is;
 * a rate needs a group that may have a share.
 */
export function protectAbsence(
  absence: RawAbsence,
  {inPost, recorded, long}: AbsenceLines,
  rule: ProtectionRule,
  notGiven: NotGiven | null,
): ProtectedAbsence {
  const of = (id: string | null, raw: RawAbsenceGroup): ProtectedAbsenceGroup => {
    const cell = (line: ProtectedLine): Cell | undefined => (id === null ? line.people : line.parts[id]);
    const people = within(cell(recorded), cell(inPost), notGiven);
    const few = people.kind !== 'shown' || people.count < rule.leastBaseForShare;
    const range = rule.name === 'exact' || people.kind !== 'shown' ? null : rangeBehind(people, rule);
    const rate = few ? ({kind: 'withheld'} as const) : absenceRate(raw, range);
    return {id, people, long: longCell(within(cell(long), people, notGiven), people, rule), rate};
  };
  return {
    [protectedBrand]: true,
    question: absence.question,
    rule,
    notGiven,
    all: of(null, absence.all),
    groups: Object.entries(absence.groups).map(([id, raw]) => of(id, raw)),
    withoutDays: notGiven === null ? roundAndWithhold(absence.withoutDays, rule) : notCollected,
    workingDays,
    longFrom: longAbsence,
  };
}

/** A part of people who may not be seen themselves may not be seen either. */
function within(cell: Cell | undefined, whole: Cell | undefined, notGiven: NotGiven | null): Cell {
  if (notGiven !== null || whole === undefined || cell === undefined) return notCollected;
  return whole.kind === 'shown' ? cell : whole;
}

/** Withheld where all but a few of a group, or all of it, could be in it. */
function longCell(long: Cell, people: Cell, rule: ProtectionRule): Cell {
  if (rule.name === 'exact' || long.kind !== 'shown' || people.kind !== 'shown' || long.count === 0) return long;
  const most = rangeBehind(long, rule).most;
  return rangeBehind(people, rule).least - most < rule.withholdBelow ? withheldSecondary : long;
}
