import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compareAreas, compareLine, differenceOf} from '../../src/comparison';
import {binomialTest, newcombeInterval, wilsonInterval} from '../../src/statistics';
import {baselineOf, colour, libraryOf, lineOf, protectedCount, rule, shown, tableOf} from './examples';

fc.configureGlobal({seed: 20_260_930, numRuns: 1500});

/** Every true count the gate shows as this one, found by trying the gate on each. */
function standsFor(count: number): number[] {
  const near = Array.from({length: 21}, (_, i) => count - 10 + i).filter((each) => each >= 0);
  return near.filter((each) => {
    const cell = protectedCount(each);
    return cell.kind === 'shown' && cell.count === count;
  });
}

function pairs(count: number, base: number): [number, number][] {
  return standsFor(count).flatMap((x) => standsFor(base).flatMap((n): [number, number][] => (x <= n ? [[x, n]] : [])));
}

function said(count: number, base: number, share: number): 'higher' | 'lower' | 'noClearDifference' {
  const limits = wilsonInterval(count, base, 0.95);
  if (!limits) throw new Error('nobody');
  return limits.lower > share ? 'higher' : limits.upper < share ? 'lower' : 'noClearDifference';
}

/** Shown counts that some true ones give, and a residents' share near enough to be in doubt. */
const example = fc
  .oneof(fc.integer({min: 25, max: 120}), fc.integer({min: 25, max: 4000}))
  .chain((n) => fc.tuple(fc.constant(n), fc.integer({min: 0, max: n}), fc.double({min: -0.2, max: 0.2, noNaN: true})))
  .map(([n, x, offset]) => ({
    base: Math.round(n / 5) * 5,
    count: Math.round(x / 5) * 5,
    share: Math.round(100_000 * Math.min(0.99, Math.max(0.01, x / n + offset * Math.sqrt(30 / n)))) / 100_000,
  }));

const judged = ({base, count, share}: {base: number; count: number; share: number}) => {
  const red = Math.round(share * 100_000);
  const library = libraryOf({broad: {main: baselineOf('b', {red, blue: 100_000 - red})}});
  const line = lineOf({red: shown(count)}, {declared: shown(base)});
  const {rows} = compareLine({
    line,
    earlier: null,
    population: 'workforce',
    dimension: colour,
    area: 'E1',
    residents: 'likeForLike',
    baselines: library,
    rule,
  });
  return rows[0];
};

describe('a verdict of compareLine', () => {
  test('higher or lower holds for every true count, tried one by one', () => {
    let clear = 0;
    fc.assert(
      fc.property(example, (one) => {
        const row = judged(one);
        if (row?.verdict !== 'higher' && row?.verdict !== 'lower') return true;
        clear += 1;
        return pairs(one.count, one.base).every(([x, n]) => said(x, n, one.share) === row.verdict);
      }),
    );
    expect(clear).toBeGreaterThan(50);
  });

  test('is held back for rounding only where some true count would say otherwise', () => {
    let hidden = 0;
    fc.assert(
      fc.property(example, (one) => {
        const row = judged(one);
        if (row?.reason !== 'rounding') return true;
        hidden += 1;
        const apparent = said(Math.min(one.count, one.base), one.base, one.share);
        return pairs(one.count, one.base).some(([x, n]) => said(x, n, one.share) !== apparent);
      }),
    );
    expect(hidden).toBeGreaterThan(10);
  });
});

describe('a verdict of differenceOf', () => {
  const side = fc
    .integer({min: 25, max: 400})
    .chain((n) => fc.integer({min: 0, max: n}).map((x) => ({n: Math.round(n / 5) * 5, x: Math.round(x / 5) * 5})));

  test('higher or lower holds for every four true counts, tried one by one', () => {
    let clear = 0;
    fc.assert(
      fc.property(side, side, (a, b) => {
        const first = lineOf({red: shown(a.x)}, {declared: shown(a.n)});
        const second = lineOf({red: shown(b.x)}, {declared: shown(b.n)});
        const {verdict} = differenceOf(first, second, 'red', rule);
        if (verdict !== 'higher' && verdict !== 'lower') return true;
        clear += 1;
        return pairs(a.x, a.n).every(([x1, n1]) =>
          pairs(b.x, b.n).every(([x2, n2]) => {
            const limits = newcombeInterval(x1, n1, x2, n2, 0.95);
            return limits !== null && (verdict === 'higher' ? limits.lower > 0 : limits.upper < 0);
          }),
        );
      }),
      {numRuns: 150},
    );
    expect(clear).toBeGreaterThan(50);
  });
});

describe('a supported area of compareAreas', () => {
  test('is significant over its level whatever the true counts, tried one by one', () => {
    const library = libraryOf({broad: {main: baselineOf('b', {red: 20_000, blue: 80_000})}});
    let supported = 0;
    let hidden = 0;
    for (const count of [220, 225, 230, 235, 240, 245, 250, 255, 160, 155, 150]) {
      const worst = Math.max(...pairs(count, 1000).map(([x, n]) => binomialTest(x, n, 0.2)?.midP ?? 1));
      for (const others of [0, 1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200]) {
        const dull = Array.from({length: others}, (_, i) =>
          lineOf({red: shown(200)}, {area: `B${i}`, declared: shown(1000)}),
        );
        const lines = [lineOf({red: shown(count)}, {area: 'A', declared: shown(1000)}), ...dull];
        const [row] = compareAreas({
          table: tableOf(lines),
          nation: null,
          population: 'workforce',
          dimension: colour,
          category: 'red',
          level: 'region',
          snapshot: '2026-09-30',
          since: null,
          residents: 'likeForLike',
          baselines: library,
        }).rows;
        // The dull areas lie at parity, so the one area's p is ranked first and multiplied by how many were tested.
        const holds = worst * (others + 1) <= 0.05;
        if (row?.supported) expect(holds).toBe(true);
        supported += row?.supported ? 1 : 0;
        hidden += !holds && (row?.adjustedP ?? 1) <= 0.05 ? 1 : 0;
      }
    }
    expect(supported).toBeGreaterThan(10);
    expect(hidden).toBeGreaterThan(5);
  });
});
