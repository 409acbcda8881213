import {limits} from '../../limits';
import type {Issue, ReadingChoices} from '../../types';
import type {ByteSource} from '../byteSource';
import {headingRow} from '../headingRow';
import type {Head, RecordBatch, RecordSource} from '../types';
import {cellFormats} from './cellFormats';
import {sharedTexts} from './sharedTexts';
import {sheetRows, type CellContext, type SheetLook, type SheetRows} from './sheetRows';
import {workbookLimits} from './workbookLimits';
import {workbookParts, type SheetPart} from './workbookParts';
import type {ZipPackage} from './zipPackage';

interface FirstRows {
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly number[];
  readonly isWhole: boolean;
}

async function firstRows(batches: AsyncIterable<SheetRows>, wanted: number): Promise<FirstRows> {
  const rows: (readonly string[])[] = [];
  const numbers: number[] = [];
  for await (const batch of batches) {
    for (const [i, row] of batch.rows.entries()) {
      rows.push(row);
      numbers.push(batch.numbers[i] ?? 0);
    }
    if (rows.length >= wanted) return {rows: rows.slice(0, wanted), numbers, isWhole: false};
  }
  return {rows, numbers, isWhole: true};
}

/**
 * Sheets leave out the empty cells at the end of a row: records are as wide as the widest of the first. A row with a single
 * cell stays as it is, since it is a title or a note and not a record of blanks.
 */
function widened(row: readonly string[], width: number): readonly string[] {
  if (row.length >= width || row.findIndex((cell) => cell.trim() !== '') >= row.length - 1) return row;
  return [...row, ...Array.from<string>({length: width - row.length}).fill('')];
}

/** The sheet with most known headings, else the first with any row. Of each only the start is looked at, and of very many not every one. */
async function proposedSheet(
  sheets: readonly SheetPart[],
  read: (sheet: SheetPart, look: SheetLook) => AsyncGenerator<SheetRows>,
): Promise<SheetPart | undefined> {
  if (sheets.length === 1) return sheets[0];
  const looked: {sheet: SheetPart; known: number; hasRows: boolean}[] = [];
  let left: number = workbookLimits.allLookCharacters;
  for (const sheet of sheets) {
    const characters = Math.min(left, workbookLimits.lookCharacters);
    const look = {rows: limits.titleRows, characters, onCharacters: (count: number) => void (left -= count)};
    const {rows} = left > 0 ? await firstRows(read(sheet, look), limits.titleRows) : {rows: []};
    looked.push({sheet, known: headingRow(rows).known, hasRows: rows.length > 0});
  }
  return looked.toSorted((a, b) => b.known - a.known || Number(b.hasRows) - Number(a.hasRows))[0]?.sheet;
}

function issue(code: string, severity: Issue['severity'], text: string): Issue {
  return {code, severity, text, column: null, rows: null};
}

function sheetIssues(sheets: readonly SheetPart[], read: SheetPart, chosen: string | undefined): readonly Issue[] {
  const issues: Issue[] = [];
  const name = `“${read.name}”`;
  if (chosen !== undefined && chosen !== read.name) {
    const text = `This workbook has no sheet “${chosen.slice(0, 60)}”; ${name} is read instead. Choose another sheet if that is wrong.`;
    issues.push(issue('otherSheet', 'check', text));
  } else if (sheets.length > 1) {
    issues.push(
      issue('sheets', 'note', `Of the ${sheets.length} sheets of this workbook, ${name} is read and no other.`),
    );
  }
  if (read.isHidden) issues.push(issue('hiddenSheet', 'check', `The sheet ${name} is hidden in the workbook.`));
  return issues;
}

/** One sheet of a workbook, read as a stream: the one chosen, or else the one that looks most like an extract. */
export async function workbookSource(
  file: ByteSource,
  zip: ZipPackage,
  choices: ReadingChoices,
  signal?: AbortSignal,
): Promise<RecordSource> {
  const {sheets, texts, formats, countsFrom1904} = await workbookParts(zip, signal);
  const context: CellContext = {
    texts: await sharedTexts(zip, texts, signal),
    formats: await cellFormats(zip, formats, signal),
    countsFrom1904,
  };
  const read = ({path}: SheetPart, stop = signal) =>
    sheetRows(zip.pieces(path, workbookLimits.partBytes, stop), context);
  const start = ({path}: SheetPart, look: SheetLook) =>
    sheetRows(zip.pieces(path, workbookLimits.partBytes, signal), context, look);
  const sheet = sheets.find(({name}) => name === choices.sheet) ?? (await proposedSheet(sheets, start)) ?? sheets[0];
  if (!sheet) throw new RangeError('a workbook has at least one sheet');
  const first = await firstRows(read(sheet), limits.titleRows + limits.sampleRecords);
  const width = Math.min(limits.columns, Math.max(0, ...first.rows.map((row) => row.length)));
  const head: Head = {
    records: first.rows.map((row) => widened(row, width)),
    lines: first.numbers,
    isWhole: first.isWhole,
  };
  return {
    format: 'workbook',
    size: file.size,
    encoding: '',
    delimiter: '',
    sheets: sheets.map(({name}) => name),
    sheet: sheet.name,
    headingRecord: null,
    head,
    issues: sheetIssues(sheets, sheet, choices.sheet),
    async *batches(stop): AsyncGenerator<RecordBatch> {
      for await (const {rows, numbers, share} of read(sheet, stop)) {
        const records = rows.map((row) => widened(row, width));
        yield {records, lines: () => numbers, endsUnclosed: false, bytes: Math.round(file.size * share)};
      }
    },
  };
}
