import {describe, expect, it} from 'vitest';
import {
  codeLists,
  mappingChanges,
  mappingFile,
  readMappingFile,
  rejectedCsv,
  standardisedCsv,
  type Mapping,
} from '../../src/extract';
import {accepted, answersOf, childrenFile, issueOf, readText, staffFile} from './readText';

const messy = [
  'Headcount;;;;;',
  'snapshot;Directorate;Job title;Gender;Ethnic Origin;FTE',
  '31/03/2026;A15;FCA;F;Indian;0,8',
  '31/03/2026;Atlantis;FCA;M;Martian;1,0',
  'soon;A15;FCA;F;Indian;1,0',
  ';;;;;',
  'Total;;;;;2,8',
].join('\n');

describe('promise 1', () => {
  it('records read = accepted + rejected + blank, shown', async () => {
    const {tally} = await accepted(messy);
    expect(tally).toEqual({read: 5, accepted: 2, rejected: 2, blank: 1});
  });

  it('every rejected row downloadable with line number and reason', async () => {
    const lines = rejectedCsv(await accepted(messy)).split('\r\n');
    expect(lines[1]).toMatch(/^5,.*not a date that can be read.*soon/);
    expect(lines[2]).toMatch(/^7,.*total row.*Total/i);
  });

  it('nothing lost: every record is accepted, rejected with its line, or blank', async () => {
    const extract = await accepted(messy);
    const lines = [3, 4, 5, 6, 7];
    const rejected = new Set(extract.rejected.map(({line}) => line));
    expect(lines.filter((line) => rejected.has(line))).toEqual([5, 7]);
    expect(extract.rows + rejected.size + extract.tally.blank).toBe(lines.length);
  });

  it('nothing guessed in silence: encoding, delimiter, header row, date order, decimal mark are shown', async () => {
    expect((await accepted(messy)).reading).toEqual({
      format: 'text',
      sheet: null,
      encoding: 'UTF-8',
      delimiter: ';',
      headingLine: 2,
      dateOrder: 'day first',
      decimalMark: ',',
    });
  });

  it('and can be changed', async () => {
    const mapping: Mapping = {
      reading: {encoding: 'windows-1252', delimiter: ';', headingLine: 2, dateOrder: 'month first', decimalMark: '.'},
    };
    const result = await readText(messy.replaceAll('31/03', '03/31'), {mapping});
    if (result.kind !== 'accepted') throw new Error(JSON.stringify(result));
    expect(result.extract.reading).toMatchObject({
      encoding: 'Windows-1252',
      dateOrder: 'month first',
      decimalMark: '.',
    });
  });

  it('and the choice can be saved as a small mapping file and reused', async () => {
    const mapping: Mapping = {
      values: [
        {column: 'ethnic_group', value: 'Martian', to: 'other_any_other'},
        {column: 'service_area', value: 'Atlantis', to: 'A1'},
      ],
    };
    const saved = mappingFile(await accepted(messy, {mapping}));
    expect(saved.length).toBeLessThan(3000);
    const result = readMappingFile(saved);
    if (result.kind !== 'mapping') throw new Error(result.issue.text);
    const again = await accepted(messy, {mapping: result.mapping});
    expect(answersOf(again, 'ethnicGroup')).toEqual(['asian_indian', 'other_any_other']);
    expect(mappingChanges(result.mapping, again)).toEqual([]);
  });
});

