import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {meetingChances} from '../../src/comparison';
import {meanBounds} from '../../src/comparison/meanBounds';
import {productBounds} from '../../src/comparison/productBounds';
import {reallocated} from '../../src/comparison/reallocated';
import type {Cell, ProtectionRule} from '../../src/disclosure';
import {lineOf, notCollected, protectedCount, rule, shown, small} from './examples';

const exact: ProtectionRule = {...rule, name: 'exact', withholdBelow: 1, roundingBase: 1};

const groups = ['red', 'blue', 'violet'];

function line(counts: readonly number[], cell: (count: number) => Cell = shown) {
  const parts = Object.fromEntries(groups.map((id, i) => [id, cell(counts[i] ?? 0)]));
  return lineOf(parts, {declared: cell(counts.reduce((sum, count) => sum + count, 0))});
}

function area(name: string, children: readonly number[], practitioners: readonly number[]) {
  return {area: name, children: line(children), practitioners: line(practitioners), residents: null};
}

const normal = (all: readonly number[]) => all.map((each) => each / all.reduce((sum, x) => sum + x, 0));

const membersOf = (counts: readonly number[] = []) =>
  counts.flatMap((count, group) => Array.from({length: count}, () => group));

const protectedLine = (each: readonly number[]) => line(each, protectedCount);

const shareAt = (each: readonly number[], i: number) => (each[i] ?? 0) / each.reduce((sum, count) => sum + count, 0);

describe('productBounds', () => {
  test('0.4 to 0.6 and 0.2 to 0.3 of two groups make 0.44 to 0.56', () => {
    const found = productBounds(
      [
        {lower: 0.4, upper: 0.6},
        {lower: 0.4, upper: 0.6},
      ],
      [
        {lower: 0.2, upper: 0.3},
        {lower: 0.7, upper: 0.8},
      ],
    );
    expect(found?.lower).toBeCloseTo(0.44, 10);
    expect(found?.upper).toBeCloseTo(0.56, 10);
  });
  test('holds every pair of shares within the bounds, and is reached by some', () => {
    const share = fc
      .array(fc.integer({min: 0, max: 20}), {minLength: 4, maxLength: 4})
      .filter((all) => all.some((x) => x > 0));
    fc.assert(
      fc.property(share, share, share, fc.double({min: 0, max: 0.3, noNaN: true}), (a, b, c, slack) => {
        const [first, second, minus] = [a, b, c].map(normal);
        const around = (shares: readonly number[] = []) =>
          shares.map((each) => ({lower: Math.max(0, each - slack), upper: Math.min(1, each + slack)}));
        const found = productBounds(around(first), around(second), minus);
        const value = (first ?? []).reduce((sum, each, i) => sum + each * ((second?.[i] ?? 0) - (minus?.[i] ?? 0)), 0);
        expect(found?.lower).toBeLessThanOrEqual(value + 1e-9);
        expect(found?.upper).toBeGreaterThanOrEqual(value - 1e-9);
        if (slack === 0) expect(found?.upper).toBeCloseTo(value, 9);
      }),
      {numRuns: 150},
    );
  });
  test('has no answer where no shares fit', () => {
    expect(productBounds([{lower: 0.1, upper: 0.2}], [{lower: 0, upper: 1}])).toBeNull();
  });
});

describe('meanBounds', () => {
  test('0.1 and 0.3 of one to three people each lie from 0.15 to 0.25', () => {
    const items = [0.1, 0.3].map((value) => ({value: {lower: value, upper: value}, least: 1, most: 3}));
    const found = meanBounds(items);
    expect(found?.lower).toBeCloseTo(0.15, 10);
    expect(found?.upper).toBeCloseTo(0.25, 10);
  });
  test('has no answer for nobody', () => {
    expect(meanBounds([{value: {lower: 0, upper: 1}, least: 0, most: 0}])).toBeNull();
  });
});

