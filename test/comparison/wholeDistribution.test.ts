import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Dimension} from '../../src/catalogue';
import {wholeDistribution, type BaselineLibrary} from '../../src/comparison';
import {leastChiSquare} from '../../src/comparison/leastChiSquare';
import type {Cell} from '../../src/disclosure';
import {chiSquareUpperTail, goodnessOfFit} from '../../src/statistics';
import {baselineOf, colour, libraryOf, lineOf, notCollected, protectedCount, rule, shown, small} from './examples';

const names = ['red', 'blue', 'green', 'grey'] as const;
/** Four groups the census has, and violet, which it does not. */
const hue: Dimension = {
  ...colour,
  categories: [
    ...names.map((id, i) => ({code: 10 + i, id: `${id}_all`, label: id, short: id, broad: id})),
    {code: 41, id: 'any_violet', label: 'Violet', short: 'Violet', broad: 'violet', residual: true},
  ],
  broad: [...names, 'violet'].map((id) => ({
    id,
    label: id,
    short: id,
    members: {workforce: id, caseload: id, community: id},
  })),
};

const census = (...counts: readonly number[]) =>
  baselineOf('b', Object.fromEntries(names.map((name, i) => [name, counts[i] ?? 0])));
const usual = libraryOf({broad: {main: census(20_000, 30_000, 50_000, 0)}});

function test4(
  counts: readonly (number | Cell)[],
  baselines: BaselineLibrary = usual,
  over: {declared?: Cell; violet?: Cell} = {},
) {
  const cells = counts.map((count) => (typeof count === 'number' ? shown(count) : count));
  const sum = cells.reduce((so, cell) => so + (cell.kind === 'shown' ? cell.count : 0), 0);
  const parts = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? shown(0)]));
  return wholeDistribution({
    line: lineOf({...parts, violet: over.violet ?? shown(0)}, {declared: over.declared ?? shown(sum)}),
    population: 'workforce',
    dimension: hue,
    area: 'E1',
    residents: 'likeForLike',
    baselines,
    rule,
  });
}

