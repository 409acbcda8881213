import Papa from 'papaparse';
import type {ByteSource} from './byteSource';
import type {Encoding} from './detectEncoding';
import {ExtractError} from './ExtractError';
import {limits} from './limits';
import {textChunks} from './textChunks';

/** Some consecutive records of the file, as PapaParse split them. */
export interface RecordBatch {
  readonly records: readonly (readonly string[])[];
  /** The text the records came from, for counting lines. */
  readonly text: string;
  /** The last record is one line on which a quotation mark is opened and never closed: it cannot be split. */
  readonly endsUnclosed: boolean;
  readonly bytes: number;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly {readonly code: string}[];
  readonly meta: {readonly cursor: number};
}

/** PapaParse's own splitter, fed piece by piece: its File reader exists in browsers only. */
export function splitRecords(text: string, delimiter: string, isLast: boolean, preview = 0): Parsed {
  const parsed = new Papa.Parser({delimiter, newline: '\n', preview}).parse(text, 0, !isLast) as Parsed; // typed as any
  // The text after a final line ending is not a record.
  if (isLast && text.endsWith('\n') && parsed.data.at(-1)?.join('') === '') parsed.data.pop();
  return parsed;
}

interface Split {
  readonly batches: RecordBatch[];
  readonly remainder: string;
}

/** A quotation mark never closed takes in the rest of the file: its line is set aside and reading goes on at the next. */
function splitLast(text: string, delimiter: string, bytes: number): RecordBatch[] {
  const batches: RecordBatch[] = [];
  let rest = text;
  while (rest !== '') {
    const parsed = splitRecords(rest, delimiter, true);
    if (parsed.errors.at(-1)?.code !== 'MissingQuotes') {
      batches.push({records: parsed.data, text: rest, endsUnclosed: false, bytes});
      break;
    }
    if (batches.length > limits.unclosedQuotes) throw unclosed();
    const start = startOfLast(rest, parsed, delimiter);
    const end = rest.indexOf('\n', start);
    const line = end < 0 ? rest.slice(start) : rest.slice(start, end);
    const records = [...parsed.data.slice(0, -1), [line]];
    batches.push({records, text: rest.slice(0, end < 0 ? undefined : end + 1), endsUnclosed: true, bytes});
    rest = end < 0 ? '' : rest.slice(end + 1);
  }
  return batches;
}

/** Where the last record starts: splitting again without it ends exactly there. */
function startOfLast(text: string, parsed: Parsed, delimiter: string): number {
  return parsed.data.length === 1 ? 0 : splitRecords(text, delimiter, false).meta.cursor;
}

function unclosed(): ExtractError {
  return new ExtractError(
    'unclosedQuotes',
    'Quotation marks in this file are opened and not closed, so its rows cannot be told apart. Export it again as CSV, or remove the stray quotation marks, and choose it again.',
  );
}

function split(held: string, text: string, delimiter: string, bytes: number, isLast: boolean): Split {
  const whole = held === '' ? text : held + text;
  if (isLast) return {batches: splitLast(whole, delimiter, bytes), remainder: ''};
  const parsed = splitRecords(whole, delimiter, false);
  const {cursor} = parsed.meta;
  const remainder = whole.slice(cursor);
  if (remainder.length > limits.recordCharacters) throw unclosed();
  const batch = {records: parsed.data, text: whole.slice(0, cursor), endsUnclosed: false, bytes};
  return {batches: [batch], remainder};
}

/** Every record of the file in order, title rows and headings included; a few thousand at a time, none kept. */
export async function* recordBatches(
  source: ByteSource,
  encoding: Encoding,
  delimiter: string,
  signal?: AbortSignal,
): AsyncGenerator<RecordBatch> {
  let held = '';
  for await (const chunk of textChunks(source, encoding, signal)) {
    const {batches, remainder} = split(held, chunk.text, delimiter, chunk.bytes, chunk.isLast);
    held = remainder;
    yield* batches;
  }
}
