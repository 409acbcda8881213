/**
 * Adjusted p-values made by multiplying the ordered p by a factor for its rank and keeping them in order; null stays null
 * and is not counted. Benjamini-Hochberg and Benjamini-Yekutieli step up from the largest, Holm steps down.
 */
export function steppedP(
  p: readonly (number | null)[],
  factor: (rank: number, tests: number) => number,
  direction: 'up' | 'down',
): (number | null)[] {
  for (const value of p) {
    if (value !== null && !(value >= 0 && value <= 1)) {
      throw new RangeError(`Not a p-value: ${value}. Give a number from 0 to 1, or null where nothing was tested.`);
    }
  }
  const tested = p.flatMap((value, index) => (value === null ? [] : [{value, index}]));
  tested.sort((a, b) => a.value - b.value);
  const adjusted: (number | null)[] = p.map(() => null);
  const ranked = tested.map((test, i) => ({...test, rank: i + 1}));
  let bound = direction === 'up' ? 1 : 0;
  for (const {value, index, rank} of direction === 'up' ? ranked.toReversed() : ranked) {
    const raised = Math.min(1, value * factor(rank, tested.length));
    bound = direction === 'up' ? Math.min(bound, raised) : Math.max(bound, raised);
    adjusted[index] = bound;
  }
  return adjusted;
}
