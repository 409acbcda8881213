import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import * as statistics from '../../src/statistics';
import {
  betaPosterior,
  byarInterval,
  chiSquareQuantile,
  derSimonianLaird,
  directlyStandardisedRate,
  dissimilarity,
  diversity,
  empiricalBayesShares,
  exactMultinomialTest,
  exactPoissonInterval,
  goodnessOfFit,
  indirectlyStandardisedRatio,
  mcnemarTest,
  miettinenNurminenDifferenceInterval,
  overdispersion,
  payGap,
  payQuarters,
  poissonTails,
  quarterNames,
  ratioFlags,
} from '../../src/statistics';

fc.configureGlobal({seed: 20_260_930});

const counts = fc.array(fc.integer({min: 0, max: 500}), {minLength: 2, maxLength: 12});

describe('no answer is null, a broken contract is a RangeError', () => {
  test('nobody counted', () => {
    expect(diversity([0, 0])).toBeNull();
    expect(dissimilarity([0, 0], [1, 2])).toBeNull();
    expect(mcnemarTest(0, 0)).toBeNull();
    expect(ratioFlags(1, 2, 0, 5)).toBeNull();
    expect(miettinenNurminenDifferenceInterval(0, 0, 1, 2, 0.95)).toBeNull();
    expect(empiricalBayesShares([], [])).toBeNull();
    expect(derSimonianLaird([1], [2])).toBeNull();
    expect(overdispersion([1], [1], 'winsorise', 0.1)).toBeNull();
    expect(goodnessOfFit([0, 0], [0.5, 0.5])).toMatchObject({chiSquare: null, pG: null, cohenW: null});
    expect(payGap([], [])).toMatchObject({meanMen: null, medianGapPercent: null});
  });
  test('a directly standardised rate needs 10 events and people in every band', () => {
    const band = {count: 9, people: 100, standard: 1};
    expect(directlyStandardisedRate([band], 1, 0.95)).toBeNull();
    expect(directlyStandardisedRate([{...band, count: 10}], 1, 0.95)?.value).toBeCloseTo(0.1, 12);
    expect(
      directlyStandardisedRate(
        [
          {...band, count: 10},
          {count: 0, people: 0, standard: 1},
        ],
        1,
        0.95,
      ),
    ).toBeNull();
  });
  test('nothing expected has no ratio', () => {
    const band = {count: 2, people: 0, referenceCount: 5, referencePeople: 10};
    expect(indirectlyStandardisedRatio([band], 0.95)).toBeNull();
  });
  test('people in a category the baseline has nobody in are counted, not tested', () => {
    expect(goodnessOfFit([10, 20, 3], [0.5, 0.5, 0])).toMatchObject({chiSquare: null, outsideBaseline: 3});
    expect(goodnessOfFit([10, 20, 0], [0.5, 0.5, 0])).toMatchObject({df: 1, outsideBaseline: 0});
    expect(exactMultinomialTest([1, 2, 3], [0.5, 0.5, 0])).toBeNull();
    expect(exactMultinomialTest([1, 2, 0], [0.5, 0.5, 0])).toBeCloseTo(1, 12);
  });
  test('shares that are not of one whole are refused, and lists of different length', () => {
    expect(() => goodnessOfFit([1, 2], [0.5, 0.6])).toThrow(RangeError);
    expect(() => goodnessOfFit([1, 2, 3], [0.5, 0.5])).toThrow(RangeError);
    expect(() => dissimilarity([1], [1, 2])).toThrow(RangeError);
    expect(() => empiricalBayesShares([3], [2])).toThrow(RangeError);
    expect(() => betaPosterior(1, 2, 0, 20, 0.95)).toThrow(RangeError);
    expect(() => payGap([Number.NaN], [1])).toThrow(RangeError);
    expect(() => chiSquareQuantile(1, 2)).toThrow(RangeError);
    expect(() => poissonTails(-1, 2)).toThrow(RangeError);
  });
  test('Byar has no lower limit where its cube is negative', () => {
    expect(byarInterval(0, 0.95).lower).toBeNull();
    expect(byarInterval(1, 0.998).lower).toBeNull();
  });
});

