import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Papa from 'papaparse';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import lookup from '../../data/lookup/areas.json';
import {officialTables, type Found} from '../../data/prepare/official/officialTables';
import {readOfficial} from '../../data/prepare/official/readOfficial';
import {readCsv, type Row} from '../../data/prepare/readCsv';

const fixture = 'test/fixture/official';
const authorities = lookup.localAuthorities.map(({code}) => code);

/** The rows of a small fixture, which has the first two authorities only. */
function rowsOf(name: string): readonly Row[] {
  return readCsv(join(fixture, name));
}

/** The fixture's two authorities repeated under every code, so that it covers the country as a real download does. */
function everywhere(name: string, area: string): string {
  const rows = rowsOf(name);
  const own = [...new Set(rows.map((row) => row[area]))];
  return Papa.unparse(
    authorities.flatMap((code, i) => {
      const like = own[i % own.length];
      return rows.filter((row) => row[area] === like).map((row) => ({...row, [area]: code}));
    }),
  );
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'official-'));
  mkdirSync(join(folder, 'census-2021'));
  cpSync(join(fixture, 'category_labels.csv'), join(folder, 'census-2021/category_labels.csv'));
});

afterAll(() => rmSync(folder, {recursive: true}));

/** What officialTables finds where this one download lies in the folder. */
function found(name: string, area: string): Found | undefined {
  const file = join(folder, 'census2021-download-ltla.csv');
  writeFileSync(file, everywhere(name, area));
  return officialTables(folder, (path) => readCsv(join(folder, path)), lookup)[0];
}

describe('an official download', () => {
  it('in the Nomis layout is read by its headings', () => {
    const read = readOfficial(rowsOf('nomis-ts009.csv'));
    expect(read?.variables).toEqual(['Sex', 'Age']);
    expect(read?.counts.get('E06000001')?.get('Female; Aged under 1 year')).toBe(20);
  });

  it('in the custom layout is read by its headings', () => {
    const read = readOfficial(rowsOf('custom-religion.csv'));
    expect(read?.variables).toEqual(['Religion']);
    expect(read?.counts.get('E06000002')?.get('Muslim')).toBe(14694);
  });

  it('is none where the headings are neither', () => {
    expect(readOfficial([{area_code: 'E06000001', people: '3'}])).toBeNull();
    expect(readOfficial([])).toBeNull();
  });

  it.each([
    ['nomis-ts021.csv', 'geography code', 'TS021', 'Nomis bulk', {asian_bangladeshi: '278', white_british: '87761'}],
    ['nomis-ts030.csv', 'geography code', 'TS030', 'Nomis bulk', {christian: '48516', not_answered: '4777'}],
    ['nomis-ts038.csv', 'geography code', 'TS038', 'Nomis bulk', {disabled_limited_a_lot: '10495'}],
    ['nomis-ts077.csv', 'geography code', 'TS077', 'Nomis bulk', {other_sexual_orientation: '159'}],
    ['nomis-ts007.csv', 'geography code', 'TS007', 'Nomis bulk', {age_0: '10', age_16: '16', age_64: '64'}],
    // Ages 16 to 64 of the fixture sum to 40 a year of age: the open band and the five-year bands must not be added again.
    ['nomis-ts009.csv', 'geography code', 'TS009', 'Nomis bulk', {female_16_64: '1960', female_all_ages: '3620'}],
    ['custom-ethnic.csv', 'Lower tier local authorities Code', 'TS021', 'ONS custom dataset', {white_roma: '19'}],
    ['custom-religion.csv', 'Lower tier local authorities Code', 'TS030', 'ONS custom dataset', {muslim: '1206'}],
    ['custom-sex-age.csv', 'Lower tier local authorities Code', 'TS009', 'ONS custom dataset', {male_16_64: '1960'}],
  ])('%s (%s) stands in for %s', (name, area, table, layout, columns) => {
    const read = found(name, area);
    expect(read).toMatchObject({table, layout});
    expect(read?.rows).toHaveLength(authorities.length);
    expect(read?.rows[0]).toMatchObject({area_code: 'E06000001', ...columns});
  });

  it('with fewer categories than the table is not taken for it', () => {
    expect(found('custom-ethnic-6.csv', 'Lower tier local authorities Code')).toBeUndefined();
  });

  it('that does not cover every local authority is not used', () => {
    writeFileSync(join(folder, 'census2021-download-ltla.csv'), readFileSync(join(fixture, 'nomis-ts030.csv')));
    expect(officialTables(folder, (path) => readCsv(join(folder, path)), lookup)).toEqual([]);
    expect(existsSync(join(folder, 'census2021-download-ltla.csv'))).toBe(true);
  });
});
