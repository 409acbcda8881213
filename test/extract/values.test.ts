import {describe, expect, it} from 'vitest';
import {isoDay, readDate} from '../../src/extract/readDate';
import {readNumber} from '../../src/extract/readNumber';
import {accepted, issueOf, readText, staffFile} from './readText';

function dated(...dates: readonly string[]): string {
  return `snapshot_date,service_area,role,sex\n${dates.map((date) => `"${date}",A15,FCA,Female`).join('\n')}\n`;
}

describe('dates', () => {
  it.each([
    ['2024-03-31', '2024-03-31'],
    ['2024-03-31T09:30:00Z', '2024-03-31'],
    ['2024-03-31 00:00:00', '2024-03-31'],
    ['31/03/2024', '2024-03-31'],
    ['31.3.24', '2024-03-31'],
    ['31-Mar-2024', '2024-03-31'],
    ['31st March 2024', '2024-03-31'],
    ['March 31, 2024', '2024-03-31'],
    ['20240331', '2024-03-31'],
    ['45382', '2024-03-31'],
    ['45382.5', '2024-03-31'],
    ['March 2024', '2024-03-31'],
    ['2024-03', '2024-03-31'],
  ])('%s is %s', (text, iso) => {
    expect(isoDay(readDate(text)?.dayFirst ?? 0)).toBe(iso);
  });

  it.each(['31/02/2024', '2024-13-01', 'soon', '2024', '1/2', '99999999', '-1', 'Marchtember 2024', '31/31/2024'])(
    '%s is not a date',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it('day-first dates are read day first', async () => {
    const extract = await accepted(dated('31/03/2024', '01/04/2024'));
    expect(extract.snapshots).toEqual(['2024-03-31', '2024-04-01']);
    expect(extract.reading.dateOrder).toBe('day first');
    expect(extract.issues).toEqual([]);
  });

  it('the order is decided from the whole column: one month-first date settles the others', async () => {
    const extract = await accepted(dated('03/01/2024', '04/05/2024', '03/31/2024'));
    expect(extract.snapshots).toEqual(['2024-03-01', '2024-03-31', '2024-04-05']);
    expect(extract.reading.dateOrder).toBe('month first');
  });

  it('dates that could be either are read day first, which is said', async () => {
    const extract = await accepted(dated('01/02/2024'));
    expect(extract.snapshots).toEqual(['2024-02-01']);
    expect(issueOf(extract, 'dateOrder').text).toContain('day first');
  });

  it('another column of dates settles what one leaves open, which is said', async () => {
    const extract = await accepted(
      'snapshot_date,service_area,role,sex,start_date\n01/02/2024,A15,FCA,Female,12/31/2019\n',
    );
    expect(extract.snapshots).toEqual(['2024-01-02']);
    expect(issueOf(extract, 'dateOrder').text).toContain('month first');
  });

  it('a column with both orders goes by the more, and the others are rejected', async () => {
    const extract = await accepted(dated('31/03/2024', '30/09/2024', '03/31/2024'));
    expect(extract.tally).toMatchObject({accepted: 2, rejected: 1});
    expect(issueOf(extract, 'mixedDateOrder').severity).toBe('check');
  });

  it('Excel serial dates are read', async () => {
    expect((await accepted(dated('45382', '45565'))).snapshots).toEqual(['2024-03-31', '2024-09-30']);
  });

  it('more dates than snapshots can hold is a refusal that names the column and the remedy', async () => {
    const days = Array.from({length: 300}, (_, i) => isoDay(19_000 + i));
    const result = await readText(dated(...days));
    expect(result).toMatchObject({kind: 'refused', issue: {code: 'tooManySnapshots'}});
  });
});

describe('numbers', () => {
  it.each([
    ['1,234.50', '.', 1234.5],
    ['£1,234', '.', 1234],
    ['1 234', '.', 1234],
    ['1.234,50', ',', 1234.5],
    ['0,8', ',', 0.8],
    ['(5)', '.', -5],
    ['80%', '.', 0.8],
    ['-£12.50', '.', -12.5],
  ] as const)('%s with "%s" is %d', (text, mark, number) => {
    expect(readNumber(text, mark)).toBe(number);
  });

  it.each(['', 'twelve', '1,23', '1.2.3', '0x10', '1e5', '--1', '£'])('%s is not a number', (text) => {
    expect(readNumber(text, '.')).toBeNull();
  });

  it('decimal commas are told from the whole file', async () => {
    const extract = await accepted(staffFile('role,sex,fte', 'FCA,Female,"0,8"', 'FCA,Female,1'));
    expect(extract.reading.decimalMark).toBe(',');
    expect([...(extract.fteHundredths ?? [])]).toEqual([80, 100]);
  });
});

describe('quantities', () => {
  it('are kept with nothing where nothing is recorded, and unreadable ones are said', async () => {
    const extract = await accepted(
      staffFile('role,sex,hourly_pay,days_absent', 'FCA,Female,£22.50,3', 'FCA,Male,,a lot'),
    );
    expect([...(extract.quantities['hourly_pay'] ?? [])]).toEqual([22.5, Number.NaN]);
    expect([...(extract.quantities['days_absent'] ?? [])]).toEqual([3, Number.NaN]);
    expect(issueOf(extract, 'valuesNotRead')).toMatchObject({column: 'days_absent', rows: 1});
  });

  it('dates are days since 1970', async () => {
    const extract = await accepted(staffFile('role,sex,start_date', 'FCA,Female,1970-01-11'));
    expect([...(extract.quantities['start_date'] ?? [])]).toEqual([10]);
  });

  it('full-time equivalent over 1, start dates in the future and leaving before starting are flagged with counts, never dropped', async () => {
    const extract = await accepted(
      staffFile(
        'role,sex,fte,start_date,leave_date',
        'FCA,Female,1.2,2020-01-01,2019-01-01',
        'FCA,Female,1,2026-04-01,',
        'FCA,Female,,2020-01-01,2027-01-01',
      ),
    );
    expect(extract.tally.accepted).toBe(3);
    expect(issueOf(extract, 'fteOverOne').rows).toBe(1);
    expect(issueOf(extract, 'fteMissing').rows).toBe(1);
    expect(issueOf(extract, 'dateInFuture').rows).toBe(1);
    expect(issueOf(extract, 'leaveBeforeStart').rows).toBe(1);
    expect([...(extract.fteHundredths ?? [])]).toEqual([120, 100, 0]);
  });
});
