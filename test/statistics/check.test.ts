import {describe, expect, test} from 'vitest';
import {
  benjaminiHochberg,
  benjaminiYekutieli,
  binomialFunnelLimits,
  binomialProbability,
  binomialTails,
  binomialTest,
  bonferroni,
  clopperPearsonInterval,
  holm,
  katzInterval,
  koopmanInterval,
  miettinenNurminenRatioInterval,
  newcombeInterval,
  normalFunnelLimits,
  normalQuantile,
  poissonFunnelLimits,
  poissonTails,
  representationRatio,
  wilsonInterval,
  zForLevel,
  type Interval,
} from '../../src/statistics';

/** The Check line of each docstring, at the digits it gives. */
function expectLimits(limits: Interval | null, lower: number, upper: number, digits: number): void {
  expect(limits?.lower).toBeCloseTo(lower, digits);
  expect(limits?.upper).toBeCloseTo(upper, digits);
}

describe('every Check line holds: proportions', () => {
  test('normalQuantile(0.975) is 1.959963984540054', () =>
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14));
  test('zForLevel(0.95) and zForLevel(0.998)', () => {
    expect(zForLevel(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(zForLevel(0.998)).toBeCloseTo(3.090232306167813, 12);
  });
  test('binomialProbability: 2 of 4 at one half', () => expect(binomialProbability(2, 4, 0.5)).toBeCloseTo(0.375, 15));
  test('binomialTails: 2 of 4 at one half', () => {
    const {at, atMost, atLeast} = binomialTails(2, 4, 0.5);
    expect([at, atMost, atLeast]).toEqual([0.375, 0.6875, 0.6875].map((p) => expect.closeTo(p, 14)));
  });
  test('poissonTails: 3 where 2.5 are expected', () => {
    expect(poissonTails(3, 2.5).at).toBeCloseTo(0.2138, 4);
    expect(poissonTails(3, 2.5).atMost).toBeCloseTo(0.7576, 4);
  });
  test('wilsonInterval: 65 of 100', () => expectLimits(wilsonInterval(65, 100, 0.95), 0.5525, 0.7364, 4));
  test('clopperPearsonInterval: 5 of 50', () => expectLimits(clopperPearsonInterval(5, 50, 0.95), 0.0333, 0.2181, 4));
  test('newcombeInterval: 56 of 70 against 48 of 80', () =>
    expectLimits(newcombeInterval(56, 70, 48, 80, 0.95), 0.0524, 0.3339, 4));
  test('koopmanInterval: 36 of 40 against 16 of 80', () =>
    expectLimits(koopmanInterval(36, 40, 16, 80, 0.95), 2.94, 7.15, 2));
  test('katzInterval: 36 of 40 against 16 of 80', () =>
    expectLimits(katzInterval(36, 40, 16, 80, 0.95), 2.869, 7.059, 3));
  test('miettinenNurminenRatioInterval: 36 of 40 against 16 of 80', () =>
    expectLimits(miettinenNurminenRatioInterval(36, 40, 16, 80, 0.95), 2.935, 7.166, 3));
  test('binomialTest: 7 of 20 against one half', () => {
    expect(binomialTest(7, 20, 0.5)?.doubledP).toBeCloseTo(0.2632, 4);
    expect(binomialTest(7, 20, 0.5)?.midP).toBeCloseTo(0.1892, 4);
  });
  test('representationRatio: 140 of 1,000 against 0.183', () => {
    const found = representationRatio(140, 1000, 0.183, 0.95);
    expect(found?.ratio).toBeCloseTo(0.765, 3);
    expectLimits(found?.interval ?? null, 0.655, 0.89, 3);
    expect(found?.gapPoints).toBeCloseTo(-4.3, 10);
    expect(found?.gapPeople).toBeCloseTo(-43, 10);
  });
});

describe('every Check line holds: funnels and many tests', () => {
  test('binomialFunnelLimits: 100 at 0.2', () => expectLimits(binomialFunnelLimits(100, 0.2, 0.95), 0.1197, 0.2765, 4));
  test('normalFunnelLimits: 100 at 0.2', () => expectLimits(normalFunnelLimits(100, 0.2, 0.95), 0.1216, 0.2784, 4));
  test('poissonFunnelLimits: 100 expected', () => expectLimits(poissonFunnelLimits(100, 0.95), 0.8037, 1.1958, 4));
  const five = [0.01, 0.02, 0.03, 0.04, 0.05];
  test('benjaminiHochberg', () => expectList(benjaminiHochberg(five), [0.05, 0.05, 0.05, 0.05, 0.05]));
  test('benjaminiYekutieli', () =>
    expectList(
      benjaminiYekutieli(five),
      five.map(() => 0.1142),
    ));
  test('holm', () => expectList(holm(five), [0.05, 0.08, 0.09, 0.09, 0.09]));
  test('bonferroni', () => expectList(bonferroni([0.01, 0.04, 0.5]), [0.03, 0.12, 1]));
});

function expectList(actual: readonly (number | null)[], expected: readonly number[]): void {
  expect(actual).toEqual(expected.map((p) => expect.closeTo(p, 4)));
}
