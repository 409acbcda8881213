import {describe, expect, test} from 'vitest';
import {
  arcsineZ,
  betaPosterior,
  byarInterval,
  chiSquareFunnelLimits,
  chiSquareQuantile,
  chiSquareUpperTail,
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
  poissonCountInterval,
  quarterNames,
  ratioFlags,
  ratioZ,
} from '../../src/statistics';

function close(values: readonly (number | null | undefined)[], expected: readonly number[], digits: number): void {
  expect(values).toEqual(expected.map((value) => expect.closeTo(value, digits)));
}

describe('every Check line holds: distributions and tests', () => {
  test('chiSquareUpperTail', () => expect(chiSquareUpperTail(3.841458820694124, 1)).toBeCloseTo(0.05, 14));
  test('chiSquareQuantile, also where the library is 2e-5 out', () => {
    expect(chiSquareQuantile(0.975, 20)).toBeCloseTo(34.1696, 4);
    expect(chiSquareQuantile(0.975, 20_000)).toBeCloseTo(20_393.8836, 4);
  });
  test('goodnessOfFit', () => {
    const found = goodnessOfFit([10, 40, 50], [0.2, 0.3, 0.5]);
    close([found.chiSquare, found.pChiSquare], [8.3333, 0.0155], 4);
    close(found.standardisedResiduals, [-2.5, 2.1822, 0], 4);
  });
  test('exactMultinomialTest', () =>
    expect(exactMultinomialTest([12, 0, 3, 1], [0.7, 0.1, 0.15, 0.05])).toBeCloseTo(0.5245, 4));
  test('mcnemarTest', () => {
    const found = mcnemarTest(2, 14);
    close([found?.chiSquare, found?.pExact, found?.pMid], [9, 0.0042, 0.0023], 4);
  });
  test('miettinenNurminenDifferenceInterval', () => {
    const found = miettinenNurminenDifferenceInterval(9, 10, 3, 10, 0.95);
    close([found?.lower, found?.upper], [0.17, 0.8406], 4);
  });
  test('ratioFlags compares exactly', () => {
    expect(ratioFlags(4, 15, 5, 15)?.fourFifthsBelow).toBe(false);
    expect(ratioFlags(3, 15, 4, 15)?.fourFifthsBelow).toBe(true);
  });
});

describe('every Check line holds: counts, funnels and standardisation', () => {
  test('byarInterval', () => close(Object.values(byarInterval(25, 0.95)), [16.1743, 36.9065], 4));
  test('exactPoissonInterval', () => close(Object.values(exactPoissonInterval(9, 0.95)), [4.1154, 17.0848], 4));
  test('poissonCountInterval', () => {
    expect([poissonCountInterval(9, 0.95).method, poissonCountInterval(10, 0.95).method]).toEqual(['exact', 'byar']);
  });
  test('chiSquareFunnelLimits', () =>
    close(Object.values(chiSquareFunnelLimits(100, 0.95) ?? {}), [0.8136, 1.2163], 4));
  test('arcsineZ', () => close(arcsineZ([0, 1], [1, 1])?.z ?? [], [-1.5708, 1.5708], 4));
  test('ratioZ', () => {
    expect(ratioZ([150], [112], 'log')?.z[0]).toBeCloseTo(3.0917, 4);
    expect(ratioZ([150], [112], 'root')?.z[0]).toBeCloseTo(3.3289, 4);
  });
  test('overdispersion', () => {
    const found = overdispersion([-2, -1, 0, 1, 2], [1, 1, 1, 1, 1], 'winsorise', 0);
    close([found?.phi, found?.tau2], [2, 1.5], 12);
  });
  test('derSimonianLaird', () => {
    const found = derSimonianLaird([10, 30], [100, 100]);
    close([found?.mean, found?.tau2], [0.4507, 0.0308], 4);
  });
  test('directlyStandardisedRate', () => {
    const bands = [
      {count: 12, people: 90, standard: 21},
      {count: 30, people: 160, standard: 34},
      {count: 25, people: 150, standard: 30},
      {count: 8, people: 70, standard: 15},
    ];
    const found = directlyStandardisedRate(bands, 100, 0.95);
    close([found?.value, found?.interval.lower, found?.interval.upper], [15.889, 12.493, 19.923], 3);
  });
  test('indirectlyStandardisedRatio', () => {
    const bands = [
      {count: 4, people: 50, referenceCount: 100, referencePeople: 1000},
      {count: 3, people: 60, referenceCount: 150, referencePeople: 1000},
      {count: 3, people: 70, referenceCount: 300, referencePeople: 1500},
    ];
    const found = indirectlyStandardisedRatio(bands, 0.95);
    close([found?.value, found?.interval.lower, found?.interval.upper], [0.3571, 0.171, 0.6568], 4);
  });
});

describe('every Check line holds: small teams, diversity and pay', () => {
  test('empiricalBayesShares', () => {
    const found = empiricalBayesShares([2, 8], [10, 10]);
    expect(found?.betweenVariance).toBeCloseTo(0.0722, 4);
    close(found?.shrunk ?? [], [0.2593, 0.7407], 4);
  });
  test('betaPosterior', () => {
    const found = betaPosterior(18, 100, 0.183, 20, 0.95);
    close([found.mean, found.interval.lower, found.interval.upper], [0.1805, 0.1173, 0.2538], 4);
  });
  test('diversity', () => {
    const found = diversity([30, 5, 3, 1, 1]);
    const values = [found?.shannonNats, found?.giniSimpson, found?.giniSimpsonUnbiased, found?.pielouEvenness];
    close(values, [0.8544, 0.415, 0.4256, 0.5309], 4);
  });
  test('dissimilarity', () =>
    expect(dissimilarity([10, 0], [0, 10])).toEqual({dissimilarity: 1, isolation: 1, exposure: 0}));
  test('payGap', () => {
    const found = payGap([20, 30], [10]);
    expect([found.meanGapPercent, found.medianGapPercent]).toEqual([60, 60]);
  });
  test('payQuarters', () => {
    const found = payQuarters([10, 20, 30], [15, 25]);
    expect(quarterNames.map((name) => found[name].size)).toEqual([2, 1, 1, 1]);
    expect(quarterNames.map((name) => found[name].menPercent)).toEqual([50, 100, 0, 100]);
  });
});