describe('wholeDistribution tests every broad group at once', () => {
  test('100, 400, 500 against 0.2, 0.3, 0.5 by hand: X² 83.33 on 2 df, residuals -7.91, 6.90, 0, w 0.29', () => {
    const found = test4([100, 400, 500]);
    expect(found.chiSquare).toBeCloseTo(250 / 3, 10);
    expect([found.df, found.people, found.isMerged, found.leftOut]).toEqual([2, 1000, false, 0]);
    expect(found.groups.map(({residual}) => residual)).toEqual([
      expect.closeTo(-7.9057, 4),
      expect.closeTo(6.9007, 4),
      expect.closeTo(0, 10),
    ]);
    expect(found.groups.map(({flag}) => flag)).toEqual(['clear', 'clear', null]);
    expect(found.effect).toBeCloseTo(Math.sqrt(250 / 3 / 1000), 10);
    expect([found.size, found.verdict, found.reason]).toEqual(['small', 'differs', null]);
    const g = 2 * (100 * Math.log(0.5) + 400 * Math.log(4 / 3));
    expect(found.g).toBeCloseTo(g, 10);
    expect(found.methods.join()).toContain('Chi-square');
  });
  test('much the same shares are no clear difference, however many people; w is named very small', () => {
    expect(test4([200, 300, 500])).toMatchObject({verdict: 'noClearDifference', effect: 0, size: 'verySmall'});
    expect(test4([20_400, 30_100, 49_500])).toMatchObject({verdict: 'differs', size: 'verySmall'});
  });
  test('a group nobody lives in is dropped while nobody works in it, and stops the test when somebody does', () => {
    expect(test4([200, 300, 500, 0]).groups).toHaveLength(3);
    expect(test4([200, 300, 500, 10])).toMatchObject({verdict: 'notAssessed', reason: 'outsideBaseline', p: null});
    expect(test4([200, 300, 500, small], usual, {declared: shown(1000)}).reason).toBe('outsideBaseline');
  });
  test('groups the table does not count are left out of the test, and said', () => {
    const found = test4([200, 300, 500], usual, {declared: shown(1050), violet: shown(50)});
    expect([found.people, found.leftOut]).toEqual([1000, 50]);
    expect(test4([200, 300, 500], usual, {violet: small}).leftOut).toBeNull();
  });
  test('groups keep the catalogue’s order', () => {
    const falling = libraryOf({broad: {main: census(50_000, 30_000, 20_000, 0)}});
    expect(test4([100, 400, 500], falling).groups.map(({categories}) => categories)).toEqual([
      ['red'],
      ['blue'],
      ['green'],
    ]);
  });
  test('a withheld group is merged with the next smallest, never tested by itself', () => {
    const four = libraryOf({broad: {main: census(10_000, 20_000, 30_000, 40_000)}});
    const found = test4([small, 200, 300, 500], four, {declared: shown(1005)});
    expect(found.groups.map(({categories}) => categories)).toEqual([['red', 'blue'], ['green'], ['grey']]);
    expect([found.isMerged, found.df]).toEqual([true, 2]);
  });
  test('groups that expect too few are merged until at most a fifth expect under 5', () => {
    const rare = libraryOf({broad: {main: census(1000, 2000, 47_000, 50_000)}});
    const found = test4([0, 5, 50, 45], rare);
    expect(found.groups.map(({categories}) => categories.join('+'))).toEqual(['red+blue+green', 'grey']);
    expect(test4([0, 10, 500, 490], rare).isMerged).toBe(false);
  });
  test('says why nothing is tested', () => {
    const nobody = {...lineOf({}), declared: notCollected};
    const asked = {population: 'workforce', dimension: hue, area: 'E1', residents: 'likeForLike', rule} as const;
    expect(wholeDistribution({...asked, line: nobody, baselines: usual}).reason).toBe('notCollected');
    expect(test4([5, 5, 10], usual).reason).toBe('smallBase');
    expect(test4([small, small, small], usual, {declared: {kind: 'withheld', why: 'base'}}).reason).toBe('withheld');
    expect(test4([100, 400, 500], libraryOf({})).reason).toBe('noBaseline');
    expect(test4([small, small, small], usual, {declared: shown(30)}).reason).toBe('oneGroup');
  });
  test('a modelled table alone decides nothing; with a counted one, both must differ', () => {
    const model = {...census(20_000, 30_000, 50_000, 0), letter: 'C', grade: 'modelled'} as const;
    expect(test4([100, 400, 500], libraryOf({broad: {main: model}}))).toMatchObject({
      verdict: 'notAssessed',
      reason: 'modelledAlone',
    });
    const counted = {...census(20_000, 30_000, 50_000, 0), id: 'c', letter: 'B'} as const;
    const near = {...census(10_000, 40_000, 50_000, 0), id: 'c', letter: 'B'} as const;
    expect(test4([100, 400, 500], libraryOf({broad: {main: model, check: counted}})).verdict).toBe('differs');
    expect(test4([100, 400, 500], libraryOf({broad: {main: model, check: near}})).reason).toBe('baselinesDisagree');
  });
});

/** Every true count the gate treats as it treats this one. */
function standsLike(count: number): readonly number[] {
  const shownAs = JSON.stringify(protectedCount(count));
  const near = Array.from({length: 13}, (_, i) => count - 6 + i);
  return near.filter((each) => each >= 0 && JSON.stringify(protectedCount(each)) === shownAs);
}

