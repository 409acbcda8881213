import {faultReasons, type FaultWords} from './faults';
import {limits} from './limits';
import type {UsedColumn} from './matchColumns';
import type {Layout} from './readLayout';
import {sortedRecords, type Table} from './readTable';
import type {RecordSource} from './source/types';
import type {RejectedRow} from './types';

/** Is told of rejected rows, a batch at a time, with the headings they stand under. */
export type OnRejected = (headings: readonly string[], rows: readonly RejectedRow[]) => void;

/** A cell as kept for the screen: a text of its own, cut where it is enormous. */
function cellOf(text: string): string {
  const cut = text.length > limits.rejectedCellCharacters ? `${text.slice(0, limits.rejectedCellCharacters)}…` : text;
  return cut.length < 13 ? cut : cut.split('').join('');
}

/** Reads the file a second time for the records with a fault: their lines, reasons and cells, a batch at a time. */
async function* rejectedBatches(
  source: RecordSource,
  layout: Layout,
  used: readonly UsedColumn[],
  table: Table,
  words: FaultWords,
  signal?: AbortSignal,
): AsyncGenerator<readonly RejectedRow[]> {
  if (table.fault.every((fault) => fault === 0)) return;
  const reasons = faultReasons(words);
  const usedAt = new Set(used.map(({at}) => at));
  let skip = layout.headingRecord + 1;
  let record = 0;
  for await (const batch of source.batches(signal)) {
    const sorted = sortedRecords(batch, skip, layout.headings.length, usedAt);
    skip = Math.max(0, skip - batch.records.length);
    const first = record;
    record += sorted.records.length;
    const faulty = sorted.records.flatMap((_, i) => (table.fault[first + i] ? [i] : []));
    if (faulty.length === 0) continue;
    const lines = batch.lines();
    yield faulty.map((i) => ({
      line: lines[sorted.at[i] ?? 0] ?? 0,
      reason: reasons[table.fault[first + i] ?? 0] ?? '',
      cells: sorted.records[i] ?? [],
    }));
  }
}

/** The first rejected records, to be shown. `onRejected` is handed all of them, whole, in order; without it the file is read only as far as needed. */
export async function rejectedRows(
  source: RecordSource,
  layout: Layout,
  used: readonly UsedColumn[],
  table: Table,
  words: FaultWords,
  signal?: AbortSignal,
  onRejected?: OnRejected,
): Promise<readonly RejectedRow[]> {
  const kept: RejectedRow[] = [];
  for await (const rows of rejectedBatches(source, layout, used, table, words, signal)) {
    onRejected?.(layout.headings, rows);
    for (const row of rows.slice(0, limits.rejectedKept - kept.length)) {
      kept.push({...row, cells: row.cells.slice(0, limits.columns).map(cellOf)});
    }
    if (!onRejected && kept.length >= limits.rejectedKept) break;
  }
  return kept;
}

/** Reasons with the rows they were given for, the most frequent first. */
export function rejectedByReason(table: Table, words: FaultWords): readonly {reason: string; rows: number}[] {
  const tally = new Map<number, number>();
  for (const fault of table.fault) if (fault !== 0) tally.set(fault, (tally.get(fault) ?? 0) + 1);
  const reasons = faultReasons(words);
  return [...tally].map(([fault, rows]) => ({reason: reasons[fault] ?? '', rows})).toSorted((a, b) => b.rows - a.rows);
}
