import Papa from 'papaparse';
import type {ByteSource} from './byteSource';
import type {Encoding} from './detectEncoding';
import {ExtractError} from '../ExtractError';
import {limits} from '../limits';
import {lineNumbers, newlinesIn} from './lineNumbers';
import {textChunks} from './textChunks';
import type {RecordBatch} from './types';

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

/** Records with the text they were split from. */
interface Piece {
  readonly records: readonly (readonly string[])[];
  readonly text: string;
  readonly endsUnclosed: boolean;
}

interface Split {
  readonly pieces: readonly Piece[];
  readonly remainder: string;
}

/** A quotation mark never closed takes in the rest of the file: its line is set aside and reading goes on at the next. */
function splitLast(text: string, delimiter: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  while (rest !== '') {
    const parsed = splitRecords(rest, delimiter, true);
    if (parsed.errors.at(-1)?.code !== 'MissingQuotes') {
      pieces.push({records: parsed.data, text: rest, endsUnclosed: false});
      break;
    }
    if (pieces.length > limits.unclosedQuotes) throw unclosed();
    const start = startOfLast(rest, parsed, delimiter);
    const end = rest.indexOf('\n', start);
    const line = end < 0 ? rest.slice(start) : rest.slice(start, end);
    const records = [...parsed.data.slice(0, -1), [line]];
    pieces.push({records, text: rest.slice(0, end < 0 ? undefined : end + 1), endsUnclosed: true});
    rest = end < 0 ? '' : rest.slice(end + 1);
  }
  return pieces;
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

function split(held: string, text: string, delimiter: string, isLast: boolean): Split {
  const whole = held === '' ? text : held + text;
  if (isLast) return {pieces: splitLast(whole, delimiter), remainder: ''};
  const parsed = splitRecords(whole, delimiter, false);
  const {cursor} = parsed.meta;
  const remainder = whole.slice(cursor);
  if (remainder.length > limits.recordCharacters) throw unclosed();
  return {pieces: [{records: parsed.data, text: whole.slice(0, cursor), endsUnclosed: false}], remainder};
}

/** Every record of the file in order, title rows and headings included; a few thousand at a time, none kept. */
export async function* recordBatches(
  source: ByteSource,
  encoding: Encoding,
  delimiter: string,
  signal?: AbortSignal,
): AsyncGenerator<RecordBatch> {
  let held = '';
  let line = 1;
  for await (const chunk of textChunks(source, encoding, signal)) {
    const {pieces, remainder} = split(held, chunk.text, delimiter, chunk.isLast);
    held = remainder;
    for (const {records, text, endsUnclosed} of pieces) {
      const first = line;
      yield {records, lines: () => lineNumbers(records, text, first), endsUnclosed, bytes: chunk.bytes};
      line += newlinesIn(text);
    }
  }
}
