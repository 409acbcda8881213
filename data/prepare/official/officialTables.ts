import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {AreaLookup} from '../areaLookup';
import type {Rows} from '../census/readers';
import {headingLine, readCsv, text, type Row} from '../readCsv';
import {isOfficial, readOfficial, type Official} from './readOfficial';

/** A census table found among the downloads, in the columns that the rest of data/prepare reads. */
export interface Found {
  readonly table: string;
  /** The file of the default folder that it stands in for. */
  readonly path: string;
  readonly file: string;
  readonly layout: string;
  readonly rows: readonly Row[];
}

type Cells = ReadonlyMap<string, number>;
/** Gives the columns of one area, or null where the file is another table of the same variable. */
type Columns = (cells: Cells) => Readonly<Record<string, number>> | null;

interface Table {
  readonly table: string;
  readonly path: string;
  readonly variables: readonly string[];
  readonly columns: Columns;
}

function folded(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Sums that only some layouts carry; nothing here reads them. */
const sums = ['disabled', 'not_disabled'];

/** Columns by the census' own labels; all must be there, so a table with fewer categories is not mistaken for this one. */
function labelled(rows: Rows, topic: string): Columns {
  const labels = rows('census-2021/category_labels.csv')
    .filter((row) => text(row, 'topic') === topic && !sums.includes(text(row, 'column')))
    .map((row): [column: string, label: string] => [text(row, 'column'), folded(text(row, 'census_label'))]);
  return (cells) => {
    const byLabel = new Map([...cells].map(([label, count]) => [folded(label), count]));
    const columns = labels.flatMap(([column, label]): [string, number][] => {
      const count = byLabel.get(label);
      return count === undefined ? [] : [[column, count]];
    });
    return columns.length === labels.length ? Object.fromEntries(columns) : null;
  };
}

/** Years of age of a label: single years, and the oldest open band; other bands repeat the single years. */
function years(cells: Cells, prefix: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open = new Map<number, number>();
  for (const [label, count] of cells) {
    const age = label.startsWith(prefix) ? label.slice(prefix.length) : '';
    const [, single, over] = /^Aged (\d+) years?( and over)?$/.exec(age) ?? [];
    if (age === 'Aged under 1 year') found.set(0, count);
    else if (single && over) open.set(Number(single), count);
    else if (single) found.set(Number(single), count);
  }
  const oldest = Math.max(...open.keys());
  const people = open.get(oldest);
  return people === undefined ? found : found.set(oldest, people);
}

function between(ages: ReadonlyMap<number, number>, from: number, to: number): number {
  return [...ages].reduce((sum, [age, people]) => (age >= from && age <= to ? sum + people : sum), 0);
}

function singleYears(cells: Cells): Readonly<Record<string, number>> | null {
  const ages = years(cells, '');
  if (ages.size < 66) return null;
  return Object.fromEntries(Array.from({length: 65}, (_, age) => [`age_${age}`, ages.get(age) ?? 0]));
}

function sexByAge(cells: Cells): Readonly<Record<string, number>> | null {
  const [female, male] = [years(cells, 'Female; '), years(cells, 'Male; ')];
  if (female.size < 66 || male.size < 66) return null;
  return {
    female_all_ages: between(female, 0, 120),
    male_all_ages: between(male, 0, 120),
    female_16_64: between(female, 16, 64),
    male_16_64: between(male, 16, 64),
  };
}

function of(table: string, file: string, variables: readonly string[], columns: Columns): Table {
  return {table, path: `census-2021/${file}.csv`, variables, columns};
}

function tables(rows: Rows): readonly Table[] {
  return [
    of('TS007', 'ts007_age_single_year', ['Age'], singleYears),
    of('TS009', 'ts009_sex_by_broad_age', ['Sex', 'Age'], sexByAge),
    of('TS021', 'ts021_ethnic_group', ['Ethnic group'], labelled(rows, 'ethnic_group')),
    of('TS030', 'ts030_religion', ['Religion'], labelled(rows, 'religion')),
    of('TS038', 'ts038_disability', ['Disability'], labelled(rows, 'disability')),
    of('TS077', 'ts077_sexual_orientation_16plus', ['Sexual orientation'], labelled(rows, 'sexual_orientation')),
  ];
}

function rowsOf(official: Official, columns: Columns, codes: ReadonlySet<string>): readonly Row[] {
  return [...official.counts].flatMap(([code, cells]) => {
    const counts = codes.has(code) ? columns(cells) : null;
    if (!counts) return [];
    const values = Object.entries(counts).map(([name, count]): [string, string] => [name, String(count)]);
    return [{area_code: code, area_name: code, ...Object.fromEntries(values)}];
  });
}

/** Every census table of `folder` and the folders in it that is in an official layout and covers the local authorities. */
export function officialTables(folder: string, rows: Rows, lookup: AreaLookup): readonly Found[] {
  const authorities = lookup.localAuthorities.map(({code}) => code);
  const codes = new Set([...authorities, ...Object.keys(lookup.otherCodes)]);
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.csv'));
  const found = new Map<string, Found>();
  for (const file of files.toSorted()) {
    if (!isOfficial(headingLine(join(folder, file)))) continue;
    const official = readOfficial(readCsv(join(folder, file)));
    const table = tables(rows).find(({variables}) => variables.join() === official?.variables.join());
    if (!official || !table) continue;
    const {layout} = official;
    const read = {table: table.table, path: table.path, file, layout, rows: rowsOf(official, table.columns, codes)};
    const covered = new Set(
      read.rows.flatMap((row) => lookup.otherCodes[text(row, 'area_code')] ?? text(row, 'area_code')),
    );
    if (authorities.every((code) => covered.has(code))) found.set(table.table, read);
  }
  return [...found.values()];
}