describe('a verdict of wholeDistribution', () => {
  const trueCounts = fc.tuple(fc.integer({min: 5, max: 90}), fc.nat(60), fc.nat(40), fc.nat(12));

  test('differs for every true count that shows these figures and adds up, tried one by one', () => {
    const four = libraryOf({broad: {main: census(40_000, 30_000, 20_000, 10_000)}});
    const seen = {differs: 0, rounding: 0, merged: 0};
    fc.assert(
      fc.property(trueCounts, (counts) => {
        const declared = protectedCount(counts.reduce((sum, count) => sum + count, 0));
        const found = test4(counts.map(protectedCount), four, {declared});
        if (found.reason === 'rounding') seen.rounding += 1;
        if (found.verdict !== 'differs') return;
        seen.differs += 1;
        seen.merged += found.isMerged ? 1 : 0;
        const shares = found.groups.map(({baselineShare}) => baselineShare);
        const lists = counts.map((count) => standsLike(count));
        const [first = [], second = [], third = [], fourth = []] = lists;
        for (const a of first) {
          for (const b of second) {
            for (const c of third) {
              for (const d of fourth) {
                const all = protectedCount(a + b + c + d);
                if (declared.kind !== 'shown' || all.kind !== 'shown' || all.count !== declared.count) continue;
                const byName: Record<string, number> = {red: a, blue: b, green: c, grey: d};
                const merged = found.groups.map(({categories}) =>
                  categories.reduce((sum, category) => sum + (byName[category] ?? 0), 0),
                );
                expect(goodnessOfFit(merged, shares).pChiSquare ?? 1).toBeLessThanOrEqual(0.05);
              }
            }
          }
        }
      }),
      {seed: 20_260_930, numRuns: 120},
    );
    expect(seen.differs).toBeGreaterThan(30);
    expect(seen.merged).toBeGreaterThan(5);
    expect(seen.rounding).toBeGreaterThan(3);
  });
  test('the total tells more of a merged group than its parts do', () => {
    const rare = libraryOf({broad: {main: census(2000, 2000, 2000, 94_000)}});
    const found = test4([5, 5, 5, 85], rare, {declared: shown(105)});
    // Each of the three is 5 to 7 and the fourth 83 to 87; of 103 to 107 the three are at least 16.
    expect(found.groups).toHaveLength(2);
    const alone = leastChiSquare(
      [
        {least: 15, most: 21},
        {least: 83, most: 87},
      ],
      [0.06, 0.94],
    );
    expect(found.largestP).toBeLessThan(chiSquareUpperTail(alone, 1));
  });
});

describe('the least chi-square of possible counts', () => {
  const group = fc.integer({min: 5, max: 60}).map((count) => Math.round(count / 5) * 5);
  const three = fc.record({counts: fc.tuple(group, group, group), share: fc.double({min: 0.1, max: 0.6, noNaN: true})});

  test('40 to 42 and 58 to 60 against a half each is 2.56', () => {
    const possible = [
      {least: 40, most: 42},
      {least: 58, most: 60},
    ];
    expect(leastChiSquare(possible, [0.5, 0.5])).toBeCloseTo(2.56, 9);
  });
  test('is no more than that of any true counts, tried one by one, and close to the least of them', () => {
    fc.assert(
      fc.property(three, ({counts, share}) => {
        const shares = [share, (1 - share) / 3, (2 * (1 - share)) / 3];
        const lists = counts.map((count) =>
          Array.from({length: 9}, (_, i) => count - 4 + i).filter((each) => {
            const cell = each < 0 ? null : protectedCount(each);
            return cell?.kind === 'shown' && cell.count === count;
          }),
        );
        const possible = lists.map((list) => ({least: list[0] ?? 0, most: list.at(-1) ?? 0}));
        const [first = [], second = [], third = []] = lists;
        const all = first.flatMap((a) =>
          second.flatMap((b) => third.map((c) => goodnessOfFit([a, b, c], shares).chiSquare ?? 0)),
        );
        const least = leastChiSquare(possible, shares);
        return least <= Math.min(...all) + 1e-6 && least >= Math.min(...all) - 1.5;
      }),
      {seed: 20_260_930, numRuns: 150},
    );
  });
});
