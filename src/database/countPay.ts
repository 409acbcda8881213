import {broadFor, type AreaIndex} from '../catalogue';
import type {GroupsQuestion} from '../slice';
import type {RawPay} from './groupTypes';
import {raw} from './rawBrand';
import {rowsInArea} from './rowsInArea';
import type {Cells} from './types';

/**
 * Hourly pay and bonuses of the people of each broad group, one entry a person.
 *
 * Grain   one answer; groups with nobody have empty lists. Who has no answer is in no group.
 * Units   pounds an hour, to four decimals (rows hold them as 32-bit numbers); pounds of bonus.
 * Edge    null without a column of hourly pay, or where the snapshot or the characteristic was not loaded. A blank or 0 rate
 *         is nobody's full pay and is left out; a blank or 0 bonus is none paid.
 * Throws  RangeError for an area code nobody knows.
 */
export function countPay(cells: Cells, areas: AreaIndex, question: GroupsQuestion): RawPay | null {
  const found = rowsInArea(cells, areas, question);
  const hourly = found?.rows.values['hourly_pay'];
  if (!found || !hourly) return null;
  const bonus = found.rows.values['bonus'];
  const groups = Object.fromEntries(
    broadFor(found.dimension, cells.population).map(({id}) => [id, {people: 0, hourly: [], bonus: []} as Growing]),
  );
  for (const row of found.at) {
    const group = groups[found.groupOf(row) ?? ''];
    if (!group) continue;
    group.people += 1;
    addAmount(group.hourly, hourly[row]);
    addAmount(group.bonus, bonus?.[row]);
  }
  return {[raw]: true, question, collected: found.collected, groups, hasBonus: bonus !== undefined};
}

interface Growing {
  people: number;
  readonly hourly: number[];
  readonly bonus: number[];
}

/** Blank is NaN; only what is above nought is kept. */
function addAmount(amounts: number[], amount: number | undefined): void {
  if (amount !== undefined && amount > 0) amounts.push(Math.round(amount * 10_000) / 10_000);
}
