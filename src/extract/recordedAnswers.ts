import {firstCategoryCode, unknownCodes} from '../catalogue';
import {peopleByCode, type AcceptedRows} from './acceptedRows';
import {limits} from './limits';
import type {Recorded, ReviewedColumn} from './types';

/** How a characteristic's values were recognised. */
export type Recognised = Pick<Recorded, 'lists' | 'codedList' | 'listChoices'>;

/** How a characteristic was answered over the accepted rows. `unmatched` lists what nothing is known of, most rows first. */
export function recordedAnswers(
  dimension: string,
  codes: Uint8Array,
  rows: AcceptedRows,
  unmatched: readonly {readonly value: string; readonly rows: number}[],
  recognised: Recognised,
  reviewed: ReviewedColumn,
): Recorded {
  const people = peopleByCode(codes, rows);
  const listed = unmatched
    .filter((entry) => entry.rows > 0)
    .toSorted((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1))
    .slice(0, limits.unmatchedValues)
    .map(({value, rows: count}) => ({value: value.slice(0, limits.labelCharacters), rows: count}));
  return {
    dimension,
    declared: people.subarray(firstCategoryCode).reduce((sum, count) => sum + count, 0),
    preferNotToSay: people[unknownCodes.preferNotToSay] ?? 0,
    notRecorded: people[unknownCodes.notRecorded] ?? 0,
    notApplicable: people[unknownCodes.notApplicable] ?? 0,
    unmatched: people[unknownCodes.unmatched] ?? 0,
    unmatchedValues: listed,
    lists: recognised.lists,
    codedList: recognised.codedList,
    listChoices: recognised.listChoices,
    ...reviewed,
  };
}
