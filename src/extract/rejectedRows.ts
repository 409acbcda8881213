import {faultReasons, type FaultWords} from './faults';
import {limits} from './limits';
import type {UsedColumn} from './matchColumns';
import type {Layout} from './readLayout';
import {sortedRecords, type Table} from './readTable';
import type {RecordSource} from './source/types';
import type {RejectedRow} from './types';

/** A cell as kept for the download: a text of its own, cut where it is enormous. */
function cellOf(text: string): string {
  const cut = text.length > limits.rejectedCellCharacters ? `${text.slice(0, limits.rejectedCellCharacters)}…` : text;
  return cut.length < 13 ? cut : cut.split('').join('');
}

/** Reads the file a second time for the records with a fault: their lines, reasons and cells. Nothing is read when there are none. */
export async function rejectedRows(
  source: RecordSource,
  layout: Layout,
  used: readonly UsedColumn[],
  table: Table,
  words: FaultWords,
  signal?: AbortSignal,
): Promise<readonly RejectedRow[]> {
  if (table.fault.every((fault) => fault === 0)) return [];
  const reasons = faultReasons(words);
  const usedAt = new Set(used.map(({at}) => at));
  const rejected: RejectedRow[] = [];
  let skip = layout.headingRecord + 1;
  let record = 0;
  for await (const batch of source.batches(signal)) {
    const lines = batch.lines();
    const sorted = sortedRecords(batch, skip, layout.headings.length, usedAt);
    skip = Math.max(0, skip - batch.records.length);
    for (const [i, cells] of sorted.records.entries()) {
      const fault = table.fault[record++] ?? 0;
      if (fault === 0) continue;
      rejected.push({
        line: lines[sorted.at[i] ?? 0] ?? 0,
        reason: reasons[fault] ?? '',
        cells: rejected.length < limits.rejectedCells ? cells.slice(0, limits.columns).map(cellOf) : [],
      });
    }
  }
  return rejected;
}
