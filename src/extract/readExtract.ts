import type {Population} from '../catalogue';
import {codeLists} from './codeLists';
import {ExtractError} from './ExtractError';
import {hasSexDigits} from './interpretDimensions';
import {matchColumns, type UsedColumn} from './matchColumns';
import {earlyQuestions, proposedColumns} from './proposedColumns';
import type {ReadContext} from './readContext';
import {kindQuestion, sexDigitsQuestion} from './questions';
import {readLayout} from './readLayout';
import {readTable, type Table} from './readTable';
import {isRecruitment, recogniseKind, recruitmentRefusal} from './recogniseKind';
import type {OnRejected} from './rejectedRows';
import {openSource} from './source/openSource';
import {standardise, type Reader} from './standardise';
import type {Mapping, Progress, ReadResult} from './types';
import {checkUsable, headingsOnly} from './usableColumns';

export interface ReadOptions {
  readonly mapping?: Mapping;
  readonly kind?: Population;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Is told of every rejected row, whole; the extract keeps the first of them only. */
  readonly onRejected?: OnRejected;
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
  const layout = readLayout(source, mapping.reading?.headingLine);
  if (isRecruitment(layout.headings)) throw recruitmentRefusal();
  const kind = options.kind ?? mapping.kind ?? recogniseKind(layout.headings);
  if (kind === null) {
    checkUsable(layout, matchColumns(layout.headings, 'workforce', layout.sample, mapping.columns));
    return {kind: 'questions', questions: [kindQuestion]};
  }
  const {matched, indexes} = await proposedColumns(layout, kind, mapping, codes);
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
  const reader: Reader = {
    source,
    layout,
    matched,
    table,
    kind,
    mapping,
    indexes,
    unknown,
    context,
    onRejected: options.onRejected,
  };
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
