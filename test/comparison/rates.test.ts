import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  ageStandardisedRate,
  areaRates,
  childrenPerWorker,
  childrenRate,
  rateAgainstRest,
  relativeRate,
  type Served,
} from '../../src/comparison';
import {byarInterval, directlyStandardisedRate, rateRatioInterval} from '../../src/statistics';
import {notCollected, protectedCount, rule, shown, small} from './examples';

/** Every true count that the gate shows as this one. */
function standsFor(count: number): readonly number[] {
  return Array.from({length: 11}, (_, i) => count - 5 + i).filter((each) => {
    const cell = each < 0 ? null : protectedCount(each);
    return cell?.kind === 'shown' && cell.count === count;
  });
}

const reasonOf = (count: typeof small, residents: number | null = 1000) => childrenRate(count, residents, rule).reason;

describe('childrenRate', () => {
  test('100 of 20,000 is 50 for every 10,000, from Byar’s limits of 98 and of 102', () => {
    const {per10000, interval} = childrenRate(shown(100), 20_000, rule);
    expect(per10000).toBe(50);
    expect(interval?.lower).toBeCloseTo((byarInterval(98, 0.95).lower ?? 0) / 2, 10);
    expect(interval?.upper).toBeCloseTo(byarInterval(102, 0.95).upper / 2, 10);
  });
  test('says why there is none: withheld, fewer than ten, not collected, nobody counted by the census', () => {
    expect([reasonOf(small), reasonOf(shown(5)), reasonOf(notCollected), reasonOf(shown(100), null)]).toEqual([
      'withheld',
      'smallBase',
      'notCollected',
      'noBaseline',
    ]);
    expect(childrenRate(small, 1000, rule)).toMatchObject({per10000: null, interval: null});
  });
});

const served = (count: number, residents: number): Served => ({count: shown(count), residents});

const ratioTo400 = (count: typeof small) => relativeRate({count, residents: 1000}, served(400, 100_000), rule);

describe('a relative rate', () => {
  test('100 of 20,000 against 400 of 100,000 is 1.25 times', () => {
    expect(relativeRate(served(100, 20_000), served(400, 100_000), rule).ratio).toBeCloseTo(1.25, 10);
  });
  test('against the rest takes the part out of both children and residents', () => {
    const {ratio} = rateAgainstRest(served(100, 20_000), served(500, 120_000), rule);
    expect(ratio).toBeCloseTo(1.25, 10);
  });
  test('holds the interval of every pair of counts that the shown two could stand for', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 2, max: 60}),
        fc.integer({min: 2, max: 60}),
        fc.integer({min: 1, max: 20}),
        (a, b, n) => {
          const {interval} = relativeRate(served(5 * a, n * 1000), served(5 * b, 10_000), rule);
          for (const one of standsFor(5 * a)) {
            for (const two of standsFor(5 * b)) {
              const limits = rateRatioInterval(one, n * 1000, two, 10_000, 0.95);
              expect(interval?.lower).toBeLessThanOrEqual((limits?.lower ?? 0) + 1e-9);
              expect(interval?.upper).toBeGreaterThanOrEqual((limits?.upper ?? 0) - 1e-9);
            }
          }
        },
      ),
      {numRuns: 60},
    );
  });
  test('against the rest holds it too, where part and whole are both rounded', () => {
    fc.assert(
      fc.property(fc.integer({min: 3, max: 30}), fc.integer({min: 4, max: 60}), (a, rest) => {
        const part = served(5 * a, 4000);
        const whole = served(5 * (a + rest), 20_000);
        const {interval} = rateAgainstRest(part, whole, rule);
        for (const one of standsFor(5 * a)) {
          for (const all of standsFor(5 * (a + rest))) {
            const limits = rateRatioInterval(one, 4000, all - one, 16_000, 0.95);
            expect(interval?.lower).toBeLessThanOrEqual((limits?.lower ?? 0) + 1e-9);
            expect(interval?.upper).toBeGreaterThanOrEqual((limits?.upper ?? 0) - 1e-9);
          }
        }
      }),
      {numRuns: 60},
    );
  });
  test('is higher only where rounding cannot undo it, and says so where it could', () => {
    const found = relativeRate(served(60, 10_000), served(400, 100_000), rule);
    expect(rateRatioInterval(60, 10_000, 400, 100_000, 0.95)?.lower).toBeGreaterThan(1);
    expect([found.verdict, found.reason]).toEqual(['higher', null]);
    const near = relativeRate(served(55, 10_000), served(400, 100_000), rule);
    expect(rateRatioInterval(55, 10_000, 400, 100_000, 0.95)?.lower).toBeGreaterThan(1);
    expect([near.verdict, near.reason]).toEqual(['noClearDifference', 'rounding']);
  });
  test('is not given where either is withheld or under ten', () => {
    expect(ratioTo400(small)).toMatchObject({ratio: null, verdict: 'tooFewToSay', reason: 'withheld'});
    expect(ratioTo400(shown(5))).toMatchObject({ratio: null, verdict: 'tooFewToSay', reason: 'smallBase'});
    expect(ratioTo400(notCollected)).toMatchObject({ratio: null, verdict: 'notAssessed'});
  });
});

