import {describe, expect, it} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {rejectedCsv, rejectedFile} from '../../src/extract';
import {csvCell} from '../../src/catalogue';
import {limits} from '../../src/extract/limits';
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

describe('every rejected row is downloadable with line number and reason', () => {
  const context = {areas: areaIndex(organisation), organisation};
  const headings = 'snapshot_date,service_area,role,sex\n2026-03-31,A15,FCA,F\n';

  async function linesOf(text: string): Promise<string[]> {
    const blob = await rejectedFile({name: 'a.csv', bytes: new TextEncoder().encode(text)}, context);
    return ((await blob?.text()) ?? '').split('\r\n');
  }

  it('beyond those that the extract keeps, whole and in order', async () => {
    const long = 'x'.repeat(5_000);
    const text = `${headings}${`never,A15,${long},F\n`.repeat(3)}${'never,A15,FCA,F\n'.repeat(120_000)}`;
    const extract = await accepted(text);
    expect(extract.tally.rejected).toBe(120_003);
    expect(extract.rejected).toHaveLength(limits.rejectedKept);
    expect(extract.issues.find(({code}) => code === 'rejectedRows')?.rows).toBe(120_003);
    const lines = await linesOf(text);
    expect(lines).toHaveLength(120_003 + 2);
    expect(lines[0]).toBe('line,reason,snapshot_date,service_area,role,sex');
    expect(lines[1]).toContain(long);
    expect(lines[120_003]).toMatch(/^120005,.*never,A15,FCA,F$/);
  }, 20_000);

  it('where none of the rows can be used, too', async () => {
    expect(await linesOf('snapshot_date,service_area,role,sex\nnever,A1,=1+1,F\n')).toHaveLength(3);
  });

  it('and there is no file where nothing was rejected', async () => {
    const bytes = new TextEncoder().encode(headings);
    expect(await rejectedFile({name: 'a.csv', bytes}, context)).toBeNull();
  });
});

describe('csvCell', () => {
  it('neutralises text a spreadsheet could run', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝']) expect(csvCell(`${start}1`)).toMatch(/^"?'/);
    expect(csvCell('plain')).toBe('plain');
    expect(csvCell('a"b')).toBe('"a""b"');
  });
});
