import {describe, expect, it} from 'vitest';
import {accepted, issueOf, placesOf} from './readText';

async function authorities(...values: readonly string[]): Promise<string[]> {
  const rows = values.map((value) => `2026-03-31,"${value}",FCA,Female`);
  return placesOf(await accepted(`snapshot_date,local_authority,role,sex\n${rows.join('\n')}\n`));
}

async function serviceAreas(...values: readonly string[]): Promise<string[]> {
  const rows = values.map((value) => `2026-03-31,"${value}",FCA,Female`);
  return placesOf(await accepted(`snapshot_date,service_area,role,sex\n${rows.join('\n')}\n`));
}

function both(...rows: readonly string[]): string {
  return `snapshot_date,service_area,local_authority,role,sex\n${rows.map((row) => `2026-03-31,${row},FCA,Female`).join('\n')}\n`;
}

describe('local authorities', () => {
  it('are found by codes of 2021, 2023 and 2025', async () => {
    expect(await authorities('E07000028', 'E06000063', 'E08000016', 'E08000038', 'e09000030')).toEqual([
      'E06000063',
      'E06000063',
      'E08000016',
      'E08000016',
      'E09000030',
    ]);
  });

  it('are found by name, with or without the words councils put round it', async () => {
    expect(
      await authorities(
        'Bristol',
        'Bristol, City of',
        'Bristol City Council',
        'London Borough of Tower Hamlets',
        'Tower Hamlets',
        'St Helens',
        'Kingston upon Hull, City of',
        'City of London',
        'Royal Borough of Kensington & Chelsea',
      ),
    ).toEqual([
      'E06000023',
      'E06000023',
      'E06000023',
      'E09000030',
      'E09000030',
      'E08000013',
      'E06000010',
      'E09000001',
      'E09000020',
    ]);
  });

  it('a county is an area of its own', async () => {
    expect(await authorities('Kent', 'Kent County Council', 'E10000016')).toEqual(Array(3).fill('E10000016'));
  });

  it('a name shared with a court area is the authority', async () => {
    expect(await authorities('Birmingham', 'BIRMINGHAM')).toEqual(['E08000025', 'E08000025']);
  });

  it('outside the nation or unrecognised, rows are counted nationally only and reported with counts', async () => {
    const text = ['W06000015', 'Cardiff', 'Atlantis', 'Atlantis', 'Leeds']
      .map((place) => `2026-03-31,${place},FCA,Female`)
      .join('\n');
    const extract = await accepted(`snapshot_date,local_authority,role,sex\n${text}\n`);
    expect(placesOf(extract)).toEqual(['', '', '', '', 'E08000035']);
    expect(issueOf(extract, 'placeOutside').rows).toBe(2);
    expect(issueOf(extract, 'placeUnknown')).toMatchObject({rows: 2});
    expect(issueOf(extract, 'placeUnknown').text).toContain('Atlantis');
  });
});

describe('service areas', () => {
  it('are found by code, name and short name', async () => {
    expect(await serviceAreas('A15', 'a1', 'Greater London', 'Tyneside & Northumbria', 'Kent')).toEqual([
      'A15',
      'A1',
      'A15',
      'A1',
      'A17',
    ]);
  });

  it('the nation by name is national and not a mistake', async () => {
    const extract = await accepted('snapshot_date,service_area,role,sex\n2026-03-31,England,FCA,Female\n');
    expect(placesOf(extract)).toEqual(['']);
    expect(extract.issues).toEqual([]);
  });
});

describe('both kinds of area', () => {
  it('the local authority is the finer, and the service area stands in where it is missing', async () => {
    const extract = await accepted(both('A15,E09000030', 'A15,', 'A15,Atlantis'));
    expect(placesOf(extract)).toEqual(['E09000030', 'A15', 'A15']);
    expect(extract.issues.some(({code}) => code === 'placesDisagree')).toBe(false);
  });

  it('disagreement is an Issue with its rows, and the authority is used', async () => {
    const extract = await accepted(both('A15,E08000035', 'A15,E08000035', 'A15,E09000030'));
    expect(placesOf(extract)).toEqual(['E08000035', 'E08000035', 'E09000030']);
    expect(issueOf(extract, 'placesDisagree').rows).toBe(2);
  });
});
