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
  const rowBefore = new Map<number, number>();
  let size = 0;
  for (let row = 0; row < snapshot.length; row += 1) {
    const at = snapshot[row];
    if (at === from || at === to) size += 1;
    const number = person[row] ?? 0;
    if (at === from && number !== 0) rowBefore.set(number, row);
  }
  // At most one entry a row; shorter by those who are in both.
  const earlier = new Int32Array(size);
  const later = new Int32Array(size);
  let length = 0;
  const add = (before: number, after: number): void => {
    earlier[length] = before;
    later[length] = after;
    length += 1;
  };
  const met = new Uint8Array(snapshot.length);
  for (let row = 0; row < snapshot.length; row += 1) {
    if (snapshot[row] !== to) continue;
    const before = rowBefore.get(person[row] ?? 0) ?? -1;
    if (before >= 0) met[before] = 1;
    add(before, row);
  }
  for (let row = 0; row < snapshot.length; row += 1) if (snapshot[row] === from && met[row] === 0) add(row, -1);
  return {earlier: earlier.slice(0, length), later: later.slice(0, length)};
}