/** A seeded number from 0 to 1, the same at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('reallocated', () => {
  test('20 of 100, half of them of the group: mean 0.5, deviation 0.1005', () => {
    const found = reallocated([{weights: [1, 0], drawn: 20}], {shares: [0.5, 0.5], base: 100});
    expect(found.mean).toBeCloseTo(0.5, 10);
    expect(found.deviation).toBeCloseTo(0.1005, 4);
  });
  test('is what dealing a pool out 20,000 times over three areas gives, together and apart', () => {
    const pool = [0, 1, 2].flatMap((group) => Array.from({length: [60, 30, 10][group] ?? 0}, () => group));
    const draws = [
      {weights: [0.2, 0.1, 0.05], drawn: 20},
      {weights: [0.1, 0.25, 0], drawn: 35},
      {weights: [0.15, 0.05, 0.1], drawn: 45},
    ];
    const next = seeded(7);
    const sums = Array.from({length: 20_000}, () => {
      const people = [...pool];
      for (let i = people.length - 1; i > 0; i -= 1) {
        const j = Math.floor(next() * (i + 1));
        [people[i], people[j]] = [people[j] ?? 0, people[i] ?? 0];
      }
      let from = 0;
      return draws.reduce((sum, {weights, drawn}) => {
        const own = people.slice(from, from + drawn);
        from += drawn;
        return sum + own.reduce((so, group) => so + (weights[group] ?? 0), 0) / drawn;
      }, 0);
    });
    const mean = sums.reduce((sum, each) => sum + each, 0) / sums.length;
    const deviation = Math.sqrt(sums.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (sums.length - 1));
    const found = reallocated(draws, {shares: [0.6, 0.3, 0.1], base: 100});
    expect(found.mean).toBeCloseTo(mean, 3);
    expect(found.deviation / deviation).toBeCloseTo(1, 1);
    expect(Math.abs(found.deviation - deviation)).toBeLessThan(0.0005);
  });
  test('has no spread where one area takes everybody', () => {
    const {deviation} = reallocated([{weights: [1, 0], drawn: 100}], {shares: [0.3, 0.7], base: 100});
    expect(deviation).toBe(0);
  });
});

const withheldFor = (why: 'small' | 'secondary') => {
  const parts = {red: shown(60), blue: shown(40), violet: {kind: 'withheld', why} as const};
  const own = lineOf(parts, {declared: shown(105)});
  return meetingChances({
    areas: [{area: 'A1', children: own, practitioners: own, residents: null}],
    pool: line([500, 400, 100]),
    groups,
    rule,
  });
};

describe('meetingChances', () => {
  const pool = line([500, 400, 100]);

  test('60, 30 and 10 children and 50, 40 and 10 practitioners share a group 43 times in 100', () => {
    const {byArea} = meetingChances({areas: [area('A1', [600, 300, 100], [50, 40, 10])], pool, groups, rule: exact});
    expect(byArea.get('A1')?.chance).toBeCloseTo(0.6 * 0.5 + 0.3 * 0.4 + 0.1 * 0.1, 10);
    expect(byArea.get('A1')?.expected).toBeCloseTo(0.6 * 0.5 + 0.3 * 0.4 + 0.1 * 0.1, 10);
    expect(byArea.get('A1')?.verdict).toBe('noClearDifference');
  });
  test('is the share of pairs that are alike, counted one by one', () => {
    const [children, staff] = [
      [30, 20, 10],
      [25, 10, 5],
    ];
    const pairs = membersOf(children).flatMap((child) => membersOf(staff).map((other) => child === other));
    const {byArea} = meetingChances({areas: [area('A1', children ?? [], staff ?? [])], pool, groups, rule: exact});
    expect(byArea.get('A1')?.chance).toBeCloseTo(pairs.filter(Boolean).length / pairs.length, 10);
  });
  test('over areas is the mean by children, and by group the mean by children of the group', () => {
    const areas = [area('A1', [300, 100, 0], [30, 10, 10]), area('A2', [50, 100, 50], [10, 30, 10])];
    const {all, byGroup} = meetingChances({areas, pool, groups, rule: exact});
    const [first, second] = [0.75 * 0.6 + 0.25 * 0.2, 0.25 * 0.2 + 0.5 * 0.6 + 0.25 * 0.2];
    expect(all.chance).toBeCloseTo((400 * first + 200 * second) / 600, 10);
    expect(byGroup.get('red')?.chance).toBeCloseTo((300 * 0.6 + 50 * 0.2) / 350, 10);
    expect(byGroup.get('red')?.expected).toBeCloseTo(0.5, 10);
  });
  test('holds the chance of the true counts behind the rounded and withheld ones', () => {
    const counts = fc.tuple(
      fc.integer({min: 20, max: 90}),
      fc.integer({min: 3, max: 60}),
      fc.integer({min: 0, max: 30}),
    );
    fc.assert(
      fc.property(counts, counts, (children, staff) => {
        const {byArea} = meetingChances({
          areas: [
            {area: 'A1', children: protectedLine(children), practitioners: protectedLine(staff), residents: null},
          ],
          pool,
          groups,
          rule,
        });
        const truth = [0, 1, 2].reduce((sum, i) => sum + shareAt(children, i) * shareAt(staff, i), 0);
        const {range = null, chance = null} = byArea.get('A1') ?? {};
        if (chance === null) return;
        expect(range?.lower).toBeLessThanOrEqual(truth + 1e-9);
        expect(range?.upper).toBeGreaterThanOrEqual(truth - 1e-9);
        expect(chance).toBeGreaterThanOrEqual(range?.lower ?? 1);
        expect(chance).toBeLessThanOrEqual(range?.upper ?? 0);
      }),
      {numRuns: 200},
    );
  });
  test('tells a withheld few from one that protects another by nothing', () => {
    expect(withheldFor('small')).toEqual(withheldFor('secondary'));
  });
  test('is higher where practitioners are where their group is, and lower where they are not', () => {
    const areas = [area('A1', [900, 100, 0], [195, 5, 0]), area('A2', [100, 900, 0], [105, 95, 0])];
    const {byArea} = meetingChances({areas, pool: line([300, 100, 0]), groups, rule});
    expect(byArea.get('A1')?.verdict).toBe('higher');
    expect(byArea.get('A2')?.verdict).toBe('higher');
    const turned = [area('A1', [900, 100, 0], [105, 95, 0]), area('A2', [100, 900, 0], [195, 5, 0])];
    const other = meetingChances({areas: turned, pool: line([300, 100, 0]), groups, rule});
    expect([...other.byArea.values()].map(({verdict}) => verdict)).toEqual(['lower', 'lower']);
  });
  test('gives nothing on few practitioners, on a range too wide, or where nobody counts them', () => {
    const given = (practitioners: ReturnType<typeof line>) =>
      meetingChances({
        areas: [{area: 'A1', children: line([600, 300, 100]), practitioners, residents: null}],
        pool,
        groups,
        rule,
      }).byArea.get('A1');
    expect(given(line([10, 5, 0]))).toMatchObject({chance: null, reason: 'smallBase', verdict: 'tooFewToSay'});
    const unsure = lineOf({red: small, blue: small, violet: shown(5)}, {declared: shown(50)});
    expect(given(unsure)).toMatchObject({chance: null, reason: 'rounding'});
    expect(given(lineOf({}, {declared: small}))).toMatchObject({chance: null, reason: 'withheld'});
    const absent = lineOf({red: notCollected}, {declared: notCollected});
    expect(given(absent)).toMatchObject({chance: null, reason: 'notCollected', verdict: 'notAssessed'});
  });
  test('with the groups of residents is their shares in place of the practitioners’', () => {
    const own = {...area('A1', [600, 300, 100], [50, 40, 10]), residents: {red: 0.8, blue: 0.1, violet: 0.1}};
    const {all} = meetingChances({areas: [own], pool, groups, rule});
    expect(all.ifResidents).toBeCloseTo(0.6 * 0.8 + 0.3 * 0.1 + 0.1 * 0.1, 10);
  });
});
