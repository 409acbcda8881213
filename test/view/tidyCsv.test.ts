import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import {tidyColumns, tidyCsv, type TidyRow} from '../../src/view';
import {chartTableExample} from './examples';

const empty = Object.fromEntries(tidyColumns.map((column) => [column, ''])) as TidyRow;

describe('tidyCsv', () => {
  test('the heading line is exactly the tidy columns, and every line ends in CRLF', () => {
    const text = tidyCsv([]);
    expect(text).toBe(
      'figure,area_code,area,period,characteristic,category,population,count,base,share,lower,upper,' +
        'baseline_share,baseline_grade,ratio,gap_points,gap_people,status\r\n',
    );
    expect(tidyCsv([empty]).split('\r\n')).toHaveLength(3);
  });

  test('a reader gets back what was written, commas, quotes and line breaks included', () => {
    const row = {
      ...empty,
      area: 'Bristol, City of',
      category: 'said "other"',
      status: 'two\r\nlines',
      figure: ' padded',
    };
    const {data} = Papa.parse<TidyRow>(tidyCsv([row]), {header: true, skipEmptyLines: true});
    expect(data).toEqual([row]);
  });

  test.each(['=1+1', '+CMD', '-cmd', '@SUM(A1)', '\tx', '\rx', '-1+2', '=HYPERLINK("x")'])(
    'a cell that a spreadsheet could run is made text: %j',
    (cell) => {
      const {data} = Papa.parse<string[]>(tidyCsv([{...empty, figure: cell}]));
      expect(data[1]?.[0]).toBe(`'${cell}`);
    },
  );

  test.each(['-3.4', '+5', '0.0550', '-70', '1e-7'])('a number stays a number: %s', (cell) => {
    expect(
      tidyCsv([{...empty, figure: cell}])
        .split('\r\n')[1]
        ?.startsWith(`${cell},`),
    ).toBe(true);
  });

  test('an example view writes one line a row', () => {
    expect(tidyCsv(chartTableExample.csv).trim().split('\r\n')).toHaveLength(chartTableExample.csv.length + 1);
  });
});
