import {populations} from '../catalogue';
import {ExtractError} from './ExtractError';
import {headingMatch} from './knownColumns';
import {lineNumbers} from './lineNumbers';
import {limits} from './limits';
import {splitRecords} from './recordBatches';

/** Where the table is in the file. */
export interface Layout {
  readonly delimiter: string;
  readonly headings: readonly string[];
  /** Records before the headings (a `sep=` line, titles, blank lines), not counted as read. */
  readonly headingRecord: number;
  /** Line of the headings, from 1. */
  readonly headingLine: number;
  /** The first records below the headings. */
  readonly sample: readonly (readonly string[])[];
  /** True where the file goes on beyond the piece looked at. */
  readonly goesOn: boolean;
}

const delimiters = [',', ';', '\t', '|'];

interface Candidate {
  readonly delimiter: string;
  readonly records: readonly (readonly string[])[];
  readonly headingRecord: number;
  readonly known: number;
  readonly width: number;
}

function knownHeadings(record: readonly string[]): number {
  const found = populations.map((population) => {
    const columns = record
      .slice(0, limits.columns)
      .flatMap((cell) => headingMatch(cell, population)?.known.column ?? []);
    return new Set(columns).size;
  });
  return Math.max(...found);
}

function filled(record: readonly string[]): number {
  return record.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
}

/** The commonest number of cells among the first records. */
function usualWidth(records: readonly (readonly string[])[]): number {
  const tally = new Map<number, number>();
  for (const record of records) tally.set(record.length, (tally.get(record.length) ?? 0) + 1);
  return [...tally].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function candidate(text: string, delimiter: string, isWhole: boolean): Candidate {
  const records = splitRecords(text, delimiter, isWhole, limits.titleRows + 1).data.slice(0, limits.titleRows);
  const known = records.map(knownHeadings);
  const most = Math.max(0, ...known);
  const width = usualWidth(records);
  const full = records.findIndex(
    (record) => filled(record) > 0 && filled(record) >= Math.min(2, width) && record.length === width,
  );
  const found = known.indexOf(most);
  // One word alone may be a value ("Disabled") below headings that nobody knows.
  const isValue = most === 0 || (most === 1 && full >= 0 && full < found);
  const headingRecord = isValue ? full : found;
  return {delimiter, records, headingRecord, known: most, width};
}

function separatorLine(text: string): string | null {
  return /^"?sep=([,;|\t])"?(?:\n|$)/i.exec(text)?.[1] ?? null;
}

function withoutBlankEnd(record: readonly string[]): readonly string[] {
  let end = record.length;
  while (end > 0 && record[end - 1]?.trim() === '') end--;
  return record.slice(0, end).map((heading) => heading.trim());
}

/**
 * Finds the delimiter (a `sep=` line settles it) and the headings, below any title rows: the row with most known headings,
 * or else the first full row. `text` is the first piece of the file. Throws ExtractError where there is no table.
 */
export function readLayout(text: string, isWhole: boolean): Layout {
  if (text.trim() === '') {
    throw new ExtractError(
      'empty',
      'This file is empty. Choose a file with a row of headings and at least one row below it.',
    );
  }
  const stated = separatorLine(text);
  const [best] = (stated === null ? delimiters : [stated])
    .map((delimiter) => candidate(text, delimiter, isWhole))
    .toSorted((a, b) => b.known - a.known || b.width - a.width);
  const record = best?.records[best.headingRecord];
  if (!best || !record) {
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
  const {data} = splitRecords(text, best.delimiter, isWhole, best.headingRecord + 1 + limits.sampleRecords);
  const heads = data.slice(0, best.headingRecord + 1);
  return {
    delimiter: best.delimiter,
    headings,
    headingRecord: best.headingRecord,
    headingLine: lineOf(heads, text, best.headingRecord),
    sample: data.slice(best.headingRecord + 1),
    goesOn: !isWhole,
  };
}

function lineOf(records: readonly (readonly string[])[], text: string, at: number): number {
  return lineNumbers({records, text, endsUnclosed: false, bytes: 0}, 1)[at] ?? 1;
}
