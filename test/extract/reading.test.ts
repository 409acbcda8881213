import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {accepted, answersOf, issueOf, placesOf} from './readText';

const table = 'snapshot_date,service_area,role,sex\n2026-03-31,A15,Éducateur,Female\n2026-03-31,A1,Éducateur,Male\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

describe('encodings', () => {
  const role = ['Not recorded', 'Éducateur'];

  it('UTF-8 is read without a byte order mark', async () => {
    const extract = await accepted(table);
    expect(extract.reading.encoding).toBe('UTF-8');
    expect(extract.labels['role']).toEqual(role);
  });

  it('UTF-8 is read with a byte order mark, which is no part of the first heading', async () => {
    const extract = await accepted(`\ufeff${table}`);
    expect(extract.reading.encoding).toBe('UTF-8 with a byte order mark');
    expect(extract.columns[0]?.column).toBe('snapshot_date');
  });

  it('UTF-16 is read in both byte orders by its mark', async () => {
    for (const littleEndian of [true, false]) {
      const extract = await accepted(utf16(table, littleEndian));
      expect(extract.reading.encoding).toContain('UTF-16');
      expect(extract.labels['role']).toEqual(role);
    }
  });

  it('UTF-8 cut off within a character is still UTF-8', async () => {
    const bytes = new TextEncoder().encode(`${table}2026-03-31,A15,É`);
    expect((await accepted(bytes.subarray(0, -1))).reading.encoding).toBe('UTF-8');
  });

  it('Windows-1252 is read where the bytes are not UTF-8', async () => {
    const extract = await accepted(Uint8Array.from(table, (letter) => letter.charCodeAt(0)));
    expect(extract.reading.encoding).toBe('Windows-1252');
    expect(extract.labels['role']).toEqual(role);
  });
});

describe('the shape of the table', () => {
  it('commas, semicolons, tabs and pipes are told apart', async () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const extract = await accepted(table.replaceAll(',', delimiter));
      expect(extract.reading.delimiter).toBe(delimiter);
      expect(answersOf(extract, 'sex')).toEqual(['sex_female', 'sex_male']);
    }
  });

  it('a sep= line names the delimiter and is not a record', async () => {
    const extract = await accepted(`sep=;\n${table.replaceAll(',', ';')}`);
    expect(extract.reading).toMatchObject({delimiter: ';', headingLine: 2});
    expect(extract.tally.read).toBe(2);
  });

  it('title rows above the headings are found, said and not counted', async () => {
    const extract = await accepted(`Staff report,,,\n"Printed\non Tuesday",,,\n\n${table}`);
    expect(extract.reading.headingLine).toBe(5);
    expect(issueOf(extract, 'linesAbove').text).toContain('line 5');
    expect(extract.tally).toEqual({read: 2, accepted: 2, rejected: 0, blank: 0});
  });

  it('line endings of every kind are read', async () => {
    for (const ending of ['\r\n', '\r', '\n']) {
      expect((await accepted(table.replaceAll('\n', ending))).tally.accepted).toBe(2);
    }
  });

  it('a file without a last line ending keeps its last row', async () => {
    expect((await accepted(table.trimEnd())).tally.accepted).toBe(2);
  });

  it('duplicate headings are read once and said', async () => {
    const extract = await accepted('snapshot_date,service_area,role,sex,sex\n2026-03-31,A15,FCA,Female,Male\n');
    expect(answersOf(extract, 'sex')).toEqual(['sex_female']);
    expect(issueOf(extract, 'twoHeadings').column).toBe('sex');
  });

  it('quoted line endings and delimiters are part of their value', async () => {
    const extract = await accepted('snapshot_date,service_area,role,sex\n2026-03-31,A15,"Team\nlead, north",Female\n');
    expect(extract.labels['role']).toEqual(['Not recorded', 'Team lead, north']);
    expect(extract.tally.read).toBe(1);
  });

  it('rows with too few cells are taken as empty there, and said', async () => {
    const extract = await accepted('snapshot_date,service_area,role,sex,religion\n2026-03-31,A15,FCA,Female\n');
    expect(answersOf(extract, 'religion')).toEqual(['notRecorded']);
    expect(issueOf(extract, 'shortRows').rows).toBe(1);
  });

  it('rows with too many cells are rejected, unless the extra ones are empty', async () => {
    const extract = await accepted(`${table}2026-03-31,A15,FCA,Female,,\n2026-03-31,A15,Lead, north,Female\n`);
    expect(extract.tally).toEqual({read: 4, accepted: 3, rejected: 1, blank: 0});
    expect(extract.rejected[0]).toMatchObject({line: 5});
  });

  it('blank lines within and after the table are counted as blank', async () => {
    const extract = await accepted(`${table}\n,,,\n2026-03-31,A15,FCA,Female\n\n\n`);
    expect(extract.tally).toEqual({read: 7, accepted: 3, rejected: 0, blank: 4});
  });
});

function fixture(name: string) {
  return accepted(readFileSync(new URL(`../fixture/extract/${name}`, import.meta.url)));
}

describe('real-world files', () => {
  it('a personnel export with title rows, semicolons, decimal commas, a total and a footer is read', async () => {
    const extract = await fixture('staff-list.csv');
    expect(extract.kind).toBe('workforce');
    expect(extract.reading).toEqual({
      format: 'text',
      sheet: null,
      encoding: 'Windows-1252',
      delimiter: ';',
      headingLine: 4,
      dateOrder: 'day first',
      decimalMark: ',',
    });
    expect(extract.tally).toEqual({read: 8, accepted: 4, rejected: 3, blank: 1});
    expect(extract.rejected.map(({line}) => line)).toEqual([9, 10, 12]);
    expect(placesOf(extract)).toEqual(['E09000030', 'E09000025', 'E06000023', '']);
    expect(answersOf(extract, 'ageBand')).toEqual(['age_45_54', 'age_25_34', 'age_25_34', 'age_55_64']);
    expect(answersOf(extract, 'religion')).toEqual([
      'religion_christian',
      'religion_hindu',
      'religion_no_religion',
      'preferNotToSay',
    ]);
    expect([...(extract.fteHundredths ?? [])]).toEqual([100, 80, 100, 60]);
    expect([...(extract.quantities['annual_salary'] ?? [])]).toEqual([41234.5, 39000, 52100, 48000]);
  });

  it('a children’s export in UTF-16 with DfE codes is read', async () => {
    const extract = await fixture('children-utf16.csv');
    expect(extract.kind).toBe('caseload');
    expect(answersOf(extract, 'ethnicGroup')).toEqual([
      'asian_bangladeshi',
      'mixed_white_and_black_caribbean',
      'black_other',
    ]);
    expect(answersOf(extract, 'mainLanguage')).toEqual(['language_other', 'language_english', 'language_other']);
    expect(placesOf(extract)).toEqual(['E09000030', 'E06000023', '']);
  });
});
