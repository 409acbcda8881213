import {describe, expect, it} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {readExtract} from '../../src/extract';
import {accepted, answersOf, readText, refused, staffFile} from './readText';

const good = staffFile('role,sex', 'FCA,Female');

describe('a refusal is a sentence that names the problem and the remedy', () => {
  it('for an empty file', async () => {
    expect(await refused('')).toMatch(/empty.*Choose a file/);
    expect(await refused('\ufeff \n\n')).toMatch(/empty/);
  });

  it('for headings without rows', async () => {
    expect(await refused('snapshot_date,service_area,role,sex\n')).toMatch(/no rows.*Export it again/);
    expect(await refused('snapshot_date,service_area,role,sex\n,,,\n\n')).toMatch(/no rows/);
  });

  it.each([
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], /PDF.*CSV or XLSX/],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /picture/],
    ['an old or locked workbook', [0xd0, 0xcf, 0x11, 0xe0], /password.*as XLSX/],
    ['Parquet', [...'PAR1'].map((letter) => letter.charCodeAt(0)), /Parquet.*not complete/],
    ['a zip cut short', [0x50, 0x4b, 0x03, 0x04, 0, 0], /damaged or not complete/],
    ['gzip', [0x1f, 0x8b, 8], /compressed/],
    ['a web page', [...'<!DOCTYPE html><table>'].map((letter) => letter.charCodeAt(0)), /web page/],
    ['JSON', [...'[{"sex": "F"}]'].map((letter) => letter.charCodeAt(0)), /JSON/],
  ])('for %s named .csv', async (_, bytes, sentence) => {
    expect(await refused(Uint8Array.from(bytes), 'staff.csv')).toMatch(sentence);
  });

  it('for binary content', async () => {
    expect(await refused(Uint8Array.from([115, 101, 120, 10, 0, 0, 1]))).toMatch(/binary/);
  });

  it('for a file without a usable column, naming its headings', async () => {
    expect(await refused('colour,shape\nred,round\nblue,square\n')).toMatch(
      /“colour”, “shape”.*Name at least one column/,
    );
  });

  it('for a file of applicants', async () => {
    expect(await refused('closing_date,service_area,stage,sex\n2026-01-01,A1,applied,F\n')).toMatch(/applicants/);
  });

  it('for a file over the size limit, which it states', async () => {
    const areas = areaIndex(organisation);
    // A real file of that size would be too large to make in a test.
    const bytes = new Proxy(new Blob([]), {
      get: (blob, key) => (key === 'size' ? 600_000_000 : Reflect.get(blob, key)),
    });
    const result = await readExtract({name: 'huge.csv', bytes}, {areas, organisation});
    expect(result.kind === 'refused' && result.issue.text).toMatch(/600 MB.*up to 500 MB/);
  });

  it('for a file none of whose rows can be used, with the first reason', async () => {
    expect(await refused('snapshot_date,service_area,role,sex\nnever,A1,FCA,F\n')).toMatch(
      /The only row.*line 2.*Correct the file/,
    );
  });

  it('and the next good file loads', async () => {
    await refused('');
    expect((await accepted(good)).tally.accepted).toBe(1);
  });
});

describe('hostile files end in seconds, with a message or without harm', () => {
  it('100,000 columns', async () => {
    const headings = Array.from({length: 100_000}, (_, i) => `column ${i}`).join(',');
    expect(await refused(`sex,${headings}\nF,${headings}\n`)).toMatch(/100,001 columns.*up to 2,000/);
  }, 5000);

  it('a field of 5 MB', async () => {
    const field = 'x'.repeat(5_000_000);
    const extract = await accepted(
      `snapshot_date,service_area,role,sex\n2026-03-31,A15,"${field}",F\n2026-03-31,A15,FCA,${field}\n`,
    );
    expect(extract.tally.accepted).toBe(2);
    expect(JSON.stringify(extract).length).toBeLessThan(20_000);
    expect(await refused(`${field},sex\na,F\n`)).toMatch(/headings|column/);
  }, 8000);

  it('an opening quotation mark before 20 MB of rows', async () => {
    const rows = '2026-03-31,A15,FCA,F\n'.repeat(1_000_000);
    expect(await refused(`snapshot_date,service_area,role,sex\n2026-03-31,A15,"FCA,F\n${rows}`)).toMatch(
      /Quotation marks/,
    );
  }, 20_000);

  it('a quotation mark opened on every line', async () => {
    const rows = '2026-03-31,A15,"FCA,F\n'.repeat(5001);
    const result = await readText(`snapshot_date,service_area,role,sex\n${rows}`);
    expect(['accepted', 'refused']).toContain(result.kind);
  }, 10_000);

  it('headings and values named like parts of an object', async () => {
    const extract = await accepted(
      'snapshot_date,service_area,__proto__,constructor,role,sex,toString\n2026-03-31,A15,x,y,__proto__,constructor,z\n',
    );
    expect(extract.labels['role']).toEqual(['Not recorded', '__proto__']);
    expect(answersOf(extract, 'sex')).toEqual(['unmatched']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('scripts and formulas stay text', async () => {
    const extract = await accepted(
      staffFile('role,sex', '<script>alert(1)</script>,F', '"=HYPERLINK(""http://x"")",F'),
    );
    expect(extract.labels['role']).toContain('<script>alert(1)</script>');
    expect(extract.labels['role']).toContain('=HYPERLINK("http://x")');
  });

  it('control characters and invisible marks leave the labels', async () => {
    const extract = await accepted(staffFile('role,sex', 'Te\u0007am\u202e lead,F'));
    expect(extract.labels['role']).toEqual(['Not recorded', 'Te am lead']);
  });

  it('half a million distinct values in one column', async () => {
    const rows = Array.from({length: 500_000}, (_, i) => `2026-03-31,A15,FCA,value ${i}`);
    const extract = await accepted(['snapshot_date,service_area,role,ethnic_group', ...rows].join('\n'));
    expect(extract.recorded[0]?.unmatched).toBe(500_000);
    expect(extract.recorded[0]?.unmatchedValues.length).toBe(200);
  }, 15_000);
});
