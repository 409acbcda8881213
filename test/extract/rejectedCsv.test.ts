import {describe, expect, it} from 'vitest';
import {rejectedCsv} from '../../src/extract';
import {csvCell} from '../../src/extract/csvCell';
import {accepted} from './readText';

describe('rejectedCsv', () => {
  it('has line, reason and the record under the file’s own headings', async () => {
    const extract = await accepted(
      'snapshot_date,service_area,role,sex\n2026-03-31,A15,FCA,F\nnever,A15,"a, ""b""",F\n',
    );
    expect(rejectedCsv(extract)).toBe(
      'line,reason,snapshot_date,service_area,role,sex\r\n' +
        '3,“snapshot_date” is not a date that can be read. Write dates as 2024-03-31 or 31/03/2024.,never,A15,"a, ""b""",F\r\n',
    );
  });

  it('no cell or heading can run as a formula when it is opened', async () => {
    const extract = await accepted(
      'snapshot_date,service_area,=1+1,sex\n2026-03-31,A15,x,F\n"=cmd|\'/C calc\'!A0",+1,-1,@SUM(A1)\n',
    );
    const cells = rejectedCsv(extract)
      .split('\r\n')
      .flatMap((line) => line.split(','));
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain("'+1");
  });
});

describe('csvCell', () => {
  it('neutralises text a spreadsheet could run', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝']) expect(csvCell(`${start}1`)).toMatch(/^"?'/);
    expect(csvCell('plain')).toBe('plain');
    expect(csvCell('a"b')).toBe('"a""b"');
  });
});
