import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {gapMove, gapSizes, type GapFigures} from '../../src/comparison';
import {rule} from './examples';

const gap = (count: number, base: number, share: number): GapFigures => ({count, base, beside: {share}, rule});

/** Everything a shown count could stand for, by counting rather than by formula. */
function behind(shown: number): readonly number[] {
  if (shown === 0) return [0];
  const all = Array.from({length: shown + 10}, (_, i) => i);
  return all.filter((n) => n >= 5 && Math.round(n / 5) * 5 === shown);
}

function sizesOf({count, base, beside}: GapFigures): readonly number[] {
  if (!('share' in beside)) throw new Error('beside residents only');
  return behind(count).flatMap((x) =>
    behind(base).flatMap((n) => (x > n ? [] : [Math.abs(100 * (x / n - beside.share))])),
  );
}

const shownCounts = fc.integer({min: 0, max: 12}).map((n) => 5 * n);
const gaps = fc
  .tuple(shownCounts, fc.integer({min: 12, max: 400}), fc.double({min: 0.01, max: 0.9, noNaN: true}))
  .map(([count, base, share]) => gap(count, 5 * base, share));

describe('gapSizes', () => {
  test('its Check holds: 110 of 1,985 beside 10.5% is 4.85 to 5.06 points', () => {
    const {lower, upper} = gapSizes(gap(110, 1985, 0.105));
    expect(lower).toBeCloseTo(4.85, 2);
    expect(upper).toBeCloseTo(5.06, 2);
  });

  test('holds every size the shown counts could stand for', () => {
    fc.assert(
      fc.property(gaps, (figures) => {
        const {lower, upper} = gapSizes(figures);
        for (const size of sizesOf(figures)) {
          expect(size).toBeGreaterThanOrEqual(lower - 1e-9);
          expect(size).toBeLessThanOrEqual(upper + 1e-9);
        }
      }),
      {seed: 5},
    );
  });

  test('a gap that could lie either way may be none', () => {
    expect(gapSizes(gap(50, 500, 0.1)).lower).toBe(0);
  });

  test('of two counted populations both are uncertain', () => {
    const beside = {count: 100, base: 1000};
    const two = gapSizes({count: 50, base: 1000, beside, rule});
    const one = gapSizes(gap(50, 1000, 0.1));
    expect(two.lower).toBeLessThan(one.lower);
    expect(two.upper).toBeGreaterThan(one.upper);
  });
});

describe('gapMove', () => {
  test('narrower and wider hold for every count both snapshots could stand for', () => {
    fc.assert(
      fc.property(gaps, gaps, (before, now) => {
        const move = gapMove(before, now);
        if (move === 'unchanged') return;
        const [then, since] = [sizesOf(before), sizesOf(now)];
        if (move === 'narrower') expect(Math.max(...since)).toBeLessThan(Math.min(...then));
        else expect(Math.min(...since)).toBeGreaterThan(Math.max(...then));
      }),
      {seed: 6, numRuns: 300},
    );
  });

  test('what rounding could have made is no change: 40 of 500 and 45 of 530 could be the same share', () => {
    expect(gapMove(gap(40, 500, 0.2), gap(45, 530, 0.2))).toBe('unchanged');
    expect(gapMove(gap(40, 500, 0.2), gap(60, 500, 0.2))).toBe('narrower');
    expect(gapMove(gap(60, 500, 0.2), gap(40, 500, 0.2))).toBe('wider');
  });

  test('a gap that has changed sides is told by its size alone', () => {
    expect(gapMove(gap(20, 500, 0.2), gap(110, 500, 0.2))).toBe('narrower');
  });
});
