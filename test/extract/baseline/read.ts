import {readFileSync} from 'node:fs';
import {areaIndex, organisation} from '../../../src/catalogue';
import type {BaselineResult, LoadedBaseline, LoadedTable} from '../../../src/extract';
import {readBaselineCsv} from '../../../src/extract/baseline/readBaselineCsv';

export const areas = areaIndex(organisation);

/** Reads text as a census file of this name. */
export function readText(text: string, name = 'census.csv'): Promise<BaselineResult> {
  return readBaselineCsv({name, bytes: new TextEncoder().encode(text)}, {areas});
}

/** Throws the refusal's sentence where the file was not taken in. */
export function accepted(result: BaselineResult): LoadedBaseline {
  if (result.kind === 'baseline') return result.baseline;
  throw new Error(result.kind === 'refused' ? result.issue.text : result.kind);
}

/** The sentence a file was refused with. */
export function refusal(result: BaselineResult): string {
  if (result.kind === 'refused') return result.issue.text;
  throw new Error(`the file was ${result.kind}`);
}

export function fixture(name: string): string {
  return readFileSync(`test/fixture/${name}`, 'utf8');
}

/** The table of a characteristic and ages. Throws where the file made none. */
export function tableOf(baseline: LoadedBaseline, dimension: string, ages: string): LoadedTable {
  const found = baseline.tables.find((each) => each.dimension === dimension && each.table.ages === ages);
  if (!found) throw new Error(`no table of ${dimension} ${ages}`);
  return found;
}

/** Counts of one unit by column. */
export function countsOf({units, columns, counts}: LoadedTable, unit: string): Readonly<Record<string, number>> {
  const row = units.indexOf(unit);
  return Object.fromEntries(columns.map((column, i) => [column, counts[row * columns.length + i] ?? NaN]));
}
