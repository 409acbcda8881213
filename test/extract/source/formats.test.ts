import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Extract, Progress} from '../../../src/extract';
import {readLayout} from '../../../src/extract/readLayout';
import {openSource} from '../../../src/extract/source/openSource';
import {accepted, answersOf, issueOf, placesOf, readText} from '../readText';

/** A made-up file that another program wrote; `make.py` beside them says how. */
function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixture/extract/formats/${name}`, import.meta.url));
}

/** What is in the figures: everything but the account of the file itself. */
function counted(extract: Extract) {
  const {kind, rows, snapshots, snapshot, frontline, fteHundredths, labels, splits, quantities} = extract;
  return {
    kind,
    rows,
    snapshots,
    snapshot,
    frontline,
    fteHundredths,
    labels,
    splits,
    quantities,
    places: placesOf(extract),
    answers: Object.keys(extract.dimensions).map((id) => [id, answersOf(extract, id)]),
    recorded: extract.recorded.map(({declared, preferNotToSay, notRecorded, unmatched}) => [
      declared,
      preferNotToSay,
      notRecorded,
      unmatched,
    ]),
  };
}

/** Persons as numbers in order of appearance: the scrambled numbers differ where ids are written otherwise. */
function persons(extract: Extract): number[] {
  const seen = new Map<number, number>();
  return [...(extract.person ?? [])].map((person) => {
    if (!seen.has(person)) seen.set(person, seen.size);
    return seen.get(person) ?? -1;
  });
}

const written = [
  ['by XlsxWriter, below a merged title and above a total', 'staff.xlsx', 'workbook'],
  ['by openpyxl, counting days from 1904', 'staff-1904.xlsx', 'workbook'],
  ['by LibreOffice', 'staff-libreoffice.xlsx', 'workbook'],
  ['by Arrow, in two row groups', 'staff.parquet', 'parquet'],
  ['by Arrow, packed by Zstandard', 'staff-zstd.parquet', 'parquet'],
  ['by Arrow, packed by gzip', 'staff-gzip.parquet', 'parquet'],
  ['by Arrow, packed by Brotli', 'staff-brotli.parquet', 'parquet'],
  ['by Arrow, packed by LZ4', 'staff-lz4.parquet', 'parquet'],
  ['by Arrow, not packed', 'staff-none.parquet', 'parquet'],
  ['by Arrow, with a column of lists', 'staff-nested.parquet', 'parquet'],
] as const;

describe('the same table gives the same extract as CSV, workbook and Parquet', () => {
  it.each(written)('written %s', async (_, name, format) => {
    const text = await accepted(fixture('staff.csv'));
    const other = await accepted(fixture(name));
    expect(other.reading.format).toBe(format);
    expect(counted(other)).toEqual(counted(text));
    expect(persons(other)).toEqual([0, 1, 2, 3, 4, 0]);
    expect(text.tally.accepted).toBe(6);
  });

  it('and their type is judged by content, not by name', async () => {
    for (const name of ['staff.csv', 'staff.xlsx', 'staff.parquet']) {
      for (const ending of ['csv', 'xlsx', 'parquet', 'pdf']) {
        expect((await readText(fixture(name), {}, `staff.${ending}`)).kind).toBe('accepted');
      }
    }
  });

  it('from a Blob as from bytes', async () => {
    for (const [, name] of written) {
      const {head} = await openSource({name, bytes: new Blob([fixture(name).slice()])});
      expect(head).toEqual((await openSource({name, bytes: fixture(name)})).head);
    }
  });
});

describe('records read = accepted + rejected + blank, in every format', () => {
  it.each(written)('written %s', async (_, name) => {
    const {tally} = await accepted(fixture(name));
    expect(tally.read).toBe(tally.accepted + tally.rejected + tally.blank);
  });

  it('the total and the note below a sheet’s table are rejected with the sheet’s own row numbers', async () => {
    const extract = await accepted(fixture('staff.xlsx'));
    expect(extract.rejected.map(({line}) => line)).toEqual([11, 13]);
    expect(extract.rejected[0]?.reason).toContain('total row');
    expect(extract.rejected[1]?.cells).toEqual(['Source: payroll. Salaries before deductions.']);
  });
});

describe('encoding, delimiter, header row and sheet are shown and can be changed', () => {
  it('the sheet with most known headings is proposed, and hidden sheets are listed last', async () => {
    const source = await openSource({name: 'staff.xlsx', bytes: fixture('staff.xlsx')});
    expect(source.sheets).toEqual(['About', 'Staff at 31 March', 'Lists']);
    expect(source.sheet).toBe('Staff at 31 March');
    const extract = await accepted(fixture('staff.xlsx'));
    expect(extract.reading).toMatchObject({sheet: 'Staff at 31 March', headingLine: 4, dateOrder: 'year first'});
    expect(issueOf(extract, 'sheets').text).toContain('Of the 3 sheets');
  });

  it('another sheet can be chosen', async () => {
    const source = await openSource({name: 'staff.xlsx', bytes: fixture('staff.xlsx')}, {sheet: 'About'});
    expect(source.head.records).toEqual([['Staff list of an invented organisation'], ['Gender']]);
  });

  it('a sheet that was chosen and is gone is pointed out', async () => {
    const extract = await accepted(fixture('staff.xlsx'), {mapping: {reading: {sheet: 'Staff at 28 February'}}});
    expect(issueOf(extract, 'otherSheet').text).toMatch(/no sheet “Staff at 28 February”; “Staff at 31 March” is read/);
  });

  it('another row of headings can be chosen, in text and in a sheet', async () => {
    const text = 'sex,ethnic_group,religion\nsnapshot_date,service_area,sex\n2026-03-31,A15,Female\n';
    const extract = await accepted(text, {mapping: {reading: {headingLine: 2}, kind: 'workforce'}});
    expect(extract.reading.headingLine).toBe(2);
    expect(extract.tally.read).toBe(1);
    const source = await openSource({name: 'staff.xlsx', bytes: fixture('staff.xlsx')});
    expect(readLayout(source, 5)).toMatchObject({headingLine: 5, headingRecord: 3});
    expect(readLayout(source, 5).headings.slice(0, 2)).toEqual(['2026-03-31', '00017']);
  });

  it('a line of headings that is not there is refused with a sentence', async () => {
    for (const headingLine of [0, 40, 2]) {
      const result = await readText('sex,age\n\nFemale,40\n', {mapping: {reading: {headingLine}}});
      expect(result.kind === 'refused' && result.issue.text).toMatch(/no headings on line .*Choose another line/);
    }
  });

  it('another delimiter can be chosen', async () => {
    const text = 'snapshot_date|service_area|sex,age\n2026-03-31|A15|Female,40\n';
    const source = await openSource({name: 'a.csv', bytes: new TextEncoder().encode(text)}, {delimiter: ','});
    expect(source.delimiter).toBe(',');
    expect(source.head.records[0]).toEqual(['snapshot_date|service_area|sex', 'age']);
  });

  it('another encoding can be chosen', async () => {
    const bytes = new TextEncoder().encode('role,sex\nÉducateur,F\n');
    const read = async (encoding: 'utf-8' | 'windows-1252') =>
      (await openSource({name: 'a.csv', bytes}, {encoding})).head.records[1]?.[0];
    expect(await read('utf-8')).toBe('Éducateur');
    expect(await read('windows-1252')).toMatch(/^Ã.ducateur$/);
  });

  it('Parquet columns that hold lists or groups are left out, and said', async () => {
    const extract = await accepted(fixture('staff-nested.parquet'));
    expect(issueOf(extract, 'nestedColumns').text).toContain('“Addresses”');
  });
});

describe('progress with rows and bytes, and Cancel, in every format', () => {
  it.each(written)('written %s', async (_, name) => {
    const seen: Progress[] = [];
    await accepted(fixture(name), {onProgress: (progress) => seen.push(progress)});
    const bytes = fixture(name).length;
    expect(seen.at(-1)).toMatchObject({bytes, totalBytes: bytes});
    expect(seen.at(-1)?.rows).toBeGreaterThanOrEqual(6);
    expect(seen.map((progress) => progress.bytes)).toEqual(
      seen.map((progress) => progress.bytes).toSorted((a, b) => a - b),
    );
    const control = new AbortController();
    const cancelled = readText(fixture(name), {signal: control.signal, onProgress: () => control.abort()});
    expect((await cancelled).kind).toBe('cancelled');
    expect((await readText(fixture(name), {signal: AbortSignal.abort()})).kind).toBe('cancelled');
  });
});

describe('a Parquet file', () => {
  it('gives numbers, moments, decimals, bytes, truths and nulls as a person would write them', async () => {
    const {head} = await openSource({name: 'kinds.parquet', bytes: fixture('kinds.parquet')});
    expect(head.records).toEqual([
      ['Snapshot date', 'Directorate', 'Employee no', 'Gender', 'Disabled?', 'Age', 'FTE', 'Days absent'],
      ['2026-03-31 08:30:00', 'A15', '9007199254740993', 'Female', 'TRUE', '41', '0.1', '2.5'],
      ['2026-03-31 08:30:00', 'A1', '', 'Male', 'FALSE', '29', '0.7', '0'],
    ]);
  });

  it('that is cut short anywhere is refused with a sentence, or read as far as it is whole', async () => {
    const whole = fixture('staff.parquet');
    for (let size = 4; size < whole.length; size += 97) {
      const result = await readText(whole.subarray(0, size));
      expect(result.kind === 'refused' && result.issue.text).toMatch(/damaged, encrypted or not complete/);
    }
  });

  it('with a column without any value is read, whatever packs it', async () => {
    const {head} = await openSource({name: 'a.parquet', bytes: fixture('empty-column-lz4.parquet')});
    expect(head.records[1]).toEqual(['2026-03-31', 'A15', 'Female', '']);
  });

  it('that is encrypted is refused with a sentence', async () => {
    const locked = fixture('staff.parquet').slice();
    locked.set([0x45], 3);
    const result = await readText(locked);
    expect(result.kind === 'refused' && result.issue.text).toMatch(/encrypted Parquet file.*without encryption/);
  });

  it('with any one byte changed is read or refused, and never makes reading throw', async () => {
    const whole = fixture('staff-gzip.parquet');
    for (let at = 0; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(['accepted', 'refused', 'questions']).toContain((await readText(changed)).kind);
    }
  }, 60_000);
});
