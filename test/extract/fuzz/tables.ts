import * as fc from 'fast-check';
import {odd, unknownWord} from './words';

/** Values as they come in real files, by heading; some headings are known, some are not. */
const usual: ReadonlyMap<string, readonly string[]> = new Map([
  ['snapshot_date', ['2026-03-31', '30/09/2025', '46112', '31 March 2026', 'Mar 2026']],
  ['period_end', ['2026-03-31', '31/03/2025']],
  ['service_area', ['A15', 'A1', 'Atlantis', '']],
  ['local_authority', ['E09000030', 'Leeds', 'Cumbria', '']],
  ['person_id', ['p1', 'p2', 'p3', '', '007']],
  ['sex', ['Female', 'M', '1', '2', '']],
  ['Gender', ['F', 'M', 'Unknown']],
  ['Ethnic Origin', ['Indian', 'A', 'White and Asian', 'NOT STATED', 'Any other', '12']],
  ['religion', ['Sikh', 'None', 'NA', '1', 'Prefer not to say']],
  ['Disabled?', ['Yes', 'N', 'HAND; LD', 'MOTH']],
  ['sexual_orientation', ['Heterosexual', 'Gay', '']],
  ['main_language', ['English', 'Polish', 'PNTS']],
  ['age', ['34', '25-34', '65+', '15', '130']],
  ['DOB', ['01/02/1980', '1999-12-31', '12/13/1990', '']],
  ['role', ['FCA', 'Service manager', 'Beekeeper']],
  ['grade', ['7', 'Band 8']],
  ['frontline', ['Yes', 'No', 'perhaps']],
  ['fte', ['1', '0.5', '0,8', '2', '50%']],
  ['count', ['1', '12', '0', '[c]', '1,234', '12.5', '3%']],
  ['hourly_pay', ['£22.57', '1.234,50', '(3)']],
  ['Annual Salary', ['£31,000', '45000']],
  ['start_date', ['2019-02-28', '01/13/2019', '2099-01-01']],
  ['leave_date', ['', '2018-01-01']],
  ['law', ['public', 'private']],
  ['Notes', ['text about somebody', '']],
  ['', ['', 'x']],
]);

/** How a table is written down. */
export interface Written {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly quoting: 'all' | 'needed' | 'none';
  readonly ending: string;
  readonly before: string;
  readonly after: string;
  readonly encoding: 'utf-8' | 'utf-8 mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

const heading = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom(...usual.keys())},
  {weight: 1, arbitrary: odd},
  {weight: 1, arbitrary: unknownWord},
);

function rowOf(headings: readonly string[]): fc.Arbitrary<string[]> {
  const cells = headings.map((name) =>
    fc.oneof(
      {weight: 25, arbitrary: fc.constantFrom(...(usual.get(name) ?? ['x', '1', '']))},
      {weight: 1, arbitrary: odd},
      {weight: 1, arbitrary: unknownWord},
    ),
  );
  return fc.oneof(
    {weight: 20, arbitrary: fc.tuple(...cells).map((row) => [...row])},
    {weight: 1, arbitrary: fc.array(odd, {maxLength: 30})},
    {weight: 1, arbitrary: fc.constant<string[]>([])},
  );
}

/** Tables of every oddity that a CSV file can have. */
export const tables: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom('sex', 'Gender', 'Ethnic Origin', 'age', 'DOB'), fc.array(heading, {maxLength: 12}))
  .chain(([characteristic, others]) =>
    fc.record({
      headings: fc.constant([...others, characteristic]),
      rows: fc.array(rowOf([...others, characteristic]), {maxLength: 25}),
      delimiter: fc.constantFrom(',', ',', ';', '\t', '|'),
      quoting: fc.constantFrom('all', 'needed', 'needed', 'none'),
      ending: fc.constantFrom('\n', '\r\n', '\r'),
      before: fc.constantFrom(
        '',
        '',
        '',
        'sep=;\n',
        'sep=,\r\n',
        'Staff list\n\n',
        'A title, of two\nAnother\n',
        '\n\n',
      ),
      after: fc.constantFrom('', '', '\n', '\n\n\n', '\n,,,,\n', '\nTotal,,12\n', '\nSource: payroll\n', '\n"', '\n\0'),
      encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-8 mark', 'utf-16le', 'utf-16be', 'windows-1252'),
    }),
  );

function quoted(text: string, {quoting, delimiter}: Written): string {
  const isNeeded = text.includes(delimiter) || /["\n\r]/.test(text);
  if (quoting === 'none' || (quoting === 'needed' && !isNeeded)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

function encoded(text: string, encoding: Written['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 mark':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    case 'utf-16be':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    case 'windows-1252':
      return new Uint8Array(Buffer.from(text, 'latin1'));
  }
}

/** The table as the bytes of a file. */
export function bytesOf(table: Written): Uint8Array {
  const lines = [table.headings, ...table.rows].map((row) =>
    row.map((cell) => quoted(cell, table)).join(table.delimiter),
  );
  return encoded(table.before + lines.join(table.ending) + table.after, table.encoding);
}
