import {broadFor, type AreaIndex} from '../catalogue';
import type {GroupsQuestion} from '../slice';
import type {RawAbsence} from './groupTypes';
import {raw} from './rawBrand';
import {rowsInArea, type RowsInArea} from './rowsInArea';
import type {Cells} from './types';

/**
 * Days absent and full-time equivalent of the people of each broad group, and of everyone.
 *
 * Grain   one answer; groups with nobody are empty. Everyone includes those without an answer.
 * Units   days as the extract gives them; full-time equivalents.
 * Edge    null without a column of days absent, or where the snapshot or the characteristic was not loaded. People whose days
 *         are blank or below 0 are in no list and no full-time equivalent, and are counted apart.
 * Throws  RangeError for an area code nobody knows.
 */
export function countAbsence(cells: Cells, areas: AreaIndex, question: GroupsQuestion): RawAbsence | null {
  const found = rowsInArea(cells, areas, question);
  const days = found?.rows.values['days_absent'];
  if (!found || !days) return null;
  const groups = Object.fromEntries(
    broadFor(found.dimension, cells.population).map(({id}) => [id, {days: [], fte: 0} as Growing]),
  );
  const all: Growing = {days: [], fte: 0};
  let withoutDays = 0;
  for (const row of found.at) {
    const lost = days[row] ?? Number.NaN;
    if (!(lost >= 0)) {
      withoutDays += 1;
      continue;
    }
    const group = groups[found.groupOf(row) ?? ''];
    for (const each of group ? [all, group] : [all]) {
      each.days.push(lost);
      each.fte += fteOf(found, row);
    }
  }
  return {[raw]: true, question, collected: found.collected, all, groups, withoutDays};
}

interface Growing {
  readonly days: number[];
  fte: number;
}

function fteOf({rows: {fteHundredths}}: RowsInArea, row: number): number {
  return fteHundredths === null ? 1 : (fteHundredths[row] ?? 0) / 100;
}
