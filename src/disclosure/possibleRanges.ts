import type {LineTree} from './lineTree';
import type {Range} from './roundAndWithhold';

/**
 * The counts each node could have, given what each shows by itself and that parts add up to their parent.
 * The sums form a tree, so one pass from the leaves and one from the root give the exact limits, and every whole
 * number between them is possible (the sums are totally unimodular).
 */
export function possibleRanges(tree: LineTree, shown: readonly Range[]): readonly Range[] {
  const least = shown.map((range) => range.least);
  const most = shown.map((range) => range.most);
  for (const {parent, parts} of tree.families.toReversed()) {
    least[parent] = Math.max(at(least, parent), sum(least, parts));
    most[parent] = Math.min(at(most, parent), sum(most, parts));
  }
  for (const {parent, parts} of tree.families) {
    const leastOfAll = sum(least, parts);
    const mostOfAll = sum(most, parts);
    const limits = parts.map((part) => ({
      part,
      least: Math.max(at(least, part), at(least, parent) - (mostOfAll - at(most, part))),
      most: Math.min(at(most, part), at(most, parent) - (leastOfAll - at(least, part))),
    }));
    for (const limit of limits) {
      least[limit.part] = limit.least;
      most[limit.part] = limit.most;
    }
  }
  return shown.map((_, node) => ({least: at(least, node), most: at(most, node)}));
}

function at(values: readonly number[], node: number): number {
  return values[node] ?? 0;
}

function sum(values: readonly number[], parts: readonly number[]): number {
  return parts.reduce((total, part) => total + at(values, part), 0);
}
