import {requireCountOfTotal, requireSameLength} from './contract';

export interface EmpiricalBayes {
  readonly pooled: number;
  /** Variance between teams beyond chance. */
  readonly betweenVariance: number;
  /** How far each share is trusted, 0 to 1; the rest of the estimate is the pooled share. */
  readonly weights: readonly number[];
  readonly shrunk: readonly number[];
}

/**
 * Shares of small teams drawn towards the whole by as much as chance alone would scatter them.
 *
 * Formula  b = Σx/Σn; s² = Σn(p - b)²/Σn; A = max(0, s² - b(1-b)/n̄)/(1 - 1/n̄); weight nA/((n-1)A + b(1-b));
 *          estimate b + weight (p - b).
 * Units    people in, shares out.
 * Range    whole numbers, 0 <= count <= total, total at least 1, as many counts as totals.
 * Edge     an empty list gives null. Teams of one person each say nothing of the variance between teams: A is 0.
 * Throws   RangeError outside the range.
 * Source   Marshall (1991), Appl. Stat. 40, 283-294; Martuzzi and Elliott (1996), Stat. Med. 15, 1867-1873. For order and
 *          colour only; show the share itself beside it.
 * Check    2 of 10 and 8 of 10 give A 0.0722 and shrink to 0.2593 and 0.7407.
 */
export function empiricalBayesShares(counts: readonly number[], totals: readonly number[]): EmpiricalBayes | null {
  requireSameLength(counts, totals);
  counts.forEach((count, i) => requireCountOfTotal(count, totals[i] ?? 0));
  if (totals.some((total) => total === 0)) throw new RangeError('A team has nobody. Leave it out.');
  if (counts.length === 0) return null;
  const people = totals.reduce((sum, total) => sum + total, 0);
  const pooled = counts.reduce((sum, count) => sum + count, 0) / people;
  const meanSize = people / totals.length;
  const chance = pooled * (1 - pooled);
  const teams = counts.map((count, i) => ({share: count / (totals[i] ?? 1), total: totals[i] ?? 1}));
  const spread = teams.reduce((sum, {share, total}) => sum + total * (share - pooled) ** 2, 0) / people;
  const between = meanSize === 1 ? 0 : Math.max(0, spread - chance / meanSize) / (1 - 1 / meanSize);
  const weights = teams.map(({total}) => (between === 0 ? 0 : (total * between) / ((total - 1) * between + chance)));
  return {
    pooled,
    betweenVariance: between,
    weights,
    shrunk: teams.map(({share}, i) => pooled + (weights[i] ?? 0) * (share - pooled)),
  };
}
