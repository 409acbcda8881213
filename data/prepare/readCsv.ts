import {closeSync, existsSync, openSync, readFileSync, readSync} from 'node:fs';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** Rows of a csv file with headings; throws on a ragged or unreadable file, so that a bad download never half-builds. */
export function readCsv(file: string): readonly Row[] {
  const read = Papa.parse<Row>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const [problem] = read.errors;
  if (problem) throw new Error(`${file} line ${(problem.row ?? 0) + 2}: ${problem.message}`);
  return read.data;
}

/** The first line of a file, however large the file. */
export function headingLine(file: string): string {
  const opened = openSync(file, 'r');
  const start = Buffer.alloc(64_000);
  const length = readSync(opened, start);
  closeSync(opened);
  return start.toString('utf8', 0, length).split('\n')[0] ?? '';
}

/** As readCsv, but no rows where the file is not there. */
export function readCsvIfThere(file: string): readonly Row[] {
  return existsSync(file) ? readCsv(file) : [];
}

/** The text under a heading; throws if the file has no such heading. */
export function text(row: Row, heading: string): string {
  const value = row[heading];
  if (value === undefined) throw new Error(`No column "${heading}"; columns are ${Object.keys(row).join(', ')}`);
  return value;
}

/** The whole number under a heading; throws on anything else. */
export function whole(row: Row, heading: string): number {
  const value = Number(text(row, heading).replaceAll(',', '') || NaN);
  if (!Number.isInteger(value))
    throw new Error(`Column "${heading}" holds "${text(row, heading)}", not a whole number`);
  return value;
}
