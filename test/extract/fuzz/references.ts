import {readFileSync} from 'node:fs';
import * as fc from 'fast-check';
import {mappingFile, type Mapping} from '../../../src/extract';
import {nasty, odd} from './words';

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixture/${name}`, import.meta.url), 'utf8');
}

/** Census tables as ONS and Nomis give them out. */
export const censusTables = [
  'baseline/custom-religion.csv',
  'baseline/census2021-ts021-ltla.csv',
  'official/nomis-ts038.csv',
  'official/nomis-ts009.csv',
  'official/custom-ethnic.csv',
].map(fixture);

export const standardFile = fixture('comparator/standard.csv');

const numbers = ['-1', '1e9', '99999999999', '0x10', '12.5', '3%', '', '9'.repeat(5_000), '1,234', '[c]', '*'];
const cell = fc.oneof(fc.constantFrom(...nasty), fc.constantFrom(...numbers), odd);
const share = fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true});

interface Change {
  readonly row: number;
  readonly column: number;
  readonly kind: 'cell' | 'cell' | 'row twice' | 'no row' | 'column twice' | 'no column' | 'swap';
  readonly text: string;
}

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    row: fc.oneof(share, fc.constant(0)),
    column: share,
    kind: fc.constantFrom('cell', 'cell', 'cell', 'row twice', 'no row', 'column twice', 'no column', 'swap'),
    text: cell,
  }),
  {minLength: 1, maxLength: 4},
);

function changedRows(rows: readonly (readonly string[])[], change: Change): readonly (readonly string[])[] {
  const at = Math.floor(change.row * rows.length);
  const row = rows[at] ?? [];
  const column = Math.floor(change.column * row.length);
  const value = row[column] ?? '';
  switch (change.kind) {
    case 'cell':
      return row.length === 0 ? rows : rows.with(at, row.with(column, `"${change.text.replaceAll('"', '""')}"`));
    case 'row twice':
      return rows.toSpliced(at, 0, row);
    case 'no row':
      return rows.toSpliced(at, 1);
    case 'column twice':
      return rows.map((each) => each.toSpliced(column, 0, each[column] ?? ''));
    case 'no column':
      return rows.map((each) => each.toSpliced(column, 1));
    case 'swap':
      return row.length < 2 ? rows : rows.with(at, row.with(column, row[0] ?? '').with(0, value));
  }
}

/** A reference table with some of its cells, rows and columns changed. */
export function changedTable(tables: readonly string[]): fc.Arbitrary<Uint8Array> {
  return fc.tuple(fc.constantFrom(...tables), changes).map(([table, all]) => {
    // Cells of quoted commas are cut too: one oddity more.
    const rows: readonly (readonly string[])[] = table.split(/\r?\n/).map((line) => line.split(','));
    return new TextEncoder().encode(
      all
        .reduce(changedRows, rows)
        .map((row) => row.join(','))
        .join('\n'),
    );
  });
}

const goodMapping: Mapping = {
  sexDigits: 'maleFirst',
  kind: 'workforce',
  allNational: true,
  reading: {delimiter: ',', headingLine: 1, dateOrder: 'day first', decimalMark: '.'},
  headings: ['Snapshot date', 'Staff No', 'Directorate', 'Role', 'Gender', 'Ethnic Origin'],
  columns: [
    {heading: 'Snapshot date', column: 'snapshot_date'},
    {heading: 'Grade', column: null, ownColumn: 'Pay band'},
    {heading: 'Role', column: null, ownColumn: 'Job', ownList: true},
  ],
  lists: [{column: 'ethnic_group', list: 'NHS letters'}],
  values: [
    {column: 'ethnic_group', value: 'Martian', to: 'other_any_other'},
    {column: 'role', value: 'FCA', to: 'exclude'},
  ],
};

/** Values that JSON can have anywhere. */
const anything = fc.oneof(
  fc.constantFrom(...nasty),
  fc.constantFrom<unknown>(null, true, -1, 0, 1.5, 1e308, 2_500, [], {}, [[[[]]]], {__proto__: null}, 'exclude', ''),
  fc.json().map((json): unknown => JSON.parse(json)),
);

type Json = unknown;

/** Puts something somewhere in a JSON value, by a walk of shares. */
function planted(value: Json, walk: readonly number[], what: Json, key: string): Json {
  const [step, ...rest] = walk;
  if (step === undefined || typeof value !== 'object' || value === null) return what;
  const entries = Object.entries(value);
  const at = Math.floor(step * (entries.length + 1));
  const [name, held] = entries[at] ?? [key, null];
  const put = planted(held, entries[at] ? rest : [], what, key);
  if (Array.isArray(value)) return Number.isInteger(Number(name)) ? value.with(Number(name), put) : [...value, put];
  return Object.fromEntries([...entries.filter(([other]) => other !== name), [name, put]]);
}

/** Mapping files with something else in one or two places. */
export const mappings: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.array(share, {minLength: 1, maxLength: 5}), anything, fc.constantFrom(...nasty)), {
    minLength: 1,
    maxLength: 2,
  })
  .map((plants) => {
    const whole: Json = JSON.parse(mappingFile(goodMapping));
    return JSON.stringify(plants.reduce((value, [walk, what, key]) => planted(value, walk, what, key), whole));
  });

/** Mapping files of the right shape, with words that nobody chose. */
export const strangeMappings: fc.Arbitrary<string> = fc
  .record(
    {
      sexDigits: fc.constantFrom('femaleFirst', 'maleFirst'),
      asAt: fc.constantFrom('2026-03-31', '1850-01-01', '2199-12-31'),
      kind: fc.constantFrom('workforce', 'caseload'),
      hourlyFromSalary: fc.record({weeklyHours: fc.double({min: 1, max: 100, noNaN: true})}),
      reading: fc.record(
        {
          encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
          delimiter: fc.constantFrom(',', ';', '\t', '|'),
          headingLine: fc.constantFrom(1, 2, 5, 9_999_999),
          sheet: odd,
          decimalMark: fc.constantFrom('.', ','),
          dateOrder: fc.constantFrom('day first', 'month first'),
        },
        {requiredKeys: []},
      ),
      headings: fc.array(odd, {maxLength: 6}),
      columns: fc.array(
        fc.record(
          {
            heading: fc.oneof(
              fc.constantFrom('Snapshot date', 'Role', 'Grade', 'Gender', 'FTE', 'Staff No', 'DOB'),
              odd,
            ),
            column: fc.oneof(
              fc.constantFrom('sex', 'role', 'snapshot_date', 'count', 'fte', 'age', 'person_id', 'hourly_pay'),
              fc.constant(null),
              odd,
            ),
            ownColumn: odd,
            ownList: fc.constant(true),
          },
          {requiredKeys: ['heading', 'column']},
        ),
        {maxLength: 8},
      ),
      lists: fc.array(fc.record({column: fc.constantFrom('sex', 'ethnic_group', '__proto__'), list: odd}), {
        maxLength: 3,
      }),
      values: fc.array(
        fc.record({
          column: fc.constantFrom('sex', 'ethnic_group', 'role', 'service_area', 'religion', '__proto__', 'own_x'),
          value: fc.oneof(fc.constantFrom('Female', 'Martian', 'FCA', 'A1', 'F', ''), odd),
          to: fc.oneof(fc.constantFrom('exclude', 'notRecorded', 'female', 'A2', 'asian_indian', 'constructor'), odd),
        }),
        {maxLength: 8},
      ),
    },
    {requiredKeys: []},
  )
  .map((mapping) => JSON.stringify({stocktake: 'mapping', version: 1, mapping}));
