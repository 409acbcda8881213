import {populations} from '../../catalogue';
import {headingMatch} from '../knownColumns';
import {limits} from '../limits';

/** Which of the first records holds the headings, and what speaks for it. */
export interface HeadingRow {
  /** Number of the record; -1 where none will do. */
  readonly at: number;
  /** Headings in it that are known. */
  readonly known: number;
  /** The commonest number of cells among the records. */
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

function usualWidth(records: readonly (readonly string[])[]): number {
  const tally = new Map<number, number>();
  for (const record of records) tally.set(record.length, (tally.get(record.length) ?? 0) + 1);
  return [...tally].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The row with most known headings, or else the first full row. */
export function headingRow(head: readonly (readonly string[])[]): HeadingRow {
  const records = head.slice(0, limits.titleRows);
  const known = records.map(knownHeadings);
  const most = Math.max(0, ...known);
  const width = usualWidth(records);
  const full = records.findIndex(
    (record) => filled(record) > 0 && filled(record) >= Math.min(2, width) && record.length === width,
  );
  const found = known.indexOf(most);
  // One word alone may be a value ("Disabled") below headings that nobody knows.
  const isValue = most === 0 || (most === 1 && full >= 0 && full < found);
  return {at: isValue ? full : found, known: most, width};
}
