import {describe, expect, test} from 'vitest';
import {funnelCurve} from '../../src/comparison';
import {binomialFunnelLimits} from '../../src/statistics';

describe('funnelCurve draws the limits of a ratio by people expected', () => {
  const curve = funnelCurve({nationRatio: 0.8, baselineShare: 0.1, from: 5, to: 5000});

  test('runs from one expected count to the other, rising', () => {
    expect(curve[0]?.expected).toBeCloseTo(5, 10);
    expect(curve.at(-1)?.expected).toBeCloseTo(5000, 10);
    expect(curve.every((point, i) => i === 0 || point.expected > (curve[i - 1]?.expected ?? 0))).toBe(true);
  });
  test('is the exact binomial limit at the nation’s share, over the residents’ share', () => {
    const limits = binomialFunnelLimits(50, 0.08, 0.95);
    expect(curve[0]?.lower95).toBeCloseTo((limits?.lower ?? 0) / 0.1, 12);
    expect(curve[0]?.upper95).toBeCloseTo((limits?.upper ?? 0) / 0.1, 12);
  });
  test('closes on the nation’s ratio, the outer limits outside the inner', () => {
    for (const {lower95, upper95, lower998, upper998} of curve) {
      expect(lower998).toBeLessThanOrEqual(lower95);
      expect(upper998).toBeGreaterThanOrEqual(upper95);
    }
    expect(curve.at(-1)?.lower95).toBeGreaterThan(0.77);
    expect(curve.at(-1)?.upper95).toBeLessThan(0.83);
  });
  test('is empty where nothing could be expected', () => {
    expect(funnelCurve({nationRatio: 1, baselineShare: 0, from: 1, to: 10})).toEqual([]);
    expect(funnelCurve({nationRatio: 1, baselineShare: 0.1, from: 10, to: 1})).toEqual([]);
  });
  test('never passes one for a share that cannot', () => {
    const high = funnelCurve({nationRatio: 2, baselineShare: 0.8, from: 1, to: 100});
    expect(high.every(({upper998}) => upper998 <= 1 / 0.8 + 1e-12)).toBe(true);
  });
});
