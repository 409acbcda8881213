import type {LineTree} from './lineTree';

/** The least and the most each node could count; one entry a node. */
export interface Ranges {
  readonly least: readonly number[];
  readonly most: readonly number[];
}

/**
 * The counts each node could have, given what each shows by itself and that parts add up to their parent.
 * The sums form a tree, so one pass from the leaves and one from the root give the exact limits, and every whole
 * number between them is possible (the sums are totally unimodular).
 */
export function possibleRanges({families}: LineTree, shown: Ranges): Ranges {
  const least = [...shown.least];
  const most = [...shown.most];

  for (const {parent, parts} of families.toReversed()) {
    least[parent] = Math.max(at(least, parent), sum(least, parts));
    most[parent] = Math.min(at(most, parent), sum(most, parts));
  }
  for (const {parent, parts} of families) {
    const spareAbove = at(most, parent) - sum(least, parts);
    const spareBelow = at(least, parent) - sum(most, parts);
    for (const part of parts) {
      const from = at(least, part);
      least[part] = Math.max(from, spareBelow + at(most, part));
      most[part] = Math.min(at(most, part), spareAbove + from);
    }
  }
  return {least, most};
}

function at(values: readonly number[], node: number): number {
  return values[node] ?? 0;
}

function sum(values: readonly number[], parts: readonly number[]): number {
  let total = 0;
  for (const part of parts) total += at(values, part);
  return total;
}
