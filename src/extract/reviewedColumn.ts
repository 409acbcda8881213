import {foldText} from './foldText';
import {limits} from './limits';
import type {ReadValue, ReviewedColumn} from './types';

/** A value as read, before its rows are counted. */
export type Reading = Pick<ReadValue, 'readAs' | 'by' | 'list'>;

export const unread: Reading = {readAs: null, by: null, list: null};

/** Lists the different values of a column: spellings that differ in case or spaces only are one, as they are when chosen for. */
export function reviewedColumn(
  column: string,
  heading: string,
  values: readonly string[],
  rows: ArrayLike<number>,
  readingOf: (id: number) => Reading,
): ReviewedColumn {
  const byKey = new Map<string, ReadValue>();
  for (const [id, value] of values.entries()) {
    const count = rows[id] ?? 0;
    if (value === '' || count === 0) continue;
    const key = foldText(value);
    const held = byKey.get(key);
    byKey.set(key, held ? {...held, rows: held.rows + count} : {value, rows: count, ...readingOf(id)});
  }
  const all = [...byKey.values()].toSorted(
    (a, b) => Number(a.readAs !== null) - Number(b.readAs !== null) || b.rows - a.rows || (a.value < b.value ? -1 : 1),
  );
  const beyond = all.slice(limits.listedValues);
  return {
    column,
    heading,
    values: all.slice(0, limits.listedValues),
    further: {values: beyond.length, rows: beyond.reduce((sum, value) => sum + value.rows, 0)},
  };
}
