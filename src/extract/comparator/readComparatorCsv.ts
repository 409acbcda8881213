import {standardName, type Comparator} from '../../catalogue';
import {codeLists, type CodeLists} from '../codeLists';
import {ExtractError} from '../ExtractError';
import {foldText} from '../foldText';
import {limits} from '../limits';
import {openSource} from '../source/openSource';
import type {RecordSource} from '../source/types';
import {tooManyRows} from '../tooManyRows';
import {comparatorIssues} from './comparatorIssues';
import {comparatorLayout, type ComparatorLayout} from './comparatorLayout';
import {readRecord, type ReadRecord} from './readRecord';
import type {RecordCells} from './sectionFigures';
import type {ComparatorOptions, ComparatorResult, LoadedComparators} from './types';

/** Organisations and dates of one file; a list longer than this is nobody's to choose from. */
const mostComparators = 2_000;
/** Rejected records that are listed; further ones are counted. */
const mostListed = 200;

function withLayout(source: RecordSource): {readonly layout: ComparatorLayout; readonly headingRecord: number} {
  for (const [headingRecord, headings] of source.head.records.slice(0, limits.titleRows).entries()) {
    const layout = comparatorLayout(headings);
    if (layout) return {layout, headingRecord};
  }
  if (source.head.records.every((record) => record.every((cell) => cell.trim() === ''))) {
    throw new ExtractError('empty', 'This file is empty. Download it again and choose that file.');
  }
  throw new ExtractError(
    'notTheStandard',
    `This file is not of the ${standardName}: it needs the columns “published” and “organisation”, and counts under headings such as “gender_female” or “ethnicity_asian”. Choose such a file. Workforce and caseload files go in the box at the top of the Data page.`,
  );
}

/** Letters, digits and hyphens, for links. */
function slug({body, date}: Pick<Comparator, 'body' | 'date'>): string {
  const folded = body.normalize('NFKD').toLowerCase();
  const words = folded.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `${words.slice(0, 60)}-${date}`;
}

function cellsOf(record: readonly string[], kindOf: RecordCells['kindOf']): RecordCells {
  return {at: (column) => record[column]?.trim() ?? '', kindOf};
}

async function read(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  codes: CodeLists,
  {onProgress = () => undefined, signal}: ComparatorOptions,
): Promise<LoadedComparators> {
  const source = await openSource(file, {}, signal);
  const {layout, headingRecord} = withLayout(source);
  const {suppressed, values} = await codes.unknown();
  const kindOf = (text: string) => {
    const folded = foldText(text);
    if (suppressed.has(folded)) return 'suppressed';
    return values.has(folded) || folded === '-' ? 'silent' : null;
  };
  const comparators = new Map<string, Comparator>();
  const taken: Extract<ReadRecord, {kind: 'read'}>[] = [];
  const rejected: {line: number; reason: string}[] = [];
  let record = 0;
  let blank = 0;
  let left = 0;

  function reject(line: number, reason: string): void {
    left++;
    if (rejected.length < mostListed) rejected.push({line, reason});
  }

  function take(cells: readonly string[], line: number): void {
    const found = readRecord(layout, cellsOf(cells, kindOf), file.name);
    if (found.kind === 'rejected') return reject(line, found.reason);
    if (found.comparator.figures.length === 0) return reject(line, 'No figure is given');
    const id = slug(found.comparator);
    if (comparators.has(id)) return reject(line, 'The same organisation and date were read before');
    if (comparators.size === mostComparators) {
      throw new ExtractError(
        'tooMany',
        `This file has more than ${mostComparators.toLocaleString('en-GB')} organisations and dates. Keep those you want to compare with and choose it again.`,
      );
    }
    comparators.set(id, {id, ...found.comparator});
    taken.push(found);
  }

  for await (const batch of source.batches(signal)) {
    if (record > limits.records) throw tooManyRows();
    const lines = batch.lines();
    for (const [i, cells] of batch.records.entries()) {
      if (++record <= headingRecord + 1) continue;
      if (cells.every((cell) => cell.trim() === '')) blank++;
      else take(cells, lines[i] ?? record);
    }
    onProgress({rows: Math.max(0, record - headingRecord - 1), bytes: batch.bytes, totalBytes: source.size});
  }
  const rows = Math.max(0, record - headingRecord - 1);
  if (rows === blank) {
    throw new ExtractError(
      'headerOnly',
      'This file has headings and no rows below them. Choose the file with its rows.',
    );
  }
  if (comparators.size === 0) {
    const [first] = rejected;
    throw new ExtractError(
      'nothingUsable',
      `No row of this file can be used. Line ${first?.line.toLocaleString('en-GB') ?? 2}: ${first?.reason.toLowerCase() ?? 'no figure is given'}. Correct the file and choose it again.`,
    );
  }
  return {
    fileName: file.name,
    bytes: source.size,
    encoding: source.encoding,
    tally: {read: rows, accepted: taken.length, rejected: left, blank},
    rejected,
    issues: comparatorIssues(layout, taken, rejected),
    comparators: [...comparators.values()],
  };
}

/**
 * Reads one file of the Diversity Data Standard 1.1 into published figures of other organisations. A file that cannot be
 * used comes back as the sentence to show. Throws only where this code is wrong.
 */
export async function readComparatorCsv(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  options: ComparatorOptions = {},
  codes: CodeLists = codeLists,
): Promise<ComparatorResult> {
  try {
    return {kind: 'comparators', loaded: await read(file, codes, options)};
  } catch (error) {
    if (error instanceof ExtractError) return {kind: 'refused', issue: error.issue};
    if (options.signal?.aborted) return {kind: 'cancelled'};
    throw error;
  }
}