describe('what must hold for any numbers', () => {
  test('an exact Poisson interval leaves the promised tail on each side, also for a million events', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({min: 1, max: 50}), fc.integer({min: 1, max: 1_000_000})), (events) => {
        const {lower, upper} = exactPoissonInterval(events, 0.95);
        const above = poissonTails(events, lower).atLeast;
        const below = poissonTails(events, upper).atMost;
        return Math.abs(above - 0.025) < 1e-10 && Math.abs(below - 0.025) < 1e-10;
      }),
      {numRuns: 40},
    );
  });
  test('Miettinen-Nurminen contains the difference, lies from -1 to 1 and turns round with the groups', () => {
    const some = fc.integer({min: 1, max: 2000}).chain((n) => fc.integer({min: 0, max: n}).map((x) => ({x, n})));
    fc.assert(
      fc.property(some, some, (a, b) => {
        const here = miettinenNurminenDifferenceInterval(a.x, a.n, b.x, b.n, 0.95);
        const turned = miettinenNurminenDifferenceInterval(b.x, b.n, a.x, a.n, 0.95);
        if (!here || !turned) return false;
        const d = a.x / a.n - b.x / b.n;
        const inside = here.lower >= -1 && here.lower <= d + 1e-12 && d <= here.upper + 1e-12 && here.upper <= 1;
        return inside && Math.abs(here.lower + turned.upper) < 1e-8;
      }),
      {numRuns: 60},
    );
  });
  test('diversity lies between one group and all equal', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const found = diversity(list);
        if (!found) return list.every((count) => count === 0);
        const {richness, effectiveShannon, inverseSimpson, giniSimpson} = found;
        return effectiveShannon <= richness + 1e-9 && inverseSimpson <= effectiveShannon + 1e-9 && giniSimpson >= 0;
      }),
    );
  });
  test('isolation and exposure share one whole, and dissimilarity is the same both ways', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({max: 90}), fc.nat({max: 90})), {minLength: 2, maxLength: 9}), (units) => {
        const [a, b] = [units.map(([x]) => x), units.map(([, y]) => y)];
        const here = dissimilarity(a, b);
        const turned = dissimilarity(b, a);
        if (!here || !turned) return here === turned;
        const whole = Math.abs(here.isolation + here.exposure - 1) < 1e-12;
        return whole && Math.abs(here.dissimilarity - turned.dissimilarity) < 1e-12 && here.dissimilarity <= 1 + 1e-12;
      }),
    );
  });
  test('shrunk shares lie between the team’s own and the whole’s', () => {
    const teams = fc.array(
      fc.integer({min: 1, max: 80}).chain((n) => fc.integer({min: 0, max: n}).map((x) => ({x, n}))),
      {minLength: 1, maxLength: 20},
    );
    fc.assert(
      fc.property(teams, (list) => {
        const found = empiricalBayesShares(
          list.map(({x}) => x),
          list.map(({n}) => n),
        );
        return list.every(({x, n}, i) => {
          const shrunk = found?.shrunk[i] ?? -1;
          const [own, whole] = [x / n, found?.pooled ?? -1];
          return shrunk >= Math.min(own, whole) - 1e-9 && shrunk <= Math.max(own, whole) + 1e-9;
        });
      }),
    );
  });
  test('pay quarters hold everybody once, whatever the ties', () => {
    const rates = fc.array(fc.integer({min: 10, max: 16}), {maxLength: 40});
    fc.assert(
      fc.property(rates, rates, (men, women) => {
        const quarters = payQuarters(men, women);
        const sum = (of: 'menPercent' | 'size'): number =>
          quarterNames.reduce((so, name) => {
            const {size, menPercent} = quarters[name];
            return so + (of === 'size' ? size : (size * (menPercent ?? 0)) / 100);
          }, 0);
        return sum('size') === men.length + women.length && Math.abs(sum('menPercent') - men.length) < 1e-9;
      }),
    );
  });
  test('truncating leaves out as many at each end', () => {
    const found = overdispersion([9, 1, -8, 2, 3, 0, 1, 2, 3, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 'truncate', 0.1);
    expect(found?.zAdjusted.flatMap((z, i) => (z === null ? [i] : []))).toEqual([0, 2]);
    expect(found?.k).toBe(8);
  });
});

describe('every function the room exports', () => {
  const sources = import.meta.glob<string>('../../src/statistics/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const functions = Object.entries(statistics).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

  test.each(functions)(
    '%s has a file of its name that says formula, units, range, edge, throws, source, check',
    (name) => {
      const text = sources[`../../src/statistics/${name}.ts`] ?? '';
      const doc = text.slice(0, text.indexOf(`export function ${name}`));
      const parts = ['Formula', 'Units', 'Range', 'Edge', 'Throws', 'Source', 'Check'];
      expect(parts.filter((part) => !doc.includes(` * ${part} `))).toEqual([]);
      expect(parts.map((part) => doc.indexOf(` * ${part} `))).toEqual(
        parts.map((part) => doc.indexOf(` * ${part} `)).toSorted((a, b) => a - b),
      );
    },
  );
});
