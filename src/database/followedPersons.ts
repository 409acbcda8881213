import type {PersonRows} from './types';

/** Everyone of two snapshots, once: their row at the earlier one and at the later one, or -1 where they have none. */
export interface FollowedPersons {
  readonly earlier: Int32Array;
  readonly later: Int32Array;
}

/** Pairs of snapshots kept for each set of rows; the one asked longest ago goes first. */
const keptPairs = 4;

const remembered = new WeakMap<PersonRows, Map<string, FollowedPersons>>();

/** Joins the rows of two snapshots (by their numbers) on the person. A row without a number is a person of its own. */
export function followedPersons(rows: PersonRows, from: number, to: number): FollowedPersons {
  const pairs = remembered.get(rows) ?? new Map<string, FollowedPersons>();
  remembered.set(rows, pairs);
  const key = `${from} to ${to}`;
  const followed = pairs.get(key) ?? joined(rows, from, to);
  pairs.delete(key);
  pairs.set(key, followed);
  for (const oldest of pairs.keys()) {
    if (pairs.size <= keptPairs) break;
    pairs.delete(oldest);
  }
  return followed;
}

function joined({snapshot, person}: PersonRows, from: number, to: number): FollowedPersons {
  const rowsFrom = rowsAt(snapshot, from);
  const rowsTo = rowsAt(snapshot, to);
  const find = rowByPerson(person, rowsFrom);
  // At most one entry a row; shorter by those who are in both.
  const earlier = new Int32Array(rowsFrom.length + rowsTo.length);
  const later = new Int32Array(earlier.length);
  const met = new Uint8Array(snapshot.length);
  let length = 0;
  const add = (before: number, after: number): void => {
    earlier[length] = before;
    later[length] = after;
    length += 1;
  };
  for (const row of rowsTo) {
    const before = find(person[row] ?? 0);
    if (before >= 0) met[before] = 1;
    add(before, row);
  }
  for (const row of rowsFrom) if (met[row] === 0) add(row, -1);
  return {earlier: earlier.slice(0, length), later: later.slice(0, length)};
}

function rowsAt(snapshot: Uint8Array, at: number): Int32Array {
  const rows = new Int32Array(snapshot.length);
  let length = 0;
  for (let row = 0; row < snapshot.length; row += 1) {
    if (snapshot[row] !== at) continue;
    rows[length] = row;
    length += 1;
  }
  return rows.slice(0, length);
}

/**
 * The row of a person among these, or -1; nobody has the number 0. An open table of rows, ten times as fast as a Map at a
 * hundred thousand people; person numbers are scrambled, so their last bits are spread evenly.
 */
function rowByPerson(person: Int32Array, rows: Int32Array): (number: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(2 * rows.length + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  /** Where this person's row is, or would be. */
  const slotOf = (number: number): number => {
    let slot = number & mask;
    for (;;) {
      const row = slots[slot] ?? -1;
      if (row < 0 || person[row] === number) return slot;
      slot = (slot + 1) & mask;
    }
  };
  for (const row of rows) {
    const number = person[row] ?? 0;
    if (number !== 0) slots[slotOf(number)] = row;
  }
  return (number) => (number === 0 ? -1 : (slots[slotOf(number)] ?? -1));
}
