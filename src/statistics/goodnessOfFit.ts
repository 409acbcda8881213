import {chiSquareUpperTail} from './chiSquareUpperTail';
import {requireCount, requireSameLength, requireShare} from './contract';

/** A whole distribution of people against fixed shares. Lists are in the order given. */
export interface GoodnessOfFit {
  readonly expectedCounts: readonly number[];
  readonly chiSquare: number | null;
  readonly df: number | null;
  readonly pChiSquare: number | null;
  readonly g: number | null;
  readonly pG: number | null;
  /** (O - E)/√E: too small to be read as z; kept for checking against other software. */
  readonly pearsonResiduals: readonly (number | null)[];
  /** (O - E)/√(E(1 - π)): N(0, 1) under the shares. Beyond 2 mild, beyond 3 clear. */
  readonly standardisedResiduals: readonly (number | null)[];
  readonly minExpected: number;
  /** Effect size √(X²/n), which does not grow with n: 0.1 small, 0.3 medium, 0.5 large. */
  readonly cohenW: number | null;
  /** People in a category the baseline has nobody in: above 0 nothing is tested. */
  readonly outsideBaseline: number;
}

/**
 * Goodness of fit of counts to fixed shares: chi-square, G, residuals and effect size.
 *
 * Formula  X² = Σ(O-E)²/E, G = 2ΣO ln(O/E), E = nπ; df = categories - 1, as the shares are fixed, not estimated.
 * Units    people and shares in; a statistic, probabilities and residuals out.
 * Range    whole counts; shares from 0 to 1 that sum to 1 (within 1e-6), as many as counts.
 * Edge     nobody counted gives nulls. A share of 0 is dropped where nobody is observed; where somebody is, nothing is
 *          tested and `outsideBaseline` counts them. One category gives statistics of 0 and null p.
 * Throws   RangeError outside the range.
 * Source   Pearson (1900); Haberman (1973), Biometrics 29, 205-220; Cohen (1988). Where expected counts are small
 *          (under 5), use exactMultinomialTest or merge categories, never silently.
 * Check    10, 40, 50 against 0.2, 0.3, 0.5 gives X² 8.3333, p 0.0155, standardised residuals -2.5, 2.1822, 0.
 */
export function goodnessOfFit(observed: readonly number[], shares: readonly number[]): GoodnessOfFit {
  requireShares(observed, shares);
  const total = observed.reduce((sum, count) => sum + count, 0);
  const cells = observed.map((count, i) => ({count, share: shares[i] ?? 0, expected: total * (shares[i] ?? 0)}));
  const kept = cells.filter(({share}) => share > 0);
  const outsideBaseline = total - kept.reduce((sum, {count}) => sum + count, 0);
  const isTested = total > 0 && outsideBaseline === 0;
  const chiSquare = isTested
    ? kept.reduce((sum, {count, expected}) => sum + (count - expected) ** 2 / expected, 0)
    : null;
  const g = isTested
    ? Math.max(0, 2 * kept.reduce((sum, {count, expected}) => sum + logPart(count, expected), 0))
    : null;
  const df = isTested ? kept.length - 1 : null;
  const tail = (statistic: number | null): number | null =>
    statistic === null || !df ? null : chiSquareUpperTail(statistic, df);
  const residual = ({count, share, expected}: (typeof cells)[number], spread: number): number | null =>
    !isTested || share === 0 || spread <= 0 ? null : (count - expected) / Math.sqrt(spread);
  return {
    expectedCounts: cells.map(({expected}) => expected),
    chiSquare,
    df,
    pChiSquare: tail(chiSquare),
    g,
    pG: tail(g),
    pearsonResiduals: cells.map((cell) => residual(cell, cell.expected)),
    standardisedResiduals: cells.map((cell) => residual(cell, cell.expected * (1 - cell.share))),
    minExpected: kept.length === 0 ? 0 : Math.min(...kept.map(({expected}) => expected)),
    cohenW: chiSquare === null ? null : Math.sqrt(chiSquare / total),
    outsideBaseline,
  };
}

/** Throws RangeError unless the lists are counts and the shares of one whole. */
export function requireShares(observed: readonly number[], shares: readonly number[]): void {
  requireSameLength(observed, shares);
  observed.forEach(requireCount);
  shares.forEach(requireShare);
  const sum = shares.reduce((so, share) => so + share, 0);
  if (Math.abs(sum - 1) > 1e-6) throw new RangeError(`Shares sum to ${sum}, not 1. Give the shares of one whole.`);
}

function logPart(count: number, expected: number): number {
  return count === 0 ? 0 : count * Math.log(count / expected);
}
