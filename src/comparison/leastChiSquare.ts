import type {PossibleCounts} from './possibleCounts';

/**
 * The smallest chi-square any possible counts could give: what a verdict on a whole distribution must survive.
 *
 * Formula  for n people X² = Σx²/(nπ) - n, least at x = λπ held within each group's limits (a separable convex
 *          problem); λ by halving, for every whole n the groups and `people` allow.
 * Units    possible counts and shares in, a statistic out.
 * Range    shares above 0 that sum to 1, as many as counts.
 * Edge     0 where the shares themselves are possible. Counts are let be fractions, which can only make it smaller.
 * Source   Luss and Gupta (1975), Oper. Res. 23, 360-366: allocation under limits.
 * Check    40 to 42 and 58 to 60 against a half each gives (42 - 50)²/50 twice, 2.56.
 */
export function leastChiSquare(
  possible: readonly PossibleCounts[],
  shares: readonly number[],
  people: PossibleCounts = {least: 0, most: Infinity},
): number {
  const sumOf = (end: 'least' | 'most'): number => possible.reduce((sum, each) => sum + each[end], 0);
  const fewest = Math.max(1, people.least, sumOf('least'));
  const mostPeople = Math.min(people.most, sumOf('most'));
  const filled = (level: number): number[] =>
    possible.map(({least, most: limit}, i) => Math.min(limit, Math.max(least, level * (shares[i] ?? 0))));
  let smallest = Infinity;
  for (let total = fewest; total <= mostPeople; total += 1) {
    let [low, high] = [0, Math.max(...possible.map((each, i) => each.most / (shares[i] ?? 1)))];
    for (let i = 0; i < 60; i += 1) {
      const middle = (low + high) / 2;
      if (filled(middle).reduce((sum, x) => sum + x, 0) < total) low = middle;
      else high = middle;
    }
    const squares = filled(high).reduce((sum, x, i) => sum + x ** 2 / (shares[i] ?? 1), 0);
    smallest = Math.min(smallest, squares / total - total);
  }
  return Number.isFinite(smallest) ? Math.max(0, smallest) : 0;
}
