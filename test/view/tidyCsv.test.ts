import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import {csvName, tidyColumns, tidyCsv, type TidyRow} from '../../src/view';
import {chartTableExample} from './examples';

const empty = Object.fromEntries(tidyColumns.map((column) => [column, ''])) as TidyRow;
const protection = {isExact: false, words: 'to the nearest 5'};
const textOf = (...csv: readonly TidyRow[]): string => tidyCsv({csv, protection});

describe('tidyCsv', () => {
  test('the heading line is exactly the tidy columns and how they were protected, and every line ends in CRLF', () => {
    const text = textOf();
    expect(text).toBe(
      'figure,area_code,area,period,characteristic,category,population,count,base,share,lower,upper,' +
        'baseline_share,baseline_grade,ratio,gap_points,gap_people,status,protection\r\n',
    );
    expect(textOf(empty).split('\r\n')).toHaveLength(3);
  });

  test('a reader gets back what was written, commas, quotes and line breaks included', () => {
    const row = {
      ...empty,
      area: 'Bristol, City of',
      category: 'said "other"',
      status: 'two\r\nlines',
      figure: ' padded',
    };
    const {data} = Papa.parse<TidyRow>(textOf(row), {header: true, skipEmptyLines: true});
    expect(data).toEqual([{...row, protection: 'to the nearest 5'}]);
  });

  test.each(['=1+1', '+CMD', '-cmd', '@SUM(A1)', '\tx', '\rx', '-1+2', '=HYPERLINK("x")'])(
    'a cell that a spreadsheet could run is made text: %j',
    (cell) => {
      const {data} = Papa.parse<string[]>(textOf({...empty, figure: cell}));
      expect(data[1]?.[0]).toBe(`'${cell}`);
    },
  );

  test.each(['-3.4', '+5', '0.0550', '-70', '1e-7'])('a number stays a number: %s', (cell) => {
    expect(
      textOf({...empty, figure: cell})
        .split('\r\n')[1]
        ?.startsWith(`${cell},`),
    ).toBe(true);
  });

  test('an example view writes one line a row', () => {
    expect(tidyCsv(chartTableExample).trim().split('\r\n')).toHaveLength(chartTableExample.csv.length + 1);
  });

  test('exact figures say so in the name of their file and on every row of it', () => {
    const words = 'Exact figures: not protected, not to be shared';
    const exact = {...chartTableExample, protection: {isExact: true, words}};
    expect(csvName(chartTableExample)).toBe('stocktake-ethnicGroup.csv');
    expect(csvName(exact)).toBe('stocktake-ethnicGroup-exact-not-for-sharing.csv');
    const {data} = Papa.parse<string[]>(tidyCsv(exact), {skipEmptyLines: true});
    expect(data.length).toBeGreaterThan(1);
    expect(data.map((row) => row.at(-1))).toEqual(['protection', ...exact.csv.map(() => words)]);
    expect(tidyCsv(chartTableExample)).not.toMatch(/exact/i);
  });
});
