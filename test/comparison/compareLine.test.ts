import {describe, expect, test} from 'vitest';
import {compareLine, type BaselineLibrary, type ComparedRow} from '../../src/comparison';
import type {ProtectedLine} from '../../src/disclosure';
import {baselineOf, colour, libraryOf, lineOf, notCollected, rule, shown, small} from './examples';

const broad = baselineOf('broad', {red: 20_000, blue: 80_000});
const detailed = baselineOf('detailed', {crimson: 5000, scarlet: 15_000, navy: 80_000});
const usual = libraryOf({broad: {main: broad}, detailed: {main: detailed}});

function compare(
  line: ProtectedLine,
  baselines: BaselineLibrary = usual,
  over: {earlier?: ProtectedLine; residents?: 'likeForLike' | 'allAges'} = {},
) {
  const {earlier = null, residents = 'likeForLike'} = over;
  return compareLine({
    line,
    earlier,
    population: 'workforce',
    dimension: colour,
    area: 'E1',
    residents,
    baselines,
    rule,
  });
}

function rowOf(rows: readonly ComparedRow[], category: string): ComparedRow {
  const row = rows.find((each) => each.category === category);
  if (!row) throw new Error(`No row ${category}`);
  return row;
}

function verdict(line: ProtectedLine, category: string, ...more: [BaselineLibrary?, {residents: 'allAges'}?]) {
  const row = rowOf(compare(line, ...more).rows, category);
  return [row.verdict, row.reason];
}

describe('compareLine works a row out by hand', () => {
  const line = lineOf({red: shown(300), blue: shown(1700)});
  const red = rowOf(compare(line).rows, 'red');

  test('300 of 2,000 is a share of 0.15, Wilson 0.1350 to 0.1663', () => {
    expect(red.share).toBeCloseTo(0.15, 12);
    expect(red.interval?.lower).toBeCloseTo(0.13502, 5);
    expect(red.interval?.upper).toBeCloseTo(0.16632, 4);
  });
  test('against residents of 0.20: ratio 0.75, 5 points and 100 people fewer', () => {
    expect(red.baseline).toMatchObject({share: 0.2, count: 20_000, total: 100_000});
    expect(red.ratio).toBeCloseTo(0.75, 12);
    expect(red.ratioInterval?.lower).toBeCloseTo(0.6751, 4);
    expect(red.gapPoints).toBeCloseTo(-5, 12);
    expect(red.gapPeople).toBe(-100);
    expect([red.verdict, red.reason]).toEqual(['lower', null]);
  });
  test('a broad row takes the broad table and a detailed row the detailed one', () => {
    const {rows} = compare(line);
    expect(rows.map((row) => row.category)).toEqual(
      'red crimson scarlet red_no_shade blue navy violet any_violet'.split(' '),
    );
    expect(rowOf(rows, 'blue').baseline?.baseline.id).toBe('broad');
    expect(rowOf(rows, 'scarlet').baseline?.baseline.id).toBe('detailed');
  });
  test('people are to the nearest rounding base, and never a negative zero', () => {
    expect(rowOf(compare(lineOf({red: shown(395)})).rows, 'red').gapPeople).toBe(-5);
    expect(rowOf(compare(lineOf({red: shown(25)}, {declared: shown(130)})).rows, 'red').gapPeople).toBe(0);
    expect(Object.is(rowOf(compare(lineOf({red: shown(25)}, {declared: shown(130)})).rows, 'red').gapPeople, -0)).toBe(
      false,
    );
  });
  test('a part rounded to its base or above it is all but one: the few who are withheld are somebody', () => {
    for (const count of [25, 30]) {
      const row = rowOf(compare(lineOf({red: shown(count)}, {declared: shown(25)})).rows, 'red');
      expect([row.share, row.interval?.upper]).toEqual([24 / 25, 1]);
    }
  });
  test('the methods are named', () => {
    expect(compare(line).methods.join()).toContain('Wilson');
  });
});

