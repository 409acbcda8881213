import {describe, expect, it} from 'vitest';
import {packExtract, unpackExtract} from '../../src/database/packExtract';
import type {Extract} from '../../src/extract';
import {extractOf} from './extractOf';

const rows = [
  {
    snapshot: '2025-03-31',
    place: 'E09000007',
    dimensions: {sex: 11},
    splits: {role: 'Manager'},
    frontline: false,
    fte: 0.5,
    people: 3,
  },
  {
    snapshot: '2024-03-31',
    place: 'E08000035',
    dimensions: {sex: 10},
    splits: {role: 'Adviser'},
    frontline: true,
    fte: 1,
    people: 1,
  },
  {snapshot: '2025-03-31', place: 'E09000007', dimensions: {sex: 10}, frontline: true, fte: 0.8, people: 70_000},
];
const extract: Extract = {
  ...extractOf('workforce', rows),
  person: Int32Array.of(-5, 7, 9),
  quantities: {hourly_pay: Float32Array.of(21.5, Number.NaN, 30)},
  tally: {read: 4, accepted: 3, rejected: 1, blank: 0},
  rejected: [{line: 3, reason: 'No date', cells: ['Jane Doe', 'secret']}],
};

/** Each row as one text, so that orders do not matter. */
function rowTexts(one: Extract): readonly string[] {
  return Array.from({length: one.rows}, (_, i) =>
    JSON.stringify([
      one.snapshots[one.snapshot[i] ?? -1],
      one.places[one.place[i] ?? -1],
      Object.entries(one.dimensions).map(([id, codes]) => [id, codes[i]]),
      Object.entries(one.splits).map(([id, codes]) => [id, one.labels[id]?.[codes[i] ?? -1]]),
      [one.frontline?.[i], one.fteHundredths?.[i], one.count?.[i]],
      Object.entries(one.quantities).map(([id, values]) => [id, String(values[i])]),
    ]),
  ).toSorted();
}

function words({kind, fileName, rows: count, snapshots, places, labels, reading, tally}: Extract) {
  return {kind, fileName, count, snapshots, places, labels, reading, tally};
}

function swap<Kind extends Uint8Array | Uint16Array | Uint32Array>(values: Kind): Kind {
  // toReversed of a typed array is one of the same kind; TypeScript forgets which.
  return values.toReversed() as Kind;
}

describe('packExtract', () => {
  it('is undone by unpackExtract, but for the order of rows', () => {
    const back = unpackExtract(packExtract(extract));
    expect(rowTexts(back)).toEqual(rowTexts(extract));
    expect(words(back)).toEqual(words(extract));
  });

  it('puts rows in the order of their snapshot, place and answers, whatever order they came in', () => {
    const same = extractOf('workforce', rows);
    const reversed: Extract = {
      ...same,
      snapshot: swap(same.snapshot),
      place: swap(same.place),
      dimensions: {sex: swap(same.dimensions['sex'] ?? new Uint8Array())},
      splits: {role: swap(same.splits['role'] ?? new Uint8Array())},
      frontline: same.frontline && swap(same.frontline),
      fteHundredths: same.fteHundredths && swap(same.fteHundredths),
      count: same.count && swap(same.count),
    };
    expect(packExtract(reversed)).toEqual(packExtract(same));
  });

  it('keeps which rows are one person, and not the numbers they had', () => {
    const same = Array.from({length: 6}, (_, i) => ({
      snapshot: i < 3 ? '2024-03-31' : '2025-03-31',
      place: '',
      dimensions: {sex: 10 + (i % 3)},
    }));
    const person = Int32Array.of(-77, 0, 2_000_000_000, -77, 0, 5);
    const back = unpackExtract(packExtract({...extractOf('workforce', same), person}));
    expect([...(back.person ?? [])]).toEqual([1, 2, 3, 1, 2, 4]);
  });

  it('carries no rejected record', () => {
    const bytes = packExtract(extract);
    expect(new TextDecoder().decode(bytes)).not.toContain('Jane Doe');
    expect(unpackExtract(bytes).rejected).toEqual([]);
  });

  it('keeps absent columns absent', () => {
    const plain = extractOf('caseload', [{snapshot: '2025-03-31', place: '', dimensions: {sex: 10}}]);
    const {frontline, person, fteHundredths, count, quantities, splits} = unpackExtract(packExtract(plain));
    expect({frontline, person, fteHundredths, count, quantities, splits}).toEqual({
      frontline: null,
      person: null,
      fteHundredths: null,
      count: null,
      quantities: {},
      splits: {},
    });
  });

  it('can be read from bytes that start anywhere', () => {
    const packed = packExtract(extract);
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    expect(rowTexts(unpackExtract(shifted.subarray(1)))).toEqual(rowTexts(extract));
  });
});

describe('unpackExtract', () => {
  it('throws for bytes that are not a packed extract', () => {
    expect(() => unpackExtract(new TextEncoder().encode('date,place\n'))).toThrow();
  });
});
