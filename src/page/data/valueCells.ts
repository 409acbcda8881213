import {besideExactTotal, rangeBehind, roundAndWithhold, type Cell, type ProtectionRule} from '../../disclosure';

/**
 * Counts of values beside the exact number of rows they add up to. Each is rounded or withheld, and where the total would
 * narrow a withheld one, further ones are withheld with it, the smallest first.
 *
 * Check   at base 5: 500 and 4 of 504 withhold both, since 504 less 500 leaves 4 or more; 500, 400 and 4 of 904 withhold the 4 alone.
 */
export function valueCells(counts: readonly number[], rule: ProtectionRule): readonly Cell[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const alone = counts.map((count) => roundAndWithhold(count, rule));
  const small = alone.flatMap((cell, i) => (cell.kind === 'withheld' ? [i] : []));
  if (small.length === 0) return alone;
  const shownFirst = counts
    .map((count, i) => ({count, i}))
    .filter(({count, i}) => count > 0 && alone[i]?.kind === 'shown')
    .toSorted((a, b) => a.count - b.count || a.i - b.i);
  const withSmall = new Set(small);
  for (const {i} of shownFirst) {
    if (tellsNothing(alone, withSmall, small.length, total, rule)) break;
    withSmall.add(i);
  }
  const hidden = besideExactTotal(
    counts.filter((_, i) => withSmall.has(i)),
    rule,
  );
  const places = [...withSmall].toSorted((a, b) => a - b);
  return alone.map((cell, i) =>
    withSmall.size > small.length && withSmall.has(i) ? (hidden[places.indexOf(i)] ?? cell) : cell,
  );
}

/** Whether each withheld count may still be anything from 1 to the most that is withheld, given the total. */
function tellsNothing(
  cells: readonly Cell[],
  hidden: ReadonlySet<number>,
  small: number,
  total: number,
  rule: ProtectionRule,
): boolean {
  if (hidden.size > small) return true;
  const most = rule.withholdBelow - 1;
  const shown = cells.flatMap((cell, i) => (hidden.has(i) ? [] : [rangeBehind(cell, rule, total)]));
  const leastShown = shown.reduce((sum, range) => sum + range.least, 0);
  const mostShown = shown.reduce((sum, range) => sum + range.most, 0);
  const others = small - 1;
  // One of them can be 1 if the rest can make up the total, and `most` if the rest can be few enough.
  return total - 1 <= mostShown + others * most && total - most >= leastShown + others;
}
