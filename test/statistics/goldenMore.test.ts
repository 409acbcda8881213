import {describe, expect, test} from 'vitest';
import {
  arcsineZ,
  betaPosterior,
  byarInterval,
  chiSquareFunnelLimits,
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
  ratioFlags,
  ratioZ,
} from '../../src/statistics';
import {expectClose, goldenCases, numberOf, numbersOf} from './golden';

describe('distributions, trends, small teams and pay agree with independent software', () => {
  test.each(goldenCases('diff_two_proportions'))(
    'diff_two_proportions $id: Miettinen-Nurminen',
    ({input, expected}) => {
      const [x1, n1, x2, n2] = ['x1', 'n1', 'x2', 'n2'].map((key) => numberOf(input, key));
      const limits = miettinenNurminenDifferenceInterval(
        x1 ?? 0,
        n1 ?? 0,
        x2 ?? 0,
        n2 ?? 0,
        numberOf(input, 'confidence'),
      );
      expectClose(limits, expected.miettinenNurminen, 'miettinenNurminen');
    },
  );

  test.each(goldenCases('ratio_two_proportions'))('ratio_two_proportions $id: four fifths', ({input, expected}) => {
    const flags = ratioFlags(
      numberOf(input, 'x1'),
      numberOf(input, 'n1'),
      numberOf(input, 'x2'),
      numberOf(input, 'n2'),
    );
    expect(flags?.fourFifthsBelow ?? null).toBe(expected.fourFifthsBelow);
    expect(flags?.outsideFourFifths ?? null).toBe(expected.outside080to125);
  });

  test.each(goldenCases('gof'))('gof $id', ({input, expected}) => {
    const [observed, shares] = [numbersOf(input, 'observed'), numbersOf(input, 'shares')];
    const {pExactMultinomial, ...rest} = expected;
    expectClose(goodnessOfFit(observed, shares), rest, 'gof');
    const exact = exactMultinomialTest(observed, shares);
    if (pExactMultinomial !== null) expectClose(exact, pExactMultinomial, 'exact');
    else expect(exact).toBeNull();
  });

  test.each(goldenCases('mcnemar'))('mcnemar $id', ({input, expected}) => {
    const {chiSquareCC, pChiSquareCC, ...rest} = expected;
    const wanted = {...rest, chiSquareCorrected: chiSquareCC, pCorrected: pChiSquareCC};
    expectClose(mcnemarTest(numberOf(input, 'b'), numberOf(input, 'c')), wanted, 'mcnemar');
  });

  test.each(goldenCases('poisson_count_ci'))('poisson_count_ci $id', ({input, expected}) => {
    const [x, level] = [numberOf(input, 'x'), numberOf(input, 'confidence')];
    expectClose(byarInterval(x, level), expected.byar, 'byar');
    expectClose(exactPoissonInterval(x, level), expected.exact, 'exact');
    expect(poissonCountInterval(x, level).method).toBe(expected.recommended);
  });

  test.each(goldenCases('funnel_poisson'))('funnel_poisson $id: chi-square', ({input, expected}) => {
    expectClose(chiSquareFunnelLimits(numberOf(input, 'expected'), 0.95), expected.chiSquare95, 'chiSquare95');
    expectClose(chiSquareFunnelLimits(numberOf(input, 'expected'), 0.998), expected.chiSquare998, 'chiSquare998');
  });

  test.each(goldenCases('overdispersion'))('overdispersion $id', ({input, expected}) => {
    const [numerator, denominator] = [numbersOf(input, 'numerator'), numbersOf(input, 'denominator')];
    const scale = String(input.transform).startsWith('log') ? 'log' : 'root';
    const funnel = input.dataType === 'PR' ? arcsineZ(numerator, denominator) : ratioZ(numerator, denominator, scale);
    const {zAdjusted, k, phi, tau2, ...rest} = expected;
    expectClose(funnel, rest, 'funnel');
    const method = input.method === 'truncate' ? 'truncate' : 'winsorise';
    const found = overdispersion(funnel?.z ?? [], funnel?.s ?? [], method, numberOf(input, 'trim'));
    expectClose(found, {zAdjusted, k, phi, tau2}, 'overdispersion');
  });

  test.each(goldenCases('random_effects_dl'))('random_effects_dl $id', ({input, expected}) => {
    const {yi, vi, mu, seMu, Q, pQ, tau2, I2} = expected;
    expectClose(
      derSimonianLaird(numbersOf(input, 'x'), numbersOf(input, 'n')),
      {effects: yi, variances: vi, mean: mu, standardError: seMu, q: Q, pQ, tau2, iSquaredPercent: I2},
      'dl',
    );
  });

  test.each(goldenCases('dsr'))('dsr $id', ({input, expected}) => {
    const [people, standard] = [numbersOf(input, 'population'), numbersOf(input, 'standard')];
    const bands = numbersOf(input, 'count').map((count, i) => ({
      count,
      people: people[i] ?? 0,
      standard: standard[i] ?? 0,
    }));
    for (const [level, lower, upper] of [
      [0.95, expected.lower95, expected.upper95],
      [0.998, expected.lower998, expected.upper998],
    ] as const) {
      const rate = directlyStandardisedRate(bands, numberOf(input, 'multiplier'), level);
      expectClose(rate, {value: expected.value, interval: {lower, upper}}, 'dsr');
    }
  });

  test.each(goldenCases('isr'))('isr $id', ({input, expected}) => {
    const [people, referenceCount] = [numbersOf(input, 'population'), numbersOf(input, 'refCount')];
    const referencePeople = numbersOf(input, 'refPopulation');
    const bands = numbersOf(input, 'count').map((count, i) => ({
      count,
      people: people[i] ?? 0,
      referenceCount: referenceCount[i] ?? 0,
      referencePeople: referencePeople[i] ?? 0,
    }));
    const scale = numberOf(input, 'refValue');
    const scaled = (key: string): number => numberOf(expected, key) / scale;
    const wanted = {observed: expected.observed, expected: expected.expectedEvents, value: scaled('value')};
    const inner = {...wanted, interval: {lower: scaled('lower95'), upper: scaled('upper95')}};
    const outer = {...wanted, interval: {lower: scaled('lower998'), upper: scaled('upper998')}};
    expectClose(indirectlyStandardisedRatio(bands, 0.95), inner, 'isr95');
    expectClose(indirectlyStandardisedRatio(bands, 0.998), outer, 'isr998');
    expect(indirectlyStandardisedRatio(bands, 0.95)?.method).toBe(expected.method === 'Exact' ? 'exact' : 'byar');
  });

  test.each(goldenCases('shrinkage_eb'))('shrinkage_eb $id', ({input, expected}) => {
    const {weight, ...rest} = expected;
    expectClose(empiricalBayesShares(numbersOf(input, 'x'), numbersOf(input, 'n')), {...rest, weights: weight}, 'eb');
  });

  test.each(goldenCases('beta_posterior'))('beta_posterior $id', ({input, expected}) => {
    const [x, n] = [numberOf(input, 'x'), numberOf(input, 'n')];
    const {alpha, beta, mean, q025, q50, q975, pBelowPriorMean} = expected;
    expectClose(
      betaPosterior(x, n, numberOf(input, 'priorMean'), numberOf(input, 'priorStrength'), 0.95),
      {alpha, beta, mean, median: q50, interval: {lower: q025, upper: q975}, belowPriorMean: pBelowPriorMean},
      'beta',
    );
  });

  test.each(goldenCases('diversity'))('diversity $id', ({input, expected}) => {
    expectClose(diversity(numbersOf(input, 'counts')), expected, 'diversity');
  });

  test.each(goldenCases('dissimilarity'))('dissimilarity $id', ({input, expected}) => {
    const {dissimilarity: d, isolationA, exposureAtoB} = expected;
    const wanted = {dissimilarity: d, isolation: isolationA, exposure: exposureAtoB};
    expectClose(dissimilarity(numbersOf(input, 'a'), numbersOf(input, 'b')), wanted, 'dissimilarity');
  });

  test.each(goldenCases('pay_gap'))('pay_gap $id', ({input, expected}) => {
    const [men, women] = [numbersOf(input, 'maleHourly'), numbersOf(input, 'femaleHourly')];
    const {meanMale, meanFemale, medianMale, medianFemale, meanGapPercent, medianGapPercent, quarters} = expected;
    const names = {meanMen: meanMale, meanWomen: meanFemale, medianMen: medianMale, medianWomen: medianFemale};
    expectClose(payGap(men, women), {...names, meanGapPercent, medianGapPercent}, 'pay');
    const renamed = Object.entries(payQuarters(men, women)).map(([name, {size, menPercent, womenPercent}]) => [
      name,
      {size, malePercent: menPercent, femalePercent: womenPercent},
    ]);
    expectClose(Object.fromEntries(renamed), quarters, 'quarters');
  });
});
