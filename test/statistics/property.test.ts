import * as fc from 'fast-check';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import poissonCdf from '@stdlib/stats-base-dists-poisson-cdf';
import {describe, expect, test} from 'vitest';
import {
  benjaminiHochberg,
  benjaminiYekutieli,
  binomialFunnelLimits,
  binomialTails,
  binomialTest,
  clopperPearsonInterval,
  holm,
  koopmanInterval,
  newcombeInterval,
  normalFunnelLimits,
  poissonFunnelLimits,
  poissonTails,
  wilsonInterval,
} from '../../src/statistics';

fc.configureGlobal({seed: 20_260_930});

const billion = 1_000_000_000;
const level = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.998);
const total = fc.oneof(
  fc.integer({min: 1, max: 60}),
  fc.integer({min: 1, max: 5000}),
  fc.integer({min: 1, max: billion}),
);
const counted = total.chain((n) =>
  fc.oneof(fc.integer({min: 0, max: n}), fc.integer({min: 0, max: Math.min(n, 40)})).map((x) => ({x, n})),
);
const share = fc.oneof(fc.double({min: 1e-6, max: 1 - 1e-6, noNaN: true}), fc.constantFrom(0.001, 0.046, 0.183, 0.8));
const proportionIntervals = [
  ['wilsonInterval', wilsonInterval],
  ['clopperPearsonInterval', clopperPearsonInterval],
] as const;

describe.each(proportionIntervals)('%s, up to a billion people,', (_name, interval) => {
  test('contains the share and stays from 0 to 1', () => {
    fc.assert(
      fc.property(counted, level, ({x, n}, l) => {
        const limits = interval(x, n, l);
        if (!limits) return false;
        return limits.lower >= 0 && limits.lower <= x / n && x / n <= limits.upper && limits.upper <= 1;
      }),
    );
  });

  test('widens with the level', () => {
    fc.assert(
      fc.property(counted, fc.tuple(level, level), ({x, n}, [a, b]) => {
        const narrow = interval(x, n, Math.min(a, b));
        const wide = interval(x, n, Math.max(a, b));
        if (!narrow || !wide) return false;
        return wide.lower <= narrow.lower + 1e-15 && narrow.upper <= wide.upper + 1e-15;
      }),
    );
  });

  test('of the others is the mirror image', () => {
    fc.assert(
      fc.property(counted, level, ({x, n}, l) => {
        const these = interval(x, n, l);
        const others = interval(n - x, n, l);
        if (!these || !others) return false;
        return Math.abs(these.lower - (1 - others.upper)) < 1e-12 && Math.abs(these.upper - (1 - others.lower)) < 1e-12;
      }),
    );
  });

  test('rises with the count', () => {
    fc.assert(
      fc.property(counted, level, ({x, n}, l) => {
        const here = interval(x, n, l);
        const next = interval(Math.min(n, x + 1), n, l);
        return here !== null && next !== null && here.lower <= next.lower && here.upper <= next.upper;
      }),
    );
  });

  test('is null when nobody was counted, and refuses impossible counts', () => {
    expect(interval(0, 0, 0.95)).toBeNull();
    expect(() => interval(3, 2, 0.95)).toThrow(RangeError);
    expect(() => interval(1.5, 2, 0.95)).toThrow(RangeError);
    expect(() => interval(-1, 2, 0.95)).toThrow(RangeError);
    expect(() => interval(1, 2, 1)).toThrow(RangeError);
    expect(() => interval(1, Number.NaN, 0.95)).toThrow(RangeError);
  });

  test('is exactly 0 at none and exactly 1 at all', () => {
    fc.assert(fc.property(total, level, (n, l) => interval(0, n, l)?.lower === 0 && interval(n, n, l)?.upper === 1));
  });
});

describe('two groups', () => {
  test('newcombeInterval contains the difference, stays from -1 to 1 and turns round with the groups', () => {
    fc.assert(
      fc.property(counted, counted, level, (a, b, l) => {
        const here = newcombeInterval(a.x, a.n, b.x, b.n, l);
        const turned = newcombeInterval(b.x, b.n, a.x, a.n, l);
        if (!here || !turned) return false;
        const d = a.x / a.n - b.x / b.n;
        const inside = -1 <= here.lower && here.lower <= d && d <= here.upper && here.upper <= 1;
        return inside && Math.abs(here.lower + turned.upper) < 1e-12;
      }),
    );
  });

  test('koopmanInterval contains the ratio and turns round with the groups', () => {
    const some = fc.integer({min: 1, max: 100_000}).chain((n) => fc.integer({min: 0, max: n}).map((x) => ({x, n})));
    fc.assert(
      fc.property(some, some, (a, b) => {
        const here = koopmanInterval(a.x, a.n, b.x, b.n, 0.95);
        const turned = koopmanInterval(b.x, b.n, a.x, a.n, 0.95);
        if (!here || !turned) return false;
        const ratio = a.x / a.n / (b.x / b.n);
        const inside =
          !Number.isFinite(ratio) || (here.lower <= ratio * (1 + 1e-9) && ratio <= here.upper * (1 + 1e-9));
        return inside && Math.abs(here.lower * turned.upper - 1) < 1e-6 === a.x > 0;
      }),
    );
  });

  test('an interval of two groups is null when either has nobody', () => {
    expect(newcombeInterval(0, 0, 3, 10, 0.95)).toBeNull();
    expect(koopmanInterval(3, 10, 0, 0, 0.95)).toBeNull();
  });
});