describe('compareLine gives each verdict and each reason', () => {
  test('higher, lower and no clear difference', () => {
    expect(verdict(lineOf({red: shown(500)}), 'red')).toEqual(['higher', null]);
    expect(verdict(lineOf({red: shown(0)}), 'red')).toEqual(['lower', null]);
    expect(verdict(lineOf({red: shown(405)}), 'red')).toEqual(['noClearDifference', null]);
  });
  test('rounding: an interval that only just excludes residents is not clear', () => {
    // Wilson's upper limit: 365 of 2,000 gives 0.2000; 360 of 2,000 gives 0.1974, but 362 of 1,998 gives 0.1987.
    expect(verdict(lineOf({red: shown(365)}), 'red')).toEqual(['noClearDifference', null]);
    const near = libraryOf({broad: {main: baselineOf('b', {red: 19_760, blue: 80_240})}});
    expect(verdict(lineOf({red: shown(360)}), 'red', near)).toEqual(['noClearDifference', 'rounding']);
  });
  test('withheld, in the count or in the base', () => {
    expect(verdict(lineOf({red: small}), 'red')).toEqual(['tooFewToSay', 'withheld']);
    const base = {kind: 'withheld', why: 'base'} as const;
    expect(verdict(lineOf({red: base}, {declared: base}), 'red')).toEqual(['tooFewToSay', 'withheld']);
  });
  test('smallBase: a base of 20 has counts but no share, ratio, range or gap', () => {
    const line = lineOf({red: shown(10)}, {declared: shown(20)});
    const row = rowOf(compare(line).rows, 'red');
    expect(row).toMatchObject({verdict: 'tooFewToSay', reason: 'smallBase', share: null, interval: null, ratio: null});
    expect(row).toMatchObject({gapPoints: null, gapPeople: null, count: shown(10), declared: shown(20)});
  });
  test('notCollected, for a line or for a category the file does not have', () => {
    expect(verdict(lineOf({red: notCollected}, {declared: notCollected}), 'red')).toEqual([
      'notAssessed',
      'notCollected',
    ]);
    expect(verdict({...lineOf({}), parts: {}}, 'red')).toEqual(['notAssessed', 'notCollected']);
  });
  test('residual rows have counts and shares but are not assessed', () => {
    const line = lineOf({red: shown(300), red_no_shade: shown(100), violet: shown(100), any_violet: shown(100)});
    expect(verdict(line, 'red_no_shade')).toEqual(['notAssessed', 'residual']);
    expect(verdict(line, 'violet')).toEqual(['notAssessed', 'residual']);
  });
  test('noBaseline: no table for the area, or none with the category', () => {
    expect(verdict(lineOf({red: shown(300)}), 'red', libraryOf({}))).toEqual(['notAssessed', 'noBaseline']);
    const without = libraryOf({broad: {main: baselineOf('b', {blue: 100_000})}});
    expect(verdict(lineOf({red: shown(300)}), 'red', without)).toEqual(['notAssessed', 'noBaseline']);
  });
  test('answersWithoutBaseline: a lower detail is not assessed while people of no recorded detail could fill it', () => {
    const line = lineOf({red: shown(400), scarlet: shown(100), crimson: shown(0), red_no_shade: shown(300)});
    expect(verdict(line, 'scarlet')).toEqual(['notAssessed', 'answersWithoutBaseline']);
    expect(verdict(lineOf({scarlet: shown(100), red_no_shade: small}), 'scarlet')).toEqual(['lower', null]);
    expect(verdict(lineOf({scarlet: shown(500), red_no_shade: shown(300)}), 'scarlet')).toEqual(['higher', null]);
  });
  test('answersWithoutBaseline: nor is a lower share whose base holds people the census does not count', () => {
    expect(verdict(lineOf({red: shown(330), violet: shown(500), any_violet: shown(500)}), 'red')).toEqual([
      'notAssessed',
      'answersWithoutBaseline',
    ]);
    expect(verdict(lineOf({red: shown(330), violet: shown(20), any_violet: shown(20)}), 'red')).toEqual([
      'lower',
      null,
    ]);
  });
  test('a residents’ share of 0 has no ratio, and is exceeded by anybody', () => {
    const none = libraryOf({broad: {main: baselineOf('b', {red: 0, blue: 100_000})}});
    const row = rowOf(compare(lineOf({red: shown(300)}), none).rows, 'red');
    expect([row.ratio, row.ratioInterval, row.verdict]).toEqual([null, null, 'higher']);
    expect(verdict(lineOf({red: shown(0)}), 'red', none)).toEqual(['noClearDifference', null]);
  });
});

const counted = (red: number) => baselineOf('all', {red, blue: 100_000 - red}, {letter: 'B', ages: 'of all ages'});
const modelled = (red: number) => baselineOf('model', {red, blue: 100_000 - red}, {letter: 'C', grade: 'modelled'});
const right = (red: number) => baselineOf('right', {red, blue: 100_000 - red});
const countedThenModelled = (red: number) => libraryOf({broad: {main: counted(20_000), check: modelled(red)}});

