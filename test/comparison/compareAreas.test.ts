import {describe, expect, test} from 'vitest';
import {compareAreas, type AreaComparison, type BaselineLibrary} from '../../src/comparison';
import type {ProtectedLine} from '../../src/disclosure';
import {binomialTest} from '../../src/statistics';
import {baselineOf, colour, libraryOf, lineOf, notCollected, shown, small, tableOf} from './examples';

const usual = libraryOf({broad: {main: baselineOf('b', {red: 20_000, blue: 80_000})}});

function areaLine(area: string, red: number, declared = 1000): ProtectedLine {
  return lineOf({red: shown(red)}, {area, declared: shown(declared)});
}

function compare(
  lines: readonly ProtectedLine[],
  over: {nation?: ProtectedLine | null; baselines?: BaselineLibrary; since?: string; category?: string} = {},
): AreaComparison {
  return compareAreas({
    table: tableOf(lines),
    nation: over.nation === undefined ? areaLine('E92000001', 2000, 10_000) : over.nation,
    population: 'workforce',
    dimension: colour,
    category: over.category ?? 'red',
    level: 'region',
    snapshot: '2026-09-30',
    since: over.since ?? null,
    residents: 'likeForLike',
    baselines: over.baselines ?? usual,
  });
}

const pair = (red: number) =>
  libraryOf({
    broad: {
      main: baselineOf('m', {red: 20_000, blue: 80_000}, {letter: 'C'}),
      check: baselineOf('c', {red, blue: 100_000 - red}, {letter: 'B'}),
    },
  });

const positions = (reds: readonly number[], nation?: ProtectedLine | null) =>
  compare(
    reds.map((red, i) => areaLine(`A${i}`, red)),
    nation === undefined ? {} : {nation},
  ).rows.map(({funnel}) => funnel);

test('is around the nation’s ratio, not around parity', () => {
  expect(positions([200, 225, 240, 300])).toEqual(['within', 'within', 'outside95', 'outside998']);
  const higher = areaLine('E92000001', 3000, 10_000);
  expect(positions([200, 225, 240, 300], higher)).toEqual(['outside998', 'outside998', 'outside998', 'within']);
});

const tail = (red: number) => binomialTest(red, 1000, 0.2)?.atLeast ?? 1;

describe('compareAreas', () => {
  test('has one row for each area of the snapshot and dimension, splits left out', () => {
    const lines = [
      areaLine('A', 200),
      {...areaLine('A', 100), snapshot: '2026-03-31'},
      {...areaLine('A', 50), value: 'manager'},
      {...areaLine('B', 200), dimension: 'sex'},
      areaLine('C', 200),
    ];
    expect(compare(lines).rows.map(({area}) => area)).toEqual(['A', 'C']);
  });

  test('measures each area against its own residents, and says how many are expected', () => {
    const own = libraryOf({
      'broad A': {main: baselineOf('a', {red: 10_000, blue: 90_000})},
      broad: {main: baselineOf('b', {red: 20_000, blue: 80_000})},
    });
    const [a, b] = compare([areaLine('A', 150), areaLine('B', 150)], {baselines: own}).rows;
    expect([a?.expected, b?.expected]).toEqual([100, 200]);
    expect([a?.row.verdict, b?.row.verdict]).toEqual(['higher', 'lower']);
    expect([a?.row.gapPeople, b?.row.gapPeople]).toEqual([50, -50]);
  });

  test('takes changes from the earlier snapshot of the same area', () => {
    const lines = [areaLine('A', 150), {...areaLine('A', 130), snapshot: '2026-03-31'}];
    expect(compare(lines, {since: '2026-03-31'}).rows[0]?.row.changePoints).toBeCloseTo(2, 10);
    expect(compare(lines).rows[0]?.row.changePoints).toBeNull();
  });

  test('adjusts the mid-p of the tested areas by Benjamini-Hochberg; withheld areas are not tests', () => {
    const lines = [areaLine('A', 250), areaLine('B', 205), lineOf({red: small}, {area: 'C'}), areaLine('D', 165)];
    const p = [250, 205, 165].map((red) => binomialTest(red, 1000, 0.2)?.midP ?? 1);
    const [a = 1, b = 1, d = 1] = p;
    expect(a).toBeLessThan(d);
    expect(compare(lines).rows.map(({adjustedP}) => adjustedP)).toEqual([
      expect.closeTo(Math.min(a * 3, d * 1.5), 12),
      expect.closeTo(b, 12),
      null,
      expect.closeTo(d * 1.5, 12),
    ]);
  });

  test('supports a difference alone that it does not support among many', () => {
    const one = areaLine('A', 230);
    const many = Array.from({length: 60}, (_, i) => areaLine(`B${i}`, 200));
    expect(compare([one]).rows[0]).toMatchObject({supported: true, row: {verdict: 'higher'}});
    expect(compare([one, ...many]).rows[0]).toMatchObject({supported: false, row: {verdict: 'higher'}});
  });

  test('supports nothing that rounding could undo, nor a verdict that is not clear', () => {
    // 225 of 1,000 is just clear of 0.2 as shown; 223 of 1,002 is not.
    expect(compare([areaLine('A', 225)]).rows[0]).toMatchObject({supported: false, row: {reason: 'rounding'}});
    const alone = libraryOf({broad: {main: baselineOf('m', {red: 20_000, blue: 80_000}, {letter: 'C'})}});
    expect(compare([areaLine('A', 500)], {baselines: alone}).rows[0]).toMatchObject({
      supported: false,
      adjustedP: null,
      row: {verdict: 'notAssessed'},
    });
  });

  test('where two tables must agree the larger p counts, and opposite directions support nothing', () => {
    const larger = binomialTest(300, 1000, 0.25)?.midP ?? 0;
    const agreed = compare([areaLine('A', 300)], {baselines: pair(25_000)}).rows[0];
    expect(agreed?.adjustedP).toBeCloseTo(larger, 12);
    expect(agreed?.supported).toBe(true);
    expect(compare([areaLine('A', 300)], {baselines: pair(40_000)}).rows[0]).toMatchObject({
      adjustedP: 1,
      supported: false,
    });
  });

  test('says whether anybody is counted at the level, and that the category must exist', () => {
    const none = lineOf({red: notCollected}, {people: notCollected, declared: notCollected});
    expect(compare([none]).collected).toBe(false);
    expect(compare([none]).rows[0]).toMatchObject({adjustedP: null, funnel: null, expected: null});
    expect(compare([areaLine('A', 200)]).collected).toBe(true);
    expect(() => compare([], {category: 'green'})).toThrow(RangeError);
  });
});

describe('the funnel of compareAreas', () => {
  test('flags by the exact tail: at most 2.5 % beyond on one side', () => {
    for (let red = 215; red <= 250; red += 5) {
      const expected = tail(red) <= 0.001 ? 'outside998' : tail(red) <= 0.025 ? 'outside95' : 'within';
      expect(positions([red])).toEqual([expected]);
    }
  });
  test('is left out where the nation has no ratio or the area no share', () => {
    expect(positions([200], null)).toEqual([null]);
    expect(positions([200], lineOf({red: small}))).toEqual([null]);
    expect(compare([lineOf({red: small})]).rows[0]?.funnel).toBeNull();
  });
});
