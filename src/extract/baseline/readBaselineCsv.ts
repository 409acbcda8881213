import type {AreaIndex} from '../../catalogue';
import {codeLists, type CodeLists} from '../codeLists';
import {ExtractError} from '../ExtractError';
import {limits} from '../limits';
import {openSource} from '../source/openSource';
import type {RecordSource} from '../source/types';
import {baselineIssues, baselineTally} from './baselineIssues';
import {baselineLayout, type BaselineLayout} from './baselineLayout';
import {readCensusCells} from './censusCells';
import {censusPlan} from './censusPlan';
import {censusUnits} from './censusUnits';
import {loadedTables} from './loadedTables';
import {countedResidents, type Residents} from './residents';
import {checkTotals} from './totalsCheck';
import type {BaselineOptions, BaselineResult, LoadedBaseline} from './types';

/** What a census file is read against. */
export interface BaselineContext {
  readonly areas: AreaIndex;
  /** The project's own lists when left out. */
  readonly codes?: CodeLists;
  /** The project's own counts when left out. */
  readonly residents?: Residents;
}

interface Opened {
  readonly source: RecordSource;
  readonly layout: BaselineLayout;
  /** Number of the record with the headings. */
  readonly headingRecord: number;
}

/** Headings are looked for in the first records: a spreadsheet program may have left a line above them. */
function withLayout(source: RecordSource): Opened | null {
  for (const [headingRecord, headings] of source.head.records.slice(0, limits.titleRows).entries()) {
    const layout = baselineLayout(headings);
    if (layout) return {source, layout, headingRecord};
  }
  return null;
}

async function opened(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  signal?: AbortSignal,
): Promise<Opened> {
  const source = await openSource(file, {}, signal);
  // Headings of Nomis hold semicolons, which may have been taken for the delimiter.
  const again = async () => withLayout(await openSource(file, {delimiter: ','}, signal));
  const found = withLayout(source) ?? (source.format === 'text' && source.delimiter !== ',' ? await again() : null);
  if (found) return found;
  if (source.head.records.every((record) => record.every((cell) => cell.trim() === ''))) {
    throw new ExtractError('empty', 'This file is empty. Download the table again and choose that file.');
  }
  throw new ExtractError(
    'notACensusTable',
    'This file is not a census table as ONS or Nomis gives it out: no heading ends in “Observation” after pairs of a code and a name, and none is “geography code”. Download it as CSV from “Create a custom dataset” on ons.gov.uk and choose it as it came. Workforce and caseload files go in the box at the top of the Data page.',
  );
}

function uselessAges(): ExtractError {
  return new ExtractError(
    'ages',
    'The ages in this file make neither 16 to 64, nor 0 to 17, nor everybody, so nobody can be compared with it. Choose Age (101 categories) or Age (6 categories) on the ONS page, with all its ages, and download it again.',
  );
}

async function read(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  {areas, codes = codeLists, residents}: BaselineContext,
  {onProgress = () => undefined, signal}: BaselineOptions,
): Promise<LoadedBaseline> {
  const {source, layout, headingRecord} = await opened(file, signal);
  const cells = await readCensusCells(source, layout, headingRecord, onProgress, signal);
  if (cells.read === cells.blank) {
    throw new ExtractError(
      'headerOnly',
      'This file has headings and no rows below them. Download it again and choose it again.',
    );
  }
  const units = censusUnits(cells, areas);
  const plan = await censusPlan(cells, codes);
  const totals = checkTotals({cells, plan, units}, residents ?? (await countedResidents(areas.localAuthorities)));
  const {kind} = layout;
  const tables = loadedTables({fileName: file.name, layout: kind, cells, plan, units});
  if (tables.length === 0) throw uselessAges();
  return {
    fileName: file.name,
    bytes: source.size,
    layout: kind,
    variables: cells.variables.map(({heading}) => heading),
    areas: units.units.length,
    encoding: source.encoding,
    tally: baselineTally(cells, plan, units, kind === 'Nomis bulk table'),
    issues: [...baselineIssues(cells, plan, units, areas, tables), ...totals],
    tables,
  };
}

/**
 * Reads one census table (an ONS custom dataset or a Nomis bulk table) into residents by area and category, checked
 * against the counts that come with Stocktake. A file that cannot be used comes back as the sentence to show. Throws only
 * where this code is wrong.
 */
export async function readBaselineCsv(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  context: BaselineContext,
  options: BaselineOptions = {},
): Promise<BaselineResult> {
  try {
    return {kind: 'baseline', baseline: await read(file, context, options)};
  } catch (error) {
    if (error instanceof ExtractError) return {kind: 'refused', issue: error.issue};
    if (options.signal?.aborted) return {kind: 'cancelled'};
    throw error;
  }
}