const dobsonAt = (young: number, old: number) =>
  directlyStandardisedRate(
    [
      {count: young, people: 20_000, standard: 90_000},
      {count: old, people: 1000, standard: 10_000},
    ],
    10_000,
    0.95,
  );

describe('ageStandardisedRate', () => {
  const bands = [
    {children: [shown(90), shown(60)], residents: 20_000, standard: 90_000},
    {children: [shown(30)], residents: 1000, standard: 10_000},
  ];
  test('150 of 20,000 and 30 of 1,000 to a standard of 9 to 1 is 97.5', () => {
    expect(ageStandardisedRate(bands, rule)?.per10000).toBeCloseTo(0.9 * 75 + 0.1 * 300, 10);
  });
  test('is the plain rate where the group has the ages of the standard', () => {
    const even = [
      {children: [shown(100)], residents: 9000, standard: 90_000},
      {children: [shown(40)], residents: 1000, standard: 10_000},
    ];
    expect(ageStandardisedRate(even, rule)?.per10000).toBeCloseTo(140, 10);
  });
  test('has the limits of Dobson’s method at the least and the most counts', () => {
    const {interval} = ageStandardisedRate(bands, rule) ?? {};
    expect(interval?.lower).toBeCloseTo(dobsonAt(146, 28)?.interval.lower ?? NaN, 10);
    expect(interval?.upper).toBeCloseTo(dobsonAt(154, 32)?.interval.upper ?? NaN, 10);
  });
  test('is not given where a band is withheld, nor where fewer than ten children could be meant', () => {
    expect(ageStandardisedRate([{children: [small], residents: 100, standard: 1}], rule)).toBeNull();
    expect(ageStandardisedRate([{children: [shown(10)], residents: 100, standard: 1}], rule)).toBeNull();
    expect(ageStandardisedRate([{children: [shown(15)], residents: 0, standard: 1}], rule)).toBeNull();
  });
});

describe('areaRates', () => {
  const areas = Array.from({length: 12}, (_, i) => ({area: `A${i}`, ...served(200, 40_000)}));
  const whole = served(2400, 480_000);

  test('puts an area of the whole’s own rate in the middle of the funnel, without a verdict', () => {
    const {rows, dispersion} = areaRates(areas, whole, rule);
    expect(rows[0]).toMatchObject({area: 'A0', expected: 200, ratio: 1, funnel: 'within'});
    expect(rows[0]?.againstRest.verdict).toBe('noClearDifference');
    expect(dispersion.adjusted).toBe(false);
  });
  test('puts one area of twice the rate outside, as extremes do not hide themselves', () => {
    const [first, ...rest] = areas;
    const odd = [{area: first?.area ?? '', ...served(400, 40_000)}, ...rest];
    const {rows} = areaRates(odd, served(2600, 480_000), rule);
    expect(rows[0]?.funnel).toBe('outside998');
    expect(rows[0]?.againstRest.verdict).toBe('higher');
    expect(rows.slice(1).map(({funnel}) => funnel)).toEqual(rest.map(() => 'within'));
  });
  test('is widened where areas differ among themselves more than chance allows, and then flags fewer', () => {
    const spread = areas.map(({area}, i) => ({area, ...served(200 + 20 * (i - 6), 40_000)}));
    const {rows, dispersion} = areaRates(spread, whole, rule);
    expect(dispersion.tau2).toBeGreaterThan(0);
    expect(rows.filter(({funnel}) => funnel === 'outside998')).toEqual([]);
  });
  test('gives a withheld area neither rate nor place', () => {
    const {rows} = areaRates([{area: 'A0', count: small, residents: 900}], whole, rule);
    expect(rows[0]).toMatchObject({ratio: null, funnel: null, expected: 4.5});
    expect(rows[0]?.rate.per10000).toBeNull();
  });
});

describe('childrenPerWorker', () => {
  test('3,350 children and 75 practitioners are 44.7 each, 43.5 to 45.9 as rounding allows', () => {
    const {value, range} = childrenPerWorker(shown(3350), shown(75), shown(80), rule);
    expect(value).toBeCloseTo(44.67, 2);
    expect([range?.lower, range?.upper]).toEqual([3348 / 77, 3352 / 73]);
  });
  test('is not given on fewer practitioners than a share may be of, nor where a figure is withheld', () => {
    expect(childrenPerWorker(shown(400), shown(15), shown(20), rule)).toMatchObject({value: null, reason: 'smallBase'});
    expect(childrenPerWorker(small, shown(50), shown(50), rule)).toMatchObject({value: null, reason: 'withheld'});
    expect(childrenPerWorker(shown(50), notCollected, shown(50), rule)).toMatchObject({reason: 'notCollected'});
  });
});