describe('promise 4', () => {
  const hostile = [
    '<script>alert(1)</script>',
    "'; DROP TABLE workforce; --",
    '(a+)+$',
    '__proto__',
    'constructor.prototype',
    '=HYPERLINK("http://x")',
    '@SUM(A1)',
    '+44',
  ];
  const text = staffFile(
    'role,grade,sex,Kind',
    ...hostile.map((word) => `FCA,"${word.replaceAll('"', '""')}",F,"${word.replaceAll('"', '""')}"`),
  );
  const mapping: Mapping = {columns: [{heading: 'Kind', column: null, ownList: true}]};

  it('file text is data: it stays as written, as labels and categories with harmless ids', async () => {
    const extract = await accepted(text, {mapping});
    expect(new Set(extract.labels['grade']?.slice(1))).toEqual(new Set(hostile));
    const [own] = extract.ownDimensions;
    expect(new Set(own?.categories.map(({label}) => label))).toEqual(new Set(hostile));
    expect(own?.categories.filter(({id}) => !/^[a-z0-9_]+$/.test(id))).toEqual([]);
    expect(Object.getPrototypeOf(extract.labels)).toBe(Object.prototype);
  });

  it('is never a formula in any export', async () => {
    const broken = `${text}soon,A15,FCA,"=1+1",F,@x\n`;
    const extract = await accepted(broken.replace('soon,A15', 'soon,=A15'), {mapping});
    for (const csv of [standardisedCsv(extract), rejectedCsv(extract)]) {
      const cells = csv.split('\r\n').flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
      expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
    }
  });

  it('is never a key of an object: headings and chosen values named so change nothing', async () => {
    const values = hostile.map((value) => ({column: '__proto__', value, to: '__proto__'}));
    const extract = await accepted(text, {mapping: {...mapping, values}});
    expect(extract.rows).toBe(hostile.length);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

async function heritage(...values: readonly string[]): Promise<string[]> {
  return answersOf(
    await accepted(staffFile('role,ethnic_group', ...values.map((value) => `FCA,"${value}"`))),
    'ethnicGroup',
  );
}

describe('the traps of the code lists', () => {
  it('DfE and NHS have no Arab: a file in their codes can have none, and that is said', async () => {
    const dfe = await accepted(childrenFile('ethnic_group', 'WBRI', 'AIND', 'OOTH'));
    expect(issueOf(dfe, 'listLacks').text).toContain('“Arab”');
    const nhs = await accepted(
      staffFile('role,ethnic_group', ...['A', 'B', 'H', 'M', 'R'].map((code) => `FCA,${code}`)),
    );
    expect(issueOf(nhs, 'listLacks').text).toContain('“Arab”');
    const census = await accepted(staffFile('role,ethnic_group', 'FCA,Arab', 'FCA,Indian'));
    expect(census.issues).toEqual([]);
  });

  it('Chinese is “Other” before 2011: its code in the lists of 2001 is read as Chinese, in the Asian group', async () => {
    const entries = (await codeLists.entries('ethnicGroup')).filter(({label}) => /chinese/i.test(label));
    const older = entries.filter(({system}) => system.startsWith('ONS2001'));
    expect(older.length).toBeGreaterThan(0);
    expect(new Set(older.map(({category}) => category))).toContain('asian_chinese');
  });

  it('Gypsy, Roma and Traveller compare only combined', async () => {
    expect(await heritage('Gypsy/Roma', 'WROM')).toEqual(Array(2).fill('white_gypsy_roma_traveller'));
  });

  it('values are matched NFC-normalised', async () => {
    const composed = 'Café au lait';
    const values = [{column: 'ethnic_group', value: composed, to: 'mixed_other'}];
    const text = staffFile('role,ethnic_group', `FCA,${composed.normalize('NFD')}`);
    const extract = await accepted(text, {mapping: {values}});
    expect(extract.recorded[0]).toMatchObject({declared: 1, unmatched: 0});
  });

  it('what matches nothing is on the review list with its count, never in Other', async () => {
    const extract = await accepted(staffFile('role,ethnic_group', 'FCA,Martian', 'FCA,Martian'));
    expect(extract.recorded[0]?.values).toEqual([{value: 'Martian', rows: 2, readAs: null, by: null, list: null}]);
    expect(extract.recorded[0]).toMatchObject({declared: 0, unmatched: 2});
  });
});
