import type {Population} from '../catalogue';
import {codeLists} from './codeLists';
import {foundDecimalMark} from './decimalMark';
import {ExtractError} from './ExtractError';
import {interpretDates} from './interpretDates';
import {knownColumns} from './knownColumns';
import {limits} from './limits';
import {isFreeText, type Matched} from './matchColumns';
import {earlyQuestions, proposedColumns} from './proposedColumns';
import {kindQuestion} from './questions';
import type {ReadContext} from './readContext';
import {readLayout, type Layout} from './readLayout';
import {isRecruitment, recogniseKind, recruitmentRefusal} from './recogniseKind';
import {shownLabel} from './shownLabel';
import {openSource} from './source/openSource';
import type {RecordSource} from './source/types';
import type {Issue, Mapping, Reading, Sketch, SketchResult} from './types';
import {checkUsable} from './usableColumns';
import {valueColumn} from './valueColumn';

export interface SketchOptions {
  readonly mapping?: Mapping;
  readonly kind?: Population;
  readonly signal?: AbortSignal;
}

const previewRows = 20;
const exampleValues = 3;

/** The first different values under a heading; none where they are text about people. */
function examplesOf(layout: Layout, at: number): readonly string[] {
  if (isFreeText(layout.headings[at] ?? '')) return [];
  const found = new Set<string>();
  for (const record of layout.sample) {
    const value = shownLabel(record[at] ?? '');
    if (value !== '') found.add(value);
    if (found.size === exampleValues) break;
  }
  return [...found];
}

/** How the first records are read: what only the whole file can settle may still change. */
function readingOf(
  source: RecordSource,
  layout: Layout,
  {used}: Matched,
  {reading}: Mapping,
): [Reading, readonly Issue[]] {
  const columns = new Map(
    used.map(({at, known}) => {
      const held = valueColumn();
      held.append(layout.sample, at);
      return [known.column, held] as const;
    }),
  );
  const dates = interpretDates({columns}, used, reading?.dateOrder);
  const {format, sheet, encoding, delimiter} = source;
  return [
    {
      format,
      sheet,
      encoding,
      delimiter,
      headingLine: layout.headingLine,
      dateOrder: dates.order,
      decimalMark: reading?.decimalMark ?? foundDecimalMark({columns}, used),
    },
    dates.issues,
  ];
}

/** What would stop the file from being read with these columns. */
function obstacle(layout: Layout, matched: Matched): readonly Issue[] {
  try {
    checkUsable(layout, matched);
    return [];
  } catch (error) {
    if (error instanceof ExtractError) return [error.issue];
    throw error;
  }
}

function cut(record: readonly string[]): readonly string[] {
  return record.slice(0, limits.columns).map((cell) => shownLabel(cell));
}

async function sketch(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  {codes = codeLists}: ReadContext,
  {mapping = {}, kind: given, signal}: SketchOptions,
): Promise<Sketch> {
  const source = await openSource(file, mapping.reading, signal);
  const layout = readLayout(source, mapping.reading?.headingLine);
  if (isRecruitment(layout.headings)) throw recruitmentRefusal();
  const kind = given ?? mapping.kind ?? recogniseKind(layout.headings);
  const assumed = kind ?? 'workforce';
  const {matched} = await proposedColumns(layout, assumed, mapping, codes);
  const [reading, dateIssues] = readingOf(source, layout, matched, mapping);
  return {
    fileName: file.name,
    bytes: source.size,
    format: source.format,
    kind,
    reading,
    sheets: source.sheets,
    above: layout.above.map(cut),
    headings: layout.headings,
    preview: layout.sample.slice(0, previewRows).map(cut),
    columns: matched.columns.map((column, at) => ({...column, examples: examplesOf(layout, at)})),
    known: knownColumns(assumed).map(({column, label, dimension}) => ({
      column,
      label,
      dimension: dimension?.id ?? null,
    })),
    questions: kind === null ? [kindQuestion] : earlyQuestions(layout, matched, kind, mapping),
    issues: [...obstacle(layout, matched), ...matched.issues, ...dateIssues],
  };
}

/**
 * Looks at the first records of a file and proposes how to read it, at once and without reading the rest. A file that is no table
 * is refused with its sentence; one that merely lacks a column it needs is sketched, with an issue that would refuse it.
 */
export async function sketchFile(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  context: ReadContext,
  options: SketchOptions = {},
): Promise<SketchResult> {
  try {
    return {kind: 'sketched', sketch: await sketch(file, context, options)};
  } catch (error) {
    if (error instanceof ExtractError) return {kind: 'refused', issue: error.issue};
    if (options.signal?.aborted) return {kind: 'cancelled'};
    throw error;
  }
}
