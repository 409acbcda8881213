import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {koopmanInterval, rateRatioInterval} from '../../src/statistics';

describe('rateRatioInterval bounds the ratio of two rates', () => {
  test('20 of 1,000 against 10 of 1,000 is 0.9524 to 4.2001', () => {
    const limits = rateRatioInterval(20, 1000, 10, 1000, 0.95);
    expect(limits?.lower).toBeCloseTo(0.9524, 4);
    expect(limits?.upper).toBeCloseTo(4.2001, 4);
  });
  test('is what Koopman’s interval of two proportions comes to where both populations are very large', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 200}),
        fc.integer({min: 1, max: 200}),
        fc.integer({min: 1, max: 9}),
        (a, b, n) => {
          const limits = rateRatioInterval(a, n, b, 1, 0.95);
          const koopman = koopmanInterval(a, n * 1e8, b, 1e8, 0.95);
          expect((limits?.lower ?? 0) / (koopman?.lower ?? 1)).toBeCloseTo(1, 4);
          expect((limits?.upper ?? 0) / (koopman?.upper ?? 1)).toBeCloseTo(1, 4);
        },
      ),
      {numRuns: 60},
    );
  });
  test('turned round, the limits are one over each other', () => {
    const [there, back] = [rateRatioInterval(30, 500, 12, 900, 0.95), rateRatioInterval(12, 900, 30, 500, 0.95)];
    expect(there?.lower).toBeCloseTo(1 / (back?.upper ?? NaN), 9);
    expect(there?.upper).toBeCloseTo(1 / (back?.lower ?? NaN), 9);
  });
  test('has no limits without events, and an open one where a side has none', () => {
    expect(rateRatioInterval(0, 100, 0, 100, 0.95)).toBeNull();
    expect(rateRatioInterval(0, 100, 8, 100, 0.95)?.lower).toBe(0);
    expect(rateRatioInterval(8, 100, 0, 100, 0.95)?.upper).toBe(Infinity);
  });
  test('throws for a rate of nobody, or a part of a child', () => {
    expect(() => rateRatioInterval(1, 0, 1, 10, 0.95)).toThrow(RangeError);
    expect(() => rateRatioInterval(1.5, 10, 1, 10, 0.95)).toThrow(RangeError);
  });
});
