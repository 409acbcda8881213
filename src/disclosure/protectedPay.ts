import type {AreaIndex, Organisation} from '../catalogue';
import {countPay, type Cells} from '../database';
import type {GroupsQuestion} from '../slice';
import {exactCounts} from './exactCounts';
import {requireDuty, type ExactDuty} from './exactDuty';
import {groupsAsked, notGivenIn, peopleOf} from './groupsAsked';
import type {ProtectedPay} from './groupTypes';
import {protectedCounts} from './protectedCounts';
import {protectPay} from './protectPay';
import type {ProtectedTable} from './types';

/**
 * The only door to pay: gaps and quarters of the groups of a characteristic, protected. Null where the extract has no hourly
 * pay, or lacks the snapshot or the characteristic.
 * Throws RangeError for an area nobody knows, or a characteristic without a group to compare with.
 */
export function protectedPay(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: GroupsQuestion,
): ProtectedPay | null {
  return payBeside(cells, areas, question, () =>
    protectedCounts(cells, areas, organisation, peopleOf(cells, question)),
  );
}

/** The same under a duty: counts as they are, gaps to one decimal. Throws RangeError without a duty in force. */
export function exactPay(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: GroupsQuestion,
  duty: ExactDuty,
): ProtectedPay | null {
  requireDuty(duty);
  return payBeside(cells, areas, question, () =>
    exactCounts(cells, areas, organisation, peopleOf(cells, question), duty),
  );
}

function payBeside(
  cells: Cells,
  areas: AreaIndex,
  question: GroupsQuestion,
  people: () => ProtectedTable,
): ProtectedPay | null {
  const pay = countPay(cells, areas, question);
  if (pay === null) return null;
  const {dimension, line, rule} = groupsAsked(people(), question);
  const isPay = rule.name !== 'exact';
  return protectPay(pay, dimension, line, rule, notGivenIn(areas, question, pay.collected, {isPay}));
}
