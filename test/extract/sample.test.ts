import {describe, expect, it} from 'vitest';
import {generatedRows, workforceRows} from '../../data/prepare/sample';
import {dimensionById} from '../../src/catalogue';
import type {Extract} from '../../src/extract';
import {cellsOf} from '../sample/readPieces';
import {accepted} from './readText';

type Row = ReadonlyMap<string, string>;

/** Rows read by hand, independently of the importer. */
function naiveRows(text: string): Row[] {
  const [headings = '', ...lines] = text.trimEnd().split('\n');
  const names = headings.split(',');
  return lines.map((line) => {
    const cells = line.includes('"') ? cellsOf(`${line},`) : line.split(',');
    return new Map(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

function tally(keys: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Broad group of each row by the extract, with its snapshot. */
function* broadByRow(extract: Extract, dimension: string): Generator<string> {
  const categories = new Map((dimensionById(dimension)?.categories ?? []).map(({code, broad}) => [code, broad]));
  for (let i = 0; i < extract.rows; i++) {
    const code = extract.dimensions[dimension]?.[i] ?? -1;
    yield `${extract.snapshots[extract.snapshot[i] ?? -1]} ${categories.get(code) ?? (code === 1 ? 'declined' : 'none')}`;
  }
}

const said: Readonly<Record<string, string>> = {'Prefer not to say': 'declined', 'Not known': 'none', '': 'none'};

function naiveBroad(row: Row, column: string): string {
  const word = row.get(column) ?? '';
  const first = said[word] ?? (column === 'ethnic_group' ? word.split(/[ ,:]/)[0]?.toLowerCase() : word);
  return first ?? 'none';
}

function naive(rows: readonly Row[], date: string, column: string, rename: Readonly<Record<string, string>> = {}) {
  return tally(
    rows.map((row) => {
      const group = naiveBroad(row, column);
      return `${row.get(date)} ${rename[group] ?? group}`;
    }),
  );
}

/** Place of an age among the five bands of children. */
function ageBandAt(years: number): number {
  return [1, 5, 10, 16].filter((start) => years >= start).length;
}

const yesNo = {Yes: 'disabled', No: 'not_disabled'};
const sexes = {Female: 'female', Male: 'male'};
const faiths = Object.fromEntries((dimensionById('religion')?.broad ?? []).map(({id, label}) => [label, id]));

describe('the sample workforce extract', () => {
  const text = [...workforceRows()].join('');
  const rows = naiveRows(text);

  it('is read without a rejected row, an unmatched value or anything to check', async () => {
    const extract = await accepted(text);
    expect(extract.tally).toEqual({read: rows.length, accepted: rows.length, rejected: 0, blank: 0});
    expect(extract.recorded.flatMap(({unmatchedValues}) => unmatchedValues)).toEqual([]);
    expect(extract.issues.filter(({severity}) => severity !== 'note')).toEqual([]);
  });

  it('has the counts of an independent reading, by snapshot and answer', async () => {
    const extract = await accepted(text);
    expect(tally(broadByRow(extract, 'sex'))).toEqual(naive(rows, 'snapshot_date', 'sex', sexes));
    expect(tally(broadByRow(extract, 'ethnicGroup'))).toEqual(naive(rows, 'snapshot_date', 'ethnic_group'));
    expect(tally(broadByRow(extract, 'disability'))).toEqual(naive(rows, 'snapshot_date', 'disability', yesNo));
    expect(tally(broadByRow(extract, 'religion'))).toEqual(naive(rows, 'snapshot_date', 'religion', faiths));
  });

  it('has the roles, areas, persons and full-time equivalent of an independent reading', async () => {
    const extract = await accepted(text);
    const roles = [...(extract.splits['role'] ?? [])].map((index) => extract.labels['role']?.[index] ?? 'none');
    expect(tally(roles)).toEqual(tally(rows.map((row) => row.get('role') ?? '')));
    const areas = [...extract.place].map((index) => extract.places[index] ?? 'none');
    expect(tally(areas)).toEqual(tally(rows.map((row) => row.get('service_area') ?? '')));
    expect(new Set(extract.person).size).toBe(new Set(rows.map((row) => row.get('person_id'))).size);
    const fte = rows.reduce((sum, row) => sum + Math.round(Number(row.get('fte')) * 100), 0);
    expect(extract.fteHundredths?.reduce((sum, hundredths) => sum + hundredths, 0)).toBe(fte);
    const frontline = rows.filter((row) => row.get('frontline') === 'Yes').length;
    expect(extract.frontline?.reduce((sum, flag) => sum + flag, 0)).toBe(frontline);
  });
});

describe('generated caseload rows', () => {
  it('are read without a rejected row and with the counts of an independent reading', {timeout: 60_000}, async () => {
    const text = [...generatedRows(20_000, 7)].join('');
    const rows = naiveRows(text);
    const extract = await accepted(text);
    expect(extract.tally).toEqual({read: rows.length, accepted: rows.length, rejected: 0, blank: 0});
    expect(tally(broadByRow(extract, 'ethnicGroup'))).toEqual(naive(rows, 'period_end', 'ethnic_group'));
    expect(tally(broadByRow(extract, 'sex'))).toEqual(naive(rows, 'period_end', 'sex', sexes));
    const bands = [...(extract.dimensions['ageBand'] ?? [])].map((code) => String(code - 10));
    expect(tally(bands)).toEqual(tally(rows.map((row) => String(ageBandAt(Number(row.get('age')))))));
  });
});
