/** Line endings in a text. */
export function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * Lines of the file on which records start, given the text they were split from and the line of the first.
 * A record is longer than a line only where a quoted value holds a line ending.
 */
export function lineNumbers(records: readonly (readonly string[])[], text: string, firstLine: number): Uint32Array {
  const lines = new Uint32Array(records.length);
  const ends = text.endsWith('\n') ? records.length : records.length - 1;
  const everyRecordIsALine = newlinesIn(text) <= ends;
  let line = firstLine;
  for (const [i, record] of records.entries()) {
    lines[i] = line;
    line++;
    if (!everyRecordIsALine) for (const cell of record) line += newlinesIn(cell);
  }
  return lines;
}
