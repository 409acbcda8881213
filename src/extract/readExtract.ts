import type {Population} from '../catalogue';
import {codeIndex, type CodeIndex} from './codeIndex';
import {codeLists, type CodeLists} from './codeLists';
import {ExtractError} from './ExtractError';
import {hasSexDigits} from './interpretDimensions';
import {knownColumns} from './knownColumns';
import {matchByValues} from './matchByValues';
import {matchColumns, type Matched, type UsedColumn} from './matchColumns';
import type {ReadContext} from './readContext';
import {headingQuestions, kindQuestion, sexDigitsQuestion} from './questions';
import {readLayout, type Layout} from './readLayout';
import {readTable, shapeFault, type Table} from './readTable';
import {isRecruitment, recogniseKind} from './recogniseKind';
import {openSource} from './source/openSource';
import {standardise, type Reader} from './standardise';
import type {Mapping, Progress, Question, ReadResult} from './types';

export interface ReadOptions {
  readonly mapping?: Mapping;
  readonly kind?: Population;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

async function indexesFor(population: Population, codes: CodeLists): Promise<ReadonlyMap<string, CodeIndex>> {
  const wanted = knownColumns(population).flatMap(({use, dimension}) =>
    use === 'dimension' && dimension ? [dimension] : [],
  );
  return new Map(
    await Promise.all(
      wanted.map(async (dimension) => {
        const entries = await codes.entries(dimension.id);
        return [dimension.id, codeIndex(dimension, population, entries)] as const;
      }),
    ),
  );
}

function headingsOnly(): ExtractError {
  return new ExtractError(
    'headerOnly',
    'This file has headings and no rows below them. Export it again with its data and choose it again.',
  );
}

/** A table needs at least one characteristic; without one there is nothing to count people by. */
function checkUsable(layout: Layout, {used}: Matched): void {
  if (used.some(({known}) => known.use === 'dimension' || known.use === 'age')) {
    const records = layout.sample.some((record) => record.some((cell) => cell.trim() !== ''));
    if (records || layout.goesOn) return;
    throw headingsOnly();
  }
  const headings = layout.headings
    .slice(0, 8)
    .map((heading) => `“${heading.slice(0, 40)}”`)
    .join(', ');
  throw new ExtractError(
    'noUsableColumn',
    `No column of this file is a characteristic Stocktake knows (its headings are ${headings}${layout.headings.length > 8 ? ' and more' : ''}). Name at least one column sex, ethnic group, religion, disability or age, and choose it again.`,
  );
}

/** Questions the first records already show to be needed, so that nobody waits for a whole file to be asked. */
function earlyQuestions(layout: Layout, matched: Matched, kind: Population, mapping: Mapping): readonly Question[] {
  const asked = [...headingQuestions(matched.used, kind, mapping)];
  const usedAt = new Set(matched.used.map(({at}) => at));
  const records = layout.sample.filter((record) => shapeFault(record, layout.headings.length, usedAt) === 0);
  for (const {at, heading, known} of matched.used) {
    const values = records.map((record) => record[at] ?? '');
    if (mapping.sexDigits === undefined && known.dimension && hasSexDigits(known.dimension, values)) {
      asked.push(sexDigitsQuestion(heading));
    }
  }
  return asked;
}

function holdsSexDigits({known}: UsedColumn, table: Table): boolean {
  const held = table.columns.get(known.column);
  if (!held || !known.dimension || !hasSexDigits(known.dimension, held.values)) return false;
  const {dimension} = known;
  const digits = new Set(held.values.flatMap((value, id) => (hasSexDigits(dimension, [value]) ? [id] : [])));
  return held.ids().some((id, record) => table.fault[record] === 0 && digits.has(id));
}

async function read(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  context: ReadContext,
  options: ReadOptions,
): Promise<ReadResult> {
  const {signal} = options;
  const mapping = options.mapping ?? {};
  const {codes = codeLists} = context;
  const source = await openSource(file, mapping.reading, signal);
  const layout = readLayout(source.head, mapping.reading?.headingLine);
  if (isRecruitment(layout.headings)) {
    throw new ExtractError(
      'recruitment',
      'This looks like a file of applicants, who are neither staff nor children. Choose a workforce or a caseload extract.',
    );
  }
  const kind = options.kind ?? mapping.kind ?? recogniseKind(layout.headings);
  if (kind === null) {
    checkUsable(layout, matchColumns(layout.headings, 'workforce', layout.sample, mapping.columns));
    return {kind: 'questions', questions: [kindQuestion]};
  }
  const indexes = await indexesFor(kind, codes);
  const columns = matchColumns(layout.headings, kind, layout.sample, mapping.columns);
  const matched = matchByValues(columns, kind, layout.sample, indexes);
  checkUsable(layout, matched);
  const questions = earlyQuestions(layout, matched, kind, mapping);
  if (questions.length > 0) return {kind: 'questions', questions};
  const report = options.onProgress ?? (() => undefined);
  const table = await readTable(source, layout, matched.used, report, signal);
  if (table.records === 0) throw headingsOnly();
  const late =
    mapping.sexDigits === undefined ? matched.used.find((column) => holdsSexDigits(column, table)) : undefined;
  if (late) return {kind: 'questions', questions: [sexDigitsQuestion(late.heading)]};
  const unknown = await codes.unknown();
  const reader: Reader = {source, layout, matched, table, kind, mapping, indexes, unknown, context};
  return {kind: 'accepted', extract: await standardise(file.name, reader, signal)};
}

/**
 * Reads one file into coded columns, in Node or in a worker. What only a person can say comes back as questions; a file that
 * cannot be used comes back as the sentence to show; bad rows are rejected one by one. Throws only where this code is wrong.
 */
export async function readExtract(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  context: ReadContext,
  options: ReadOptions = {},
): Promise<ReadResult> {
  try {
    return await read(file, context, options);
  } catch (error) {
    if (error instanceof ExtractError) return {kind: 'refused', issue: error.issue};
    if (options.signal?.aborted) return {kind: 'cancelled'};
    throw error;
  }
}
