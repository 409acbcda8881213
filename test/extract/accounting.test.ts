import {describe, expect, it} from 'vitest';
import {accepted, childrenFile, issueOf, readText, staffFile} from './readText';

describe('records read = accepted + rejected + blank', () => {
  it('holds for a file with every kind of trouble', async () => {
    const extract = await accepted(
      [
        'Title',
        'snapshot_date,service_area,person_id,role,sex',
        '2026-03-31,A15,1,FCA,Female',
        '',
        '31/02/2026,A15,2,FCA,Female',
        ',A15,3,FCA,Female',
        '2026-03-31,A15,1,FCA,Female',
        '2026-03-31,A15,4,"A\nB",Male',
        ',,,,',
        'Total,,,,3',
        '2026-03-31,A15,5,Lead, north,Male',
        'Source: the HR system',
        '',
      ].join('\n'),
    );
    expect(extract.tally).toEqual({read: 10, accepted: 2, rejected: 6, blank: 2});
    expect(extract.rejected.map(({line}) => line)).toEqual([5, 6, 7, 11, 12, 13]);
  });
});

describe('every rejected row', () => {
  it('has its line of the file, quoted line endings counted, its reason and its cells', async () => {
    const extract = await accepted(
      'snapshot_date,service_area,role,sex\n2026-03-31,A15,"one\ntwo\nthree",Female\nnever,A15,FCA,Male\n2026-03-31,A15,FCA,Male\n',
    );
    expect(extract.rejected).toEqual([
      {
        line: 5,
        reason: '“snapshot_date” is not a date that can be read. Write dates as 2024-03-31 or 31/03/2024.',
        cells: ['never', 'A15', 'FCA', 'Male'],
      },
    ]);
  });

  it('counts among the Issues by its reason', async () => {
    const extract = await accepted(
      staffFile('role,sex', 'FCA,Female').concat('soon,A15,FCA,Male\nlater,A15,FCA,Male\n'),
    );
    expect(issueOf(extract, 'rejectedRows')).toMatchObject({severity: 'rejected', rows: 2});
  });

  it('is found far down a file that is read in many pieces', async () => {
    const line = `2026-03-31,A15,"${'long words '.repeat(8)}",Female`;
    const lines = Array.from({length: 60_000}, (_, i) => (i % 20_000 === 19_999 ? `bad${line}` : line));
    const extract = await accepted(['snapshot_date,service_area,role,sex', ...lines].join('\n'));
    expect(extract.tally).toEqual({read: 60_000, accepted: 59_997, rejected: 3, blank: 0});
    expect(extract.rejected.map((row) => row.line)).toEqual([20_001, 40_001, 60_001]);
  });
});

describe('total rows', () => {
  it('are left out and said', async () => {
    const extract = await accepted(staffFile('role,sex', 'FCA,Female').concat('Grand Total,,,1\n'));
    expect(extract.tally).toMatchObject({accepted: 1, rejected: 1});
    expect(extract.rejected[0]?.reason).toContain('total row');
  });

  it('a role that only starts with the word is no total', async () => {
    const extract = await accepted(
      'role,snapshot_date,service_area,sex\nTotal rewards manager,2026-03-31,A15,Female\n',
    );
    expect(extract.tally.accepted).toBe(1);
  });

  it('in a file of counts "All" is a total', async () => {
    const extract = await accepted(childrenFile('sex,count', 'Female,40', 'Male,60', 'All,100'));
    expect(extract.tally).toMatchObject({accepted: 2, rejected: 1});
    expect([...(extract.count ?? [])]).toEqual([40, 60]);
  });
});

