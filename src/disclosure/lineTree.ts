import {broadFor, categoriesFor, unknownCodes, type Dimension, type Population} from '../catalogue';
import type {RawLine} from '../database';

/**
 * A line of counts as the sums a reader could do: people are those who declared and those who did not; those who
 * declared are the broad groups; a broad group is its categories. Node 0 is the people; a parent comes before its parts.
 */
export interface LineTree {
  /** Parent of each node; -1 for the people. */
  readonly parents: readonly number[];
  readonly depths: readonly number[];
  /** Part ids each node answers to; a broad group of a single category is one node with both ids. */
  readonly partIds: readonly (readonly string[])[];
  /** Stored codes counted directly at each node: a category's own. */
  readonly codes: readonly (readonly number[])[];
  /** Categories of a broad group that say only that its detail is not recorded. */
  readonly withoutDetail: ReadonlySet<number>;
  /** Nodes that have parts, parents before their parts, and those parts. */
  readonly families: readonly {readonly parent: number; readonly parts: readonly number[]}[];
}

/** The nodes every tree begins with. */
export const people = 0;
export const declared = 1;
export const preferNotToSay = 2;
export const notRecorded = 3;
export const notApplicable = 4;
export const unknowns: ReadonlySet<number> = new Set([preferNotToSay, notRecorded, notApplicable]);

const remembered = new WeakMap<Dimension, Map<Population, LineTree>>();

/** The tree of a characteristic for a population: every category and broad group it can have. */
export function lineTree(dimension: Dimension, population: Population): LineTree {
  const byPopulation = remembered.get(dimension) ?? new Map<Population, LineTree>();
  remembered.set(dimension, byPopulation);
  const tree = byPopulation.get(population) ?? grown(dimension, population);
  byPopulation.set(population, tree);
  return tree;
}

const rememberedBroad = new WeakMap<LineTree, LineTree>();

/** The same tree cut off at the broad groups, each counted whole: what a line of a split has. */
export function broadTree(tree: LineTree): LineTree {
  const known = rememberedBroad.get(tree);
  if (known) return known;
  const kept = tree.parents.flatMap((_, node) => ((tree.depths[node] ?? 0) < 3 ? [node] : []));
  const codesUnder = (node: number): readonly number[] => [
    ...(tree.codes[node] ?? []),
    ...tree.parents.flatMap((of, part) => (of === node && node > notApplicable ? (tree.codes[part] ?? []) : [])),
  ];
  const cut: LineTree = {
    parents: kept.map((node) => kept.indexOf(tree.parents[node] ?? -1)),
    depths: kept.map((node) => tree.depths[node] ?? 0),
    partIds: kept.map((node) => tree.partIds[node] ?? []),
    codes: kept.map(codesUnder),
    withoutDetail: new Set(),
    families: tree.families
      .filter(({parent}) => parent <= declared)
      .map(({parent, parts}) => ({parent, parts: parts.map((part) => kept.indexOf(part))})),
  };
  rememberedBroad.set(tree, cut);
  return cut;
}

/** The node of a tree's broad tree at each of its nodes; -1 for detail, which that does not have. */
export function broadNodes(tree: LineTree): readonly number[] {
  let next = 0;
  return tree.depths.map((depth) => (depth < 3 ? next++ : -1));
}

function grown(dimension: Dimension, population: Population): LineTree {
  const parents = [-1, people, people, people, people];
  const partIds: (readonly string[])[] = [[], [], [], [], []];
  const codes: (readonly number[])[] = [[], [], [], [], []];
  const withoutDetail = new Set<number>();
  const add = (parent: number, ids: readonly string[], own: readonly number[]): number => {
    partIds.push(ids);
    codes.push(own);
    return parents.push(parent) - 1;
  };
  const categories = categoriesFor(dimension, population);
  for (const group of broadFor(dimension, population)) {
    const within = categories.filter((category) => category.broad === group.id);
    const [only] = within;
    if (only && within.length === 1) {
      add(declared, [group.id, only.id], [only.code]);
      continue;
    }
    const parent = add(declared, [group.id], []);
    // As the importer reads an answer that names only the group.
    const whole = within.find((category) => category.residual);
    for (const category of within) {
      const node = add(parent, [category.id], [category.code]);
      if (category === whole) withoutDetail.add(node);
    }
  }
  const depths: number[] = [];
  for (const parent of parents) depths.push(parent < 0 ? 0 : (depths[parent] ?? 0) + 1);
  const families = parents.flatMap((_, parent) => {
    const parts = parents.flatMap((of, node) => (of === parent ? [node] : []));
    return parts.length > 0 ? [{parent, parts}] : [];
  });
  return {parents, depths, partIds, codes, withoutDetail, families};
}

/** Exact people at each node. Whoever has no known code, unmatched ones included, is not recorded. */
export function countsAtNodes(tree: LineTree, {people: everyone, byCode}: RawLine): readonly number[] {
  const counts = tree.codes.map((codes) => codes.reduce((sum, code) => sum + (byCode[code] ?? 0), 0));
  for (let node = counts.length - 1; node > declared; node -= 1) {
    const parent = tree.parents[node] ?? people;
    if (parent !== people) counts[parent] = (counts[parent] ?? 0) + (counts[node] ?? 0);
  }
  counts[people] = everyone;
  counts[preferNotToSay] = byCode[unknownCodes.preferNotToSay] ?? 0;
  counts[notApplicable] = byCode[unknownCodes.notApplicable] ?? 0;
  const known = (counts[declared] ?? 0) + (counts[preferNotToSay] ?? 0) + (counts[notApplicable] ?? 0);
  counts[notRecorded] = everyone - known;
  return counts;
}
