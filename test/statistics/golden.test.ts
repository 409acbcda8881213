import {describe, expect, test} from 'vitest';
import {
  benjaminiHochberg,
  benjaminiYekutieli,
  binomialFunnelLimits,
  binomialTest,
  bonferroni,
  clopperPearsonInterval,
  holm,
  katzInterval,
  koopmanInterval,
  miettinenNurminenRatioInterval,
  newcombeInterval,
  normalFunnelLimits,
  poissonFunnelLimits,
  representationRatio,
  wilsonInterval,
} from '../../src/statistics';
import {expectClose, goldenCases, numberOf, numbersOf} from './golden';

describe('proportions, tests, funnels and corrections agree with independent software', () => {
  test.each(goldenCases('proportion_ci'))('proportion_ci $id', ({input, expected}) => {
    const [x, n, level] = [numberOf(input, 'x'), numberOf(input, 'n'), numberOf(input, 'confidence')];
    expectClose(wilsonInterval(x, n, level), expected.wilson, 'wilson');
    expectClose(clopperPearsonInterval(x, n, level), expected.clopperPearson, 'clopperPearson');
  });

  test.each(goldenCases('diff_two_proportions'))('diff_two_proportions $id: Newcombe', ({input, expected}) => {
    expectClose(newcombeInterval(...pairOf(input)), expected.newcombe, 'newcombe');
  });

  test.each(goldenCases('ratio_two_proportions'))('ratio_two_proportions $id', ({input, expected}) => {
    expectClose(koopmanInterval(...pairOf(input)), expected.koopman, 'koopman');
    expectClose(miettinenNurminenRatioInterval(...pairOf(input)), expected.miettinenNurminen, 'miettinenNurminen');
    expectClose(katzInterval(...pairOf(input)), expected.katzLog, 'katz');
  });

  test.each(goldenCases('binomial_test'))('binomial_test $id', ({input, expected}) => {
    const result = binomialTest(numberOf(input, 'x'), numberOf(input, 'n'), numberOf(input, 'p0'));
    expectClose(
      result,
      {
        atMost: expected.pLower,
        atLeast: expected.pUpper,
        // R gives FALSE for a share of 0 or 1 that somebody contradicts: its p is 0.
        smallP: expected.pTwoSidedSmallP === false ? 0 : expected.pTwoSidedSmallP,
        doubledP: expected.pTwoSidedDoubled,
        midP: expected.pTwoSidedMidP,
      },
      'test',
    );
  });

  test.each(goldenCases('representation'))('representation $id', ({input, expected}) => {
    const [x, n, baseline] = [numberOf(input, 'x'), numberOf(input, 'n'), numberOf(input, 'baseline')];
    expectClose(
      representationRatio(x, n, baseline, numberOf(input, 'confidence')),
      {
        share: expected.share,
        ratio: expected.representationRatio,
        interval: expected.ratioWilson,
        exactInterval: expected.ratioClopperPearson,
        gapPoints: expected.gapPoints,
        gapPointsInterval: expected.gapPointsWilson,
        expectedCount: expected.expectedCount,
        gapPeople: expected.headcountGap,
      },
      'representation',
    );
    expectClose(binomialTest(x, n, baseline)?.smallP, expected.pExactSmallP, 'smallP');
  });

  test.each(goldenCases('funnel_binomial'))('funnel_binomial $id', ({input, expected}) => {
    const [n, theta] = [numberOf(input, 'n'), numberOf(input, 'theta')];
    expectClose(binomialFunnelLimits(n, theta, 0.95), expected.exact95, 'exact95');
    expectClose(binomialFunnelLimits(n, theta, 0.998), expected.exact998, 'exact998');
    expectClose(normalFunnelLimits(n, theta, 0.95), expected.normal95, 'normal95');
    expectClose(normalFunnelLimits(n, theta, 0.998), expected.normal998, 'normal998');
    expectClose(normalFunnelLimits(n, theta, 0.95), expected.wilsonInverted95, 'wilsonInverted95');
  });

  test.each(goldenCases('funnel_poisson'))('funnel_poisson $id: exact', ({input, expected}) => {
    expectClose(poissonFunnelLimits(numberOf(input, 'expected'), 0.95), expected.exact95, 'exact95');
    expectClose(poissonFunnelLimits(numberOf(input, 'expected'), 0.998), expected.exact998, 'exact998');
  });

  test.each(goldenCases('multiple_testing'))('multiple_testing $id', ({input, expected}) => {
    const p = numbersOf(input, 'p');
    expectClose(benjaminiHochberg(p), expected.bh, 'bh');
    expectClose(holm(p), expected.holm, 'holm');
    expectClose(bonferroni(p), expected.bonferroni, 'bonferroni');
    expectClose(benjaminiYekutieli(p), expected.by, 'by');
    expect(benjaminiHochberg(p).map((q) => q !== null && q <= numberOf(input, 'alpha'))).toEqual(expected.rejectedBH);
  });
});

function pairOf(input: Readonly<Record<string, unknown>>): [number, number, number, number, number] {
  return [
    numberOf(input, 'x1'),
    numberOf(input, 'n1'),
    numberOf(input, 'x2'),
    numberOf(input, 'n2'),
    numberOf(input, 'confidence'),
  ];
}
