import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {relativeLikelihood} from '../../src/comparison';
import {koopmanInterval} from '../../src/statistics';
import {notCollected, protectedCount, rule, shown, small} from './examples';

const of = (count: number, base: number) => ({count: shown(count), base: shown(base)});

describe('relative likelihood', () => {
  test('is the group’s share over the reference’s, with Koopman’s limits', () => {
    const found = relativeLikelihood(of(60, 300), of(100, 1500), rule);
    expect(found.ratio).toBeCloseTo(3, 10);
    expect(found.ratioInterval).toEqual(koopmanInterval(60, 300, 100, 1500, 0.95));
    expect([found.verdict, found.reason]).toEqual(['higher', null]);
    expect(relativeLikelihood(of(100, 1500), of(60, 300), rule).verdict).toBe('lower');
  });

  test('says no clear difference where the range holds 1, and where rounding hides the answer', () => {
    expect(relativeLikelihood(of(20, 200), of(100, 1000), rule)).toMatchObject({
      verdict: 'noClearDifference',
      reason: null,
    });
    expect(relativeLikelihood(of(35, 240), of(165, 1640), rule)).toMatchObject({
      verdict: 'noClearDifference',
      reason: 'rounding',
    });
  });

  test('has no ratio where it happened to nobody of the reference, and one of 0 where to nobody of the group', () => {
    const none = relativeLikelihood(of(40, 300), of(0, 1500), rule);
    expect([none.ratio, none.ratioInterval?.upper, none.verdict]).toEqual([null, Infinity, 'higher']);
    expect(relativeLikelihood(of(0, 300), of(100, 1500), rule)).toMatchObject({ratio: 0, verdict: 'lower'});
  });

  test('says too few, withheld or not assessed where a figure is not there', () => {
    const reference = of(100, 1500);
    expect(relativeLikelihood(of(5, 20), reference, rule)).toMatchObject({verdict: 'tooFewToSay', reason: 'smallBase'});
    expect(relativeLikelihood({count: small, base: shown(40)}, reference, rule)).toMatchObject({
      verdict: 'tooFewToSay',
      reason: 'withheld',
    });
    expect(relativeLikelihood({count: notCollected, base: notCollected}, reference, rule).verdict).toBe('notAssessed');
  });

  test('more or less likely holds for every count that the shown ones could stand for', () => {
    const counts = fc.tuple(
      fc.integer({min: 0, max: 80}),
      fc.integer({min: 80, max: 400}),
      fc.integer({min: 0, max: 80}),
      fc.integer({min: 80, max: 400}),
    );
    fc.assert(
      fc.property(counts, ([x1, n1, x2, n2]) => {
        const found = relativeLikelihood(
          {count: protectedCount(x1), base: protectedCount(n1)},
          {count: protectedCount(x2), base: protectedCount(n2)},
          rule,
        );
        const limits = koopmanInterval(x1, n1, x2, n2, 0.95);
        if (found.verdict === 'higher') expect(limits?.lower).toBeGreaterThan(1);
        if (found.verdict === 'lower') expect(limits?.upper).toBeLessThan(1);
      }),
      {numRuns: 400, seed: 7},
    );
  });
});
