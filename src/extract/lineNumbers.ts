import type {RecordBatch} from './recordBatches';

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * Lines of the file on which the records of a batch start, given the line of the first; one more entry for the next batch.
 * A record is longer than a line only where a quoted value holds a line ending.
 */
export function lineNumbers(batch: RecordBatch, firstLine: number): Uint32Array {
  const {records, text} = batch;
  const lines = new Uint32Array(records.length + 1);
  const ends = text.endsWith('\n') ? records.length : records.length - 1;
  const everyRecordIsALine = newlinesIn(text) <= ends;
  let line = firstLine;
  for (const [i, record] of records.entries()) {
    lines[i] = line;
    line++;
    if (!everyRecordIsALine) for (const cell of record) line += newlinesIn(cell);
  }
  lines[records.length] = line;
  return lines;
}
