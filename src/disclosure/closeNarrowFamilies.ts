import {declared, people, type LineTree} from './lineTree';
import {possibleRanges, type Ranges} from './possibleRanges';
import {rangeBehind, withheldSecondary, withheldSmall, type Range} from './roundAndWithhold';
import type {Cell, ProtectionRule} from './types';

/** A withheld figure must leave a reader at least this many counts it could be. */
export const leastPossibleCounts = 3;

/** What a reader can tell of the count behind a cell: `rangeBehind`, unless another way of rounding is being measured. */
export type RangeBehind = (cell: Cell, rule: ProtectionRule, atMost?: number) => Range;

/**
 * Withholds further where what is shown would leave a withheld figure fewer than three possible counts: all the parts
 * beside it, zeros too. Detail goes before broad groups; of the people, the answers not given go and those declared stay.
 * It looks only at the cells as they would be shown, never at counts, so it can tell only what they do. See README.md for
 * why the whole family goes and not the next smallest part.
 */
export function closeNarrowFamilies(
  tree: LineTree,
  cells: readonly Cell[],
  rule: ProtectionRule,
  range: RangeBehind = rangeBehind,
): readonly Cell[] {
  const emitted = [...cells];
  for (const {parent, parts} of tree.families) {
    if (isTooTightPair(emitted, parent, parts, rule, range)) withholdParts(tree, emitted, parent);
  }
  for (;;) {
    const narrow = narrowNodes(tree, emitted, rule, range);
    if (narrow.length === 0) return emitted;
    const open = narrow.filter((node) => emitted[node] !== withheldSecondary);
    const deepest = open.toSorted((a, b) => (tree.depths[b] ?? 0) - (tree.depths[a] ?? 0)).at(0);
    // Only answers not given can be narrow once withheld, and only while parts of the declared hold up their base.
    withholdParts(tree, emitted, deepest === undefined ? declared : (tree.parents[deepest] ?? people));
  }
}

/** Withheld nodes that could have too few counts, given everything that would be shown. */
export function narrowNodes(
  tree: LineTree,
  emitted: readonly Cell[],
  rule: ProtectionRule,
  range: RangeBehind = rangeBehind,
): readonly number[] {
  if (!emitted.some((cell) => cell.kind === 'withheld')) return [];
  const {least, most} = possibleRanges(tree, rangesBehind(emitted, rule, range));
  return emitted.flatMap((cell, node) =>
    cell.kind === 'withheld' && (most[node] ?? 0) - (least[node] ?? 0) + 1 < leastPossibleCounts ? [node] : [],
  );
}

/** What each cell of a line tells by itself; nothing withheld can be more than the people. */
export function rangesBehind(cells: readonly Cell[], rule: ProtectionRule, tells: RangeBehind = rangeBehind): Ranges {
  const everyone = tells(cells[people] ?? withheldSecondary, rule).most;
  const ranges = cells.map((cell) => tells(cell, rule, everyone));
  return {least: ranges.map((range) => range.least), most: ranges.map((range) => range.most)};
}

/**
 * Two parts under a total so near twice the greatest small count that the sums would close them only for (4, 4), and
 * closing would then say so: any small part under such a total closes the pair.
 */
function isTooTightPair(
  emitted: readonly Cell[],
  parent: number,
  parts: readonly number[],
  rule: ProtectionRule,
  range: RangeBehind,
): boolean {
  const whole = emitted[parent];
  if (parts.length !== 2 || whole?.kind !== 'shown' || !parts.some((part) => emitted[part] === withheldSmall))
    return false;
  const greatest = rule.withholdBelow - 1;
  const beside = range(whole, rule).least - greatest;
  return beside <= greatest && greatest - beside + 1 < leastPossibleCounts;
}

/** Withholds every part of a node and all they are made of; of the people, only the answers not given. */
export function withholdParts(tree: LineTree, emitted: Cell[], family: number): void {
  tree.parents.forEach((parent, node) => {
    if (family === people && node === declared) return;
    if (parent === family || emitted[parent] === withheldSecondary) emitted[node] = withheldSecondary;
  });
}