describe('compareLine judges the baseline before the difference', () => {
  const line = lineOf({red: shown(300)});

  test('the nearest counted ages may carry a verdict', () => {
    const nearest = {...counted(20_000), nearest: true};
    expect(verdict(line, 'red', libraryOf({broad: {main: nearest}}))).toEqual(['lower', null]);
  });
  test('other ages alone may not', () => {
    expect(verdict(line, 'red', libraryOf({broad: {main: counted(20_000)}}))).toEqual(['notAssessed', 'baselineAges']);
  });
  test('other ages may, where a modelled table of the right ages agrees', () => {
    expect(verdict(line, 'red', countedThenModelled(21_000))).toEqual(['lower', null]);
    expect(verdict(line, 'red', countedThenModelled(15_000))).toEqual(['notAssessed', 'baselineAges']);
  });
  test('a modelled table alone may not, and with a count only where they agree', () => {
    expect(verdict(line, 'red', libraryOf({broad: {main: modelled(20_000)}}))).toEqual([
      'notAssessed',
      'modelledAlone',
    ]);
    const both = (red: number) => libraryOf({broad: {main: modelled(20_000), check: counted(red)}});
    expect(verdict(line, 'red', both(22_000))).toEqual(['lower', null]);
    expect(verdict(line, 'red', both(15_500))).toEqual(['notAssessed', 'baselinesDisagree']);
    expect(verdict(line, 'red', both(10_000))).toEqual(['notAssessed', 'baselinesDisagree']);
    const agreed = libraryOf({broad: {main: modelled(15_000), check: counted(15_500)}});
    expect(verdict(line, 'red', agreed)).toEqual(['noClearDifference', null]);
  });
  test('rounding that hides either table hides the verdict', () => {
    const near = libraryOf({broad: {main: modelled(20_000), check: counted(16_650)}});
    expect(verdict(line, 'red', near)).toEqual(['noClearDifference', 'rounding']);
  });
  test('residents of all ages, chosen by the reader, need the like-for-like table to agree', () => {
    const both = (red: number) => libraryOf({broad: {main: right(red)}, 'broad allAges': {main: counted(20_000)}});
    const allAges = {residents: 'allAges'} as const;
    expect(verdict(line, 'red', both(18_000), allAges)).toEqual(['lower', null]);
    expect(verdict(line, 'red', both(15_000), allAges)).toEqual(['notAssessed', 'baselineAges']);
    const row = rowOf(compare(line, both(15_000), allAges).rows, 'red');
    expect([row.baseline?.baseline.id, row.check?.baseline.id]).toEqual(['all', 'right']);
    const only = libraryOf({broad: {main: counted(20_000)}});
    expect(verdict(line, 'red', only, allAges)).toEqual(['notAssessed', 'baselineAges']);
  });
  test('where a check must agree but lacks the category, there is no verdict', () => {
    const check = baselineOf('all', {blue: 100_000}, {letter: 'B'});
    expect(verdict(line, 'red', libraryOf({broad: {main: modelled(20_000), check}}))).toEqual([
      'notAssessed',
      'modelledAlone',
    ]);
  });
});

describe('compareLine says how far its figures go', () => {
  const line = lineOf({red: shown(300)});

  test('change is in points, only between two shares that may be shown', () => {
    const earlier = lineOf({red: shown(250), blue: small}, {declared: shown(2000)});
    const {rows} = compare(line, usual, {earlier});
    expect(rowOf(rows, 'red').changePoints).toBeCloseTo(2.5, 12);
    expect(rowOf(rows, 'blue').changePoints).toBeNull();
    const tiny = lineOf({red: shown(10)}, {declared: shown(20)});
    expect(rowOf(compare(line, usual, {earlier: tiny}).rows, 'red').changePoints).toBeNull();
  });
  test('one decimal from 1,000 people in the smallest base, else none', () => {
    expect(compare(line).decimals).toBe(1);
    expect(compare(lineOf({}, {declared: shown(995)})).decimals).toBe(0);
    expect(compare(line, usual, {earlier: lineOf({}, {declared: shown(995)})}).decimals).toBe(0);
    expect(compare(lineOf({}, {declared: small})).decimals).toBe(0);
  });
  test('the declared share is of the people asked, null where it may not be shown', () => {
    const asked = lineOf({}, {people: shown(2500), declared: shown(1500), notApplicable: shown(500)});
    expect(compare(asked).declaredShare).toBe(0.75);
    expect(compare(lineOf({}, {people: small, declared: small})).declaredShare).toBeNull();
    expect(compare(lineOf({}, {people: shown(20), declared: shown(15)})).declaredShare).toBeNull();
  });
});
