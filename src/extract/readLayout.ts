import {ExtractError} from './ExtractError';
import {limits} from './limits';
import {headingRow} from './source/headingRow';
import type {Head, RecordSource} from './source/types';

/** Where the table is in the file. */
export interface Layout {
  readonly headings: readonly string[];
  /** Records before the headings (a `sep=` line, titles, blank lines), not counted as read. */
  readonly headingRecord: number;
  /** Line (of a sheet: row) of the headings, from 1. */
  readonly headingLine: number;
  /** The records before the headings. */
  readonly above: readonly (readonly string[])[];
  /** The first records below the headings. */
  readonly sample: readonly (readonly string[])[];
  /** True where the file goes on beyond the records looked at. */
  readonly goesOn: boolean;
}

function withoutBlankEnd(record: readonly string[]): readonly string[] {
  let end = record.length;
  while (end > 0 && record[end - 1]?.trim() === '') end--;
  return record.slice(0, end).map((heading) => heading.trim().slice(0, limits.headingCharacters).trim());
}

function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === '');
}

/** The record on which the chosen line stands. */
function chosenRecord({records, lines}: Head, line: number): number {
  const at = records.findLastIndex((_, record) => (lines[record] ?? 0) <= line);
  const record = records[at];
  if (record && !isBlank(record) && (at < records.length - 1 || lines[at] === line)) return at;
  throw new ExtractError(
    'noHeadingsThere',
    `There are no headings on line ${line.toLocaleString('en-GB')} of this file. Choose another line for the headings.`,
  );
}

/** Finds the headings, below any title rows, where their line is not chosen. Throws ExtractError where there is no table. */
export function readLayout(source: RecordSource, chosenLine?: number): Layout {
  const {head} = source;
  const {records, lines, isWhole} = head;
  if (records.every(isBlank)) {
    throw new ExtractError(
      'empty',
      'This file is empty. Choose a file with a row of headings and at least one row below it.',
    );
  }
  const headingRecord =
    source.headingRecord ?? (chosenLine === undefined ? headingRow(records).at : chosenRecord(head, chosenLine));
  const record = records[headingRecord];
  if (!record) {
    throw new ExtractError(
      'noHeadings',
      'No row of headings was found in this file. Put the column names in one row above the data and choose it again.',
    );
  }
  const headings = withoutBlankEnd(record);
  if (headings.length > limits.columns) {
    throw new ExtractError(
      'tooManyColumns',
      `This file has ${headings.length.toLocaleString('en-GB')} columns; Stocktake reads up to ${limits.columns.toLocaleString('en-GB')}. Keep the columns you need and choose it again.`,
    );
  }
  return {
    headings,
    headingRecord,
    headingLine: lines[headingRecord] ?? 1,
    above: records.slice(0, headingRecord),
    sample: records.slice(headingRecord + 1, headingRecord + 1 + limits.sampleRecords),
    goesOn: !isWhole,
  };
}
