import {faultCode} from './faults';
import {foldText} from './foldText';
import {limits} from './limits';
import type {UsedColumn} from './matchColumns';
import {personNumbers} from './personNumbers';
import type {Layout} from './readLayout';
import type {RecordBatch, RecordSource} from './source/types';
import {tooManyRows} from './tooManyRows';
import type {Progress} from './types';
import {valueColumn, type ValueColumn} from './valueColumn';

/** The file as columns of value numbers, one entry for every record that is not blank; nothing is interpreted yet. */
export interface Table {
  readonly records: number;
  readonly blank: number;
  /** By canonical column name. */
  readonly columns: ReadonlyMap<string, ValueColumn>;
  /** Numbers of persons, 0 where the id is blank; null without an id column. */
  readonly persons: Int32Array | null;
  readonly distinctPersons: number;
  /** A fault code for each record; interpretation adds to it. */
  readonly fault: Uint8Array;
  /** Records with fewer cells than headings, the missing ones taken as blank. */
  readonly short: number;
}

const totals = new Set([
  'total',
  'totals',
  'grand total',
  'grand totals',
  'overall total',
  'subtotal',
  'sub total',
  'sub-total',
]);

function isBlank(record: readonly string[]): boolean {
  for (const cell of record) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** What can be told of a record by its shape: too wide, a total, a note under the table. */
export function shapeFault(record: readonly string[], width: number, usedAt: ReadonlySet<number>): number {
  for (let i = width; i < record.length; i++) if (record[i]?.trim()) return faultCode('tooManyCells');
  const first = record.findIndex((cell) => cell !== '' && cell.trim() !== '');
  const start = record[first] ?? '';
  if (start.length < 20 && totals.has(foldText(start))) return faultCode('totalRow');
  const isOnly = record.length < width || !usedAt.has(first);
  if (width > 2 && isOnly && record.findIndex((cell, i) => i > first && cell.trim() !== '') < 0) {
    return faultCode('outsideTable');
  }
  return 0;
}

/** Records of a batch with their faults, the blank ones counted and left out; shared by both readings of the file. */
export function sortedRecords(
  batch: RecordBatch,
  skip: number,
  width: number,
  usedAt: ReadonlySet<number>,
): {records: (readonly string[])[]; faults: Uint8Array; at: Uint32Array; blank: number; short: number} {
  const records: (readonly string[])[] = [];
  const faults = new Uint8Array(batch.records.length);
  const at = new Uint32Array(batch.records.length);
  let blank = 0;
  let short = 0;
  for (let i = skip; i < batch.records.length; i++) {
    const record = batch.records[i] ?? [];
    if (isBlank(record)) {
      blank++;
      continue;
    }
    const n = records.length;
    at[n] = i;
    if (batch.endsUnclosed && i === batch.records.length - 1) faults[n] = faultCode('unclosedQuote');
    else faults[n] = shapeFault(record, width, usedAt);
    if (record.length < width && faults[n] === 0) short++;
    records.push(record);
  }
  return {records, faults, at, blank, short};
}

function grown<T extends Uint8Array | Int32Array>(array: T, make: (length: number) => T, needed: number): T {
  if (needed <= array.length) return array;
  const longer = make(Math.max(needed, array.length * 2));
  longer.set(array);
  return longer;
}

/** Reads the whole file once, piece by piece, into columns. */
export async function readTable(
  source: RecordSource,
  layout: Layout,
  used: readonly UsedColumn[],
  report: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Table> {
  const coded = used
    .filter(({known}) => known.use !== 'person')
    .map(({at, known}) => ({at, column: known.column, held: valueColumn()}));
  const idAt = used.find(({known}) => known.use === 'person')?.at;
  const usedAt = new Set(used.map(({at}) => at));
  const numbers = personNumbers();
  let fault: Uint8Array = new Uint8Array(4096);
  let persons: Int32Array = new Int32Array(idAt === undefined ? 0 : 4096);
  let records = 0;
  let blank = 0;
  let short = 0;
  let skip = layout.headingRecord + 1;
  for await (const batch of source.batches(signal)) {
    const sorted = sortedRecords(batch, skip, layout.headings.length, usedAt);
    skip = Math.max(0, skip - batch.records.length);
    blank += sorted.blank;
    short += sorted.short;
    const next = records + sorted.records.length;
    if (next + blank > limits.records) throw tooManyRows();
    fault = grown(fault, (length) => new Uint8Array(length), next);
    fault.set(sorted.faults.subarray(0, sorted.records.length), records);
    for (const {at, held} of coded) held.append(sorted.records, at);
    if (idAt !== undefined) {
      persons = grown(persons, (length) => new Int32Array(length), next);
      for (const [i, record] of sorted.records.entries()) persons[records + i] = numbers.numberOf(record[idAt] ?? '');
    }
    records = next;
    report({rows: records, bytes: batch.bytes, totalBytes: source.size});
    signal?.throwIfAborted();
  }
  return {
    records,
    blank,
    columns: new Map(coded.map(({column, held}) => [column, held])),
    persons: idAt === undefined ? null : persons.subarray(0, records),
    distinctPersons: numbers.size,
    fault: fault.subarray(0, records),
    short,
  };
}
