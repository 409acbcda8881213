import type {AreaIndex, Organisation} from '../catalogue';
import {cellsWhere, countAbsence, type Cells, type RowTest} from '../database';
import type {GroupsQuestion} from '../slice';
import {exactCounts} from './exactCounts';
import {requireDuty, type ExactDuty} from './exactDuty';
import {groupsAsked, notGivenIn, peopleOf} from './groupsAsked';
import type {ProtectedAbsence} from './groupTypes';
import {protectAbsence} from './protectAbsence';
import {protectedCounts} from './protectedCounts';
import {longAbsence} from './thresholds';
import type {ProtectedTable} from './types';

/** Characteristics that days absent are given by: what is closed together, so that asking for one never changes another. */
export const absenceDimensions: readonly string[] = ['sex', 'disability', 'ethnicGroup'];

type Count = (cells: Cells) => ProtectedTable;

/**
 * The only door to days absent: rates and counts by the groups of a characteristic, protected. Null where the extract has no
 * such column, or lacks the snapshot or the characteristic.
 * Throws RangeError for an area nobody knows, or a characteristic that days are not given by.
 */
export function protectedAbsence(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: GroupsQuestion,
): ProtectedAbsence | null {
  return absenceBeside(cells, areas, question, (some) =>
    protectedCounts(some, areas, organisation, peopleOf(some, question)),
  );
}

/** The same under a duty: counts as they are, rates to one decimal. Throws RangeError without a duty in force. */
export function exactAbsence(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: GroupsQuestion,
  duty: ExactDuty,
): ProtectedAbsence | null {
  requireDuty(duty);
  return absenceBeside(cells, areas, question, (some) =>
    exactCounts(some, areas, organisation, peopleOf(some, question), duty),
  );
}

const isRecorded: RowTest = ({values}, row) => (values['days_absent']?.[row] ?? Number.NaN) >= 0;
const isLong: RowTest = ({values}, row) => (values['days_absent']?.[row] ?? Number.NaN) >= longAbsence;

function absenceBeside(
  cells: Cells,
  areas: AreaIndex,
  question: GroupsQuestion,
  count: Count,
): ProtectedAbsence | null {
  const {snapshot, dimension: id} = question;
  if (!absenceDimensions.includes(id)) throw new RangeError(`Days absent are not given by ${id}`);
  const absence = countAbsence(cells, areas, question);
  if (absence === null) return null;
  const {dimension, line: inPost, rule} = groupsAsked(count(cells), question);
  const asked = absenceDimensions.filter((each) => cells.dimensions[each]);
  const recorded = cellsWhere(cells, snapshot, asked, 'days recorded', isRecorded);
  const long = cellsWhere(cells, snapshot, asked, 'long absence', isLong);
  if (!recorded || !long || dimension.id !== id) return null;
  const [recordedLine] = absence.withoutDays === 0 ? [inPost] : count(recorded).lines;
  const [longLine] = count(long).lines;
  if (!recordedLine || !longLine) return null;
  const lines = {inPost, recorded: recordedLine, long: longLine};
  return protectAbsence(absence, lines, rule, notGivenIn(areas, question, absence.collected, {isPay: false}));
}