describe('persons', () => {
  const text = [
    'snapshot_date,service_area,person_id,role,sex',
    '2025-03-31,A15,Q-17,FCA,Female',
    '2025-03-31,A15,Q-18,FCA,Male',
    '2026-03-31,A15,Q-17,FCA,Female',
    '2026-03-31,A1,Q-17,FCA,Male',
    '2026-03-31,A1,,FCA,Male',
    '2026-03-31,A1,,FCA,Male',
    '',
  ].join('\n');

  it('repeated in one snapshot are counted once, by the first row, and the repeats rejected', async () => {
    const extract = await accepted(text);
    expect(extract.tally).toMatchObject({accepted: 5, rejected: 1});
    expect(extract.rejected[0]).toMatchObject({line: 5});
    expect(extract.rejected[0]?.reason).toContain('“person_id”');
  });

  it('without an id are counted, each on its own, and said', async () => {
    expect(issueOf(await accepted(text), 'noPerson').rows).toBe(2);
  });

  it('keep equal scrambled numbers across snapshots, and their ids are not kept', async () => {
    const extract = await accepted(text);
    const [first, second, third] = extract.person ?? [];
    expect(first).toBe(third);
    expect(first).not.toBe(second);
    expect([first, second]).not.toEqual([1, 2]);
    expect(JSON.stringify({...extract, rejected: []})).not.toContain('Q-17');
  });

  it('many thousand ids are all told apart', async () => {
    const rows = Array.from({length: 150_000}, (_, i) => `2026-03-31,A15,${i.toString(36)},FCA,Female`);
    const extract = await accepted(['snapshot_date,service_area,person_id,role,sex', ...rows].join('\n'));
    expect(extract.tally.rejected).toBe(0);
    expect(new Set(extract.person).size).toBe(150_000);
  });
});

describe('files of counts', () => {
  it('fill count, with thousands separators, and answers are people', async () => {
    const extract = await accepted(childrenFile('sex,count', 'Female,"1,234"', 'Male,0', 'Prefer not to say,7'));
    expect([...(extract.count ?? [])]).toEqual([1234, 0, 7]);
    expect(extract.recorded[0]).toMatchObject({declared: 1234, preferNotToSay: 7});
    expect(extract.person).toBeNull();
  });

  it('percentages, fractions, empty and withheld counts are rejected with their reasons', async () => {
    const extract = await accepted(
      childrenFile('sex,count', 'Female,5', 'Male,12%', 'Male,1.5', 'Male,', 'Male,[c]', 'Male,-3'),
    );
    expect(extract.rejected.map(({reason}) => reason.slice(8, 30))).toEqual([
      'is not a whole number ',
      'is not a whole number ',
      'is empty, so the row c',
      'is withheld in the fil',
      'is not a whole number ',
    ]);
  });
});

describe('a quotation mark that is never closed', () => {
  it('costs its own line only', async () => {
    const extract = await accepted(
      'snapshot_date,service_area,role,sex\n2026-03-31,A15,FCA,Female\n2026-03-31,A15,"FCA,Male\n2026-03-31,A15,FCA,Male\n2026-03-31,A15,FCA,Male\n',
    );
    expect(extract.tally).toEqual({read: 4, accepted: 3, rejected: 1, blank: 0});
    expect(extract.rejected[0]).toMatchObject({line: 3});
    expect(extract.rejected[0]?.reason).toContain('quotation mark');
  });
});

describe('progress and cancelling', () => {
  it('progress names rows and bytes, up to the whole file', async () => {
    const seen: {rows: number; bytes: number; totalBytes: number}[] = [];
    const text = staffFile('role,sex', ...Array.from({length: 120_000}, () => 'Family court adviser,Female'));
    await accepted(text, {onProgress: (progress) => seen.push(progress)});
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toEqual({rows: 120_000, bytes: text.length, totalBytes: text.length});
  });

  it('a cancelled reading says so and gives nothing', async () => {
    const text = staffFile('role,sex', ...Array.from({length: 120_000}, () => 'Family court adviser,Female'));
    const control = new AbortController();
    const result = readText(text, {signal: control.signal, onProgress: () => control.abort()});
    expect(await result).toEqual({kind: 'cancelled'});
  });
});
