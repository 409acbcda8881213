import {rowOrder} from './rowOrder';
import type {Cells, QuantityRows} from './types';

/** A row of quantities passes, or does not. */
export type RowTest = (rows: QuantityRows, row: number) => boolean;

const remembered = new WeakMap<Cells, Map<string, Cells | null>>();

/**
 * The people of one snapshot for whom something holds ("28 days absent or more"), as cells of their own: counted and
 * protected by the same door as everybody. `key` names the test, and the same key must always mean the same test.
 * Null where the extract has no quantities or lacks the snapshot. Splits are left out: only what is shown is closed.
 */
export function cellsWhere(
  cells: Cells,
  snapshot: string,
  dimensions: readonly string[],
  key: string,
  passes: RowTest,
): Cells | null {
  const known = remembered.get(cells) ?? new Map<string, Cells | null>();
  remembered.set(cells, known);
  const name = JSON.stringify([key, snapshot, dimensions]);
  const before = known.get(name);
  const found = before === undefined ? cellsOf(cells, snapshot, dimensions, passes) : before;
  known.set(name, found);
  return found;
}

function cellsOf(cells: Cells, snapshot: string, dimensions: readonly string[], passes: RowTest): Cells | null {
  const {quantities: rows, population, places} = cells;
  const number = cells.snapshots.indexOf(snapshot);
  if (!rows || number < 0) return null;
  const all = Uint32Array.from({length: rows.size}, (_, row) => row);
  const wanted = all.filter((row) => rows.snapshot[row] === number && passes(rows, row));
  const byPlace = rowOrder(wanted.length, [Uint16Array.from(wanted, (row) => rows.place[row] ?? 0)]);
  const inOrder = byPlace.map((i) => wanted[i] ?? 0);
  const codes = (column: Uint8Array) => Uint8Array.from(inOrder, (row) => column[row] ?? 0);
  return {
    population,
    size: inOrder.length,
    snapshots: [snapshot],
    offsets: Uint32Array.of(0, inOrder.length),
    places,
    place: Uint16Array.from(inOrder, (row) => rows.place[row] ?? 0),
    dimensions: Object.fromEntries(
      dimensions.flatMap((id) => {
        const column = rows.dimensions[id];
        return column ? [[id, codes(column)]] : [];
      }),
    ),
    splits: {},
    labels: {},
    people: new Uint32Array(inOrder.length).fill(1),
    fteHundredths: null,
    frontline: null,
  };
}
