import {foldText} from './foldText';
import type {Table} from './readTable';
import type {ValueColumn} from './valueColumn';

/** The records that are counted, in file order. Every array of the extract is aligned with them. */
export interface AcceptedRows {
  readonly size: number;
  /** Their numbers among the records. */
  readonly records: Uint32Array;
  /** People each stands for; null for one each. */
  readonly count: Uint32Array | null;
  readonly snapshot: Uint8Array;
  /** Day numbers of the snapshots, ascending. */
  readonly snapshotDays: readonly number[];
  /** Records left out by choice: Stocktake's column -> folded value -> records. They are not among the accepted. */
  readonly leftOut: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Numbers of the records without a fault. */
export function withoutFault(table: Table): Uint32Array {
  const kept = new Uint32Array(table.records);
  let size = 0;
  for (let i = 0; i < table.records; i++) if (table.fault[i] === 0) kept[size++] = i;
  return kept.slice(0, size);
}

/** Value ids of the accepted rows turned into one byte each. */
export function bytesOf(column: ValueColumn, rows: AcceptedRows, byId: ArrayLike<number>): Uint8Array {
  const ids = column.ids();
  const {records, size} = rows;
  const out = new Uint8Array(size);
  for (let i = 0; i < size; i++) out[i] = byId[ids[records[i] ?? 0] ?? 0] ?? 0;
  return out;
}

/** Accepted rows by value id. */
export function rowsByValue(column: ValueColumn, rows: AcceptedRows): Uint32Array {
  const ids = column.ids();
  const {records, size} = rows;
  const tally = new Uint32Array(column.values.length);
  for (let i = 0; i < size; i++) {
    const id = ids[records[i] ?? 0] ?? 0;
    tally[id] = (tally[id] ?? 0) + 1;
  }
  return tally;
}

/** The same with the records that were left out by a choice about this column, so that the choice can be seen and changed. */
export function rowsWithLeftOut(held: ValueColumn, rows: AcceptedRows, column: string): Uint32Array {
  const tally = rowsByValue(held, rows);
  const leftOut = rows.leftOut.get(column);
  if (!leftOut) return tally;
  const seen = new Set<string>();
  for (const [id, value] of held.values.entries()) {
    const key = foldText(value);
    if (!leftOut.has(key) || seen.has(key)) continue;
    seen.add(key);
    tally[id] = leftOut.get(key) ?? 0;
  }
  return tally;
}

/** People by stored code. */
export function peopleByCode(codes: Uint8Array, rows: AcceptedRows): Float64Array {
  const tally = new Float64Array(256);
  for (let i = 0; i < rows.size; i++) {
    const code = codes[i] ?? 0;
    tally[code] = (tally[code] ?? 0) + (rows.count ? (rows.count[i] ?? 0) : 1);
  }
  return tally;
}
