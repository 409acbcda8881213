import {limits} from '../limits';
import type {ReadingChoices} from '../types';
import type {ByteSource} from './byteSource';
import {chosenEncoding, detectEncoding} from './detectEncoding';
import {headingRow} from './headingRow';
import {lineNumbers} from './lineNumbers';
import {recordBatches, splitRecords} from './recordBatches';
import {textChunks, type TextChunk} from './textChunks';
import type {Head, RecordSource} from './types';

const delimiters = [',', ';', '\t', '|'];

function separatorLine(text: string): string | null {
  return /^"?sep=([,;|\t])"?(?:\n|$)/i.exec(text)?.[1] ?? null;
}

/** A `sep=` line settles it; otherwise what shows most known headings, or else most columns. */
function foundDelimiter({text, isLast}: TextChunk): string {
  const stated = separatorLine(text);
  if (stated !== null) return stated;
  const [best] = delimiters
    .map((delimiter) => ({
      delimiter,
      ...headingRow(splitRecords(text, delimiter, isLast, limits.titleRows + 1).data),
    }))
    .toSorted((a, b) => b.known - a.known || b.width - a.width);
  return best?.delimiter ?? ',';
}

function headOf({text, isLast}: TextChunk, delimiter: string): Head {
  const wanted = limits.titleRows + limits.sampleRecords;
  const records = splitRecords(text, delimiter, isLast, wanted).data.slice(0, wanted);
  return {records, lines: lineNumbers(records, text, 1), isWhole: isLast && records.length < wanted};
}

async function firstChunk(chunks: AsyncGenerator<TextChunk>): Promise<TextChunk> {
  for await (const chunk of chunks) return chunk;
  return {text: '', bytes: 0, isLast: true};
}

/** CSV and its relatives. Encoding and delimiter are found where they are not chosen. */
export async function textSource(
  file: ByteSource,
  choices: ReadingChoices,
  signal?: AbortSignal,
): Promise<RecordSource> {
  const encoding = choices.encoding ? chosenEncoding(choices.encoding) : await detectEncoding(file, signal);
  const first = await firstChunk(textChunks(file, encoding, signal));
  const delimiter = choices.delimiter ?? foundDelimiter(first);
  return {
    format: 'text',
    size: file.size,
    encoding: encoding.label,
    delimiter,
    sheets: [],
    sheet: null,
    headingRecord: null,
    head: headOf(first, delimiter),
    issues: [],
    batches: (stop) => recordBatches(file, encoding, delimiter, stop),
  };
}
