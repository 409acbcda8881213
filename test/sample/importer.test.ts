import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {generatedRows, workforceRows} from '../../data/prepare/sample';
import {areaIndex, organisation} from '../../src/catalogue';
import {readExtract, type Extract} from '../../src/extract';

const areas = areaIndex(organisation);

async function accepted(name: string, text: string): Promise<Extract> {
  const result = await readExtract({name, bytes: new TextEncoder().encode(text)}, {areas, organisation}, {});
  if (result.kind !== 'accepted') throw new Error(JSON.stringify(result));
  return result.extract;
}

describe.each([
  ['the workforce template', 'workforce', 12, () => readFileSync('data/sample/workforce-template.csv', 'utf8')],
  ['the caseload template', 'caseload', 12, () => readFileSync('data/sample/caseload-template.csv', 'utf8')],
  ['the sample workforce', 'workforce', 12_515, () => [...workforceRows()].join('')],
  ['20,000 rows of the sample caseload', 'caseload', 20_000, () => [...generatedRows(20_000, 7)].join('')],
] as const)('the importer reads %s', (name, kind, rows, text) => {
  it('whole: no record rejected, no question asked, no value unknown to the catalogue', async () => {
    const extract = await accepted(`${name}.csv`, text());
    expect(extract.kind).toBe(kind);
    expect(extract.tally).toEqual({read: rows, accepted: rows, rejected: 0, blank: 0});
    expect(
      extract.recorded.flatMap(({dimension, unmatchedValues}) => unmatchedValues.map((value) => [dimension, value])),
    ).toEqual([]);
    expect(extract.place.every((place) => extract.places[place] !== '')).toBe(true);
    if (kind === 'workforce') {
      expect(extract.labels['role']).toEqual(expect.arrayContaining(['Family court adviser', 'Business services']));
      expect(new Set(extract.frontline)).toEqual(new Set([0, 1]));
    }
  });
});