describe('exact tails', () => {
  test('agree with the library where it is sound: binomial to a million people, Poisson to a mean of 1,000', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1_000_000}), share, fc.double({min: -5, max: 5, noNaN: true}), (n, p, z) => {
        const x = Math.min(n, Math.max(0, Math.round(n * p + z * Math.sqrt(n * p * (1 - p)))));
        return Math.abs(binomialTails(x, n, p).atMost / binomialCdf(x, n, p) - 1) < 1e-9;
      }),
    );
    fc.assert(
      fc.property(fc.double({min: 0.01, max: 1000, noNaN: true}), fc.double({min: -4, max: 5, noNaN: true}), (m, z) => {
        const x = Math.max(0, Math.round(m + z * Math.sqrt(m)));
        return Math.abs(poissonTails(x, m).atMost / poissonCdf(x, m) - 1) < 1e-9;
      }),
    );
  });

  test('are right where the library is not (values from scipy 1.17)', () => {
    expect(poissonTails(1164, 1122).atMost).toBeCloseTo(0.8972178711214007, 12);
    expect(binomialTails(499_990_000, billion, 0.5).atMost).toBeCloseTo(0.2635549573, 9);
    expect(binomialTails(371_133_882, 530_130_967, 0.7).atLeast / 0.00003166032903786883 - 1).toBeCloseTo(0, 7);
  });

  test('hold together: at most and at least share the point, and mirror', () => {
    fc.assert(
      fc.property(counted, share, ({x, n}, p) => {
        const here = binomialTails(x, n, p);
        const mirror = binomialTails(n - x, n, 1 - p);
        return (
          Math.abs(here.atMost + here.atLeast - 1 - here.at) < 1e-9 && Math.abs(here.atMost - mirror.atLeast) < 1e-7
        );
      }),
      {numRuns: 60},
    );
  });

  test('binomialTest puts mid-p below doubled p, and every p from 0 to 1', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 3000}), fc.double({min: 0, max: 1, noNaN: true}), share, (n, part, p) => {
        const result = binomialTest(Math.round(n * part), n, p);
        if (!result) return false;
        const {smallP, doubledP, midP} = result;
        return midP <= doubledP && [smallP, doubledP, midP].every((value) => value >= 0 && value <= 1);
      }),
    );
    expect(binomialTest(0, 0, 0.5)).toBeNull();
  });

  test('binomialTest by doubling rejects exactly where Clopper-Pearson excludes', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 400}), fc.double({min: 0, max: 1, noNaN: true}), share, (n, part, p) => {
        const x = Math.round(n * part);
        const limits = clopperPearsonInterval(x, n, 0.95);
        const exact = binomialTest(x, n, p);
        if (!limits || !exact) return false;
        const near = Math.min(Math.abs(limits.lower - p), Math.abs(limits.upper - p)) < 1e-9;
        return near || exact.doubledP < 0.05 === (p < limits.lower || p > limits.upper);
      }),
    );
  });
});

describe('funnel limits', () => {
  test('stay from 0 to 1, in order and inside each other, up to a billion people', () => {
    fc.assert(
      fc.property(total, share, (n, p) => {
        for (const limits of [binomialFunnelLimits, normalFunnelLimits]) {
          const inner = limits(n, p, 0.95);
          const outer = limits(n, p, 0.998);
          if (!inner || !outer) return false;
          const values = [0, outer.lower, inner.lower, inner.upper, outer.upper, 1];
          if (values.some((value, i) => i > 0 && value < (values[i - 1] ?? 0) - 1e-12)) return false;
        }
        return true;
      }),
      {numRuns: 60},
    );
  });

  test('enclose the target once ten are expected, exact and normal nearly alike for many', () => {
    fc.assert(
      fc.property(fc.integer({min: 1000, max: billion}), fc.double({min: 0.05, max: 0.95, noNaN: true}), (n, p) => {
        const exact = binomialFunnelLimits(n, p, 0.95);
        const normal = normalFunnelLimits(n, p, 0.95);
        if (!exact || !normal || exact.lower > p || exact.upper < p) return false;
        return Math.abs(exact.lower - normal.lower) < 2 / n && Math.abs(exact.upper - normal.upper) < 2 / n;
      }),
      {numRuns: 60},
    );
  });

  test('of expected counts narrow towards 1', () => {
    fc.assert(
      fc.property(fc.double({min: 20, max: 1e7, noNaN: true}), (expected) => {
        const few = poissonFunnelLimits(expected, 0.95);
        const many = poissonFunnelLimits(expected * 4, 0.95);
        return few !== null && many !== null && few.lower < many.lower && many.upper < few.upper && many.lower < 1;
      }),
      {numRuns: 40},
    );
    expect(poissonFunnelLimits(0, 0.95)).toBeNull();
    expect(binomialFunnelLimits(0, 0.2, 0.95)).toBeNull();
  });
});

describe('many tests', () => {
  const list = fc.array(fc.option(fc.double({min: 0, max: 1, noNaN: true})), {maxLength: 40});
  test.each([
    ['benjaminiHochberg', benjaminiHochberg],
    ['benjaminiYekutieli', benjaminiYekutieli],
    ['holm', holm],
  ] as const)('%s never lowers a p, keeps their order, and leaves null alone', (_name, adjusted) => {
    fc.assert(
      fc.property(list, (p) => {
        const q = adjusted(p);
        return p.every((a, i) => {
          const b = q[i] ?? null;
          if (a === null || b === null) return a === b;
          return b >= a - 1e-15 && b <= 1 && p.every((c, j) => c === null || c < a || (q[j] ?? 0) >= b - 1e-15);
        });
      }),
    );
  });
});
