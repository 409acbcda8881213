import {describe, expect, test} from 'vitest';
import {fixture, readText, refusal} from './read';
import {religionByAge} from './religionByAge';

const custom = fixture('baseline/custom-religion.csv');

describe('a census file is refused in a sentence', () => {
  test('where its totals are not those of Census 2021', async () => {
    const households = custom.replace(/^(E08000025,.*,Christian,)(\d+)$/m, (_, start: string, people: string) => {
      return `${start}${Math.round(Number(people) * 0.9)}`;
    });
    expect(households).not.toBe(custom);
    const text = refusal(await readText(households));
    expect(text).toContain('does not add up to the residents of Census 2021 in 1 of 6 areas');
    expect(text).toContain('“Birmingham”');
    expect(text).toContain('Choose the population “All usual residents”');
  });

  test('where the totals of one span of ages are wrong though those of all ages are right', async () => {
    const lines = religionByAge().split('\n');
    const moved = lines.map((line) => {
      const cells = line.split(',');
      if (cells[0] !== 'E06000002' || cells[3] !== 'Christian') return line;
      const by = cells[5] === 'Aged 18 to 64 years' ? -900 : cells[5] === 'Aged 65 years and over' ? 900 : 0;
      return [...cells.slice(0, -1), Number(cells.at(-1)) + by].join(',');
    });
    expect(refusal(await readText(moved.join('\n')))).toContain('residents aged 16 to 64');
  });

  test('where an area is no local authority', async () => {
    const text = refusal(await readText(custom.replaceAll('E06000001,Hartlepool', 'E02000001,City of London 001')));
    expect(text).toContain('One area of this file is no local authority of England or Wales (“E02000001”)');
    expect(text).toContain('Lower tier local authorities');
  });

  test('where its areas are smaller than authorities', async () => {
    const [head = ''] = custom.split('\n');
    const rows = Array.from({length: 2100}, (_, i) => `E0000${i},Output area ${i},1,No religion,5`);
    expect(refusal(await readText([head, ...rows].join('\n')))).toContain('smaller than local authorities');
  });

  test('where it has regions only', async () => {
    const regions = custom.split('\n').filter((row, i) => i === 0 || row.startsWith('E06000001'));
    const text = refusal(await readText(regions.join('\n').replaceAll('E06000001,Hartlepool', 'E12000001,North East')));
    expect(text).toContain('only larger areas such as regions');
  });

  test('where a row is there twice', async () => {
    const [, , second = ''] = custom.split('\n');
    expect(refusal(await readText(`${custom}${second}\n`))).toMatch(
      /^Line 102 of this file repeats a row: “Hartlepool”/,
    );
  });

  test('where an authority is there under its old and its new code', async () => {
    const cumberland = custom
      .split('\n')
      .filter((row) => row.startsWith('E07000026'))
      .join('\n')
      .replaceAll('E07000026,Allerdale', 'E06000063,Cumberland');
    expect(refusal(await readText(`${custom}${cumberland}\n`))).toContain('“Cumberland” more than once');
  });

  test.each(['-5', '12.5', 'c', '', '12%', '=1+1'])('where a count is “%s”', async (count) => {
    const text = refusal(await readText(custom.replace(/^(E06000001,.*,Sikh,)\d+$/m, `$1${count}`)));
    expect(text).toMatch(/^Line 9 of this file has/);
    expect(text).toContain('whole number of people');
  });

  test('where a category is in no list', async () => {
    const text = refusal(await readText(custom.replaceAll('Sikh', 'Jedi Knight')));
    expect(text).toContain(
      '“Religion (10 categories)” has categories that are in no list of the census known here: “Jedi Knight”',
    );
    expect(text).toContain('Choose “Religion (10 categories)”');
  });

  test('where it has not all its categories', async () => {
    const without = custom
      .split('\n')
      .filter((row) => !row.includes(',Christian,'))
      .join('\n');
    expect(refusal(await readText(without))).toContain('has no rows for “Christian”');
  });

  test('where its ages make no span anybody is compared with', async () => {
    const some = religionByAge()
      .split('\n')
      .filter((row) => !/15 years and under|16 to 17|65 years/.test(row));
    expect(refusal(await readText(some.join('\n')))).toContain('neither 16 to 64, nor 0 to 17, nor everybody');
  });

  test('where nobody is compared by what it is about', async () => {
    const cars = custom.replaceAll('Religion (10 categories)', 'Car or van availability (10 categories)');
    expect(refusal(await readText(cars))).toContain('which Stocktake compares nobody by');
  });

  test.each([
    ['is no census table', 'snapshot_date,sex\n2026-03-31,Female\n', 'not a census table'],
    ['is empty', '', 'This file is empty'],
    ['is blank', ' \n,,\n', 'This file is empty'],
    ['has headings only', `${custom.split('\n')[0]}\n`, 'no rows below them'],
    ['is a PDF', '%PDF-1.7 ', 'is a PDF'],
  ])('where it %s', async (_, text, words) => {
    expect(refusal(await readText(text))).toContain(words);
  });
});
