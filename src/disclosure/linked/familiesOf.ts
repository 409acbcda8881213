import {people} from '../lineTree';
import type {Layout} from './layoutOf';
import type {Families, Sum} from './types';

/** What makes the cells of one population and snapshot, before any count. */
export interface Shape {
  readonly areas: number;
  readonly parts: number;
  /** Only sums of parts for which this is true are made. */
  readonly wanted: (part: number) => boolean;
  readonly dimensions: number;
  readonly layout: Layout;
  /** Sums over the areas that a part is given for. */
  readonly areaSums: (part: number) => readonly Sum[];
  readonly partSums: readonly Sum[];
}

/** Every sum among the cells: within a line, over areas, over parts. */
export function familiesOf({areas, parts, wanted, dimensions, layout, areaSums, partSums}: Shape): Families {
  const totals: number[] = [];
  const rests: number[] = [];
  const starts: number[] = [0];
  const members: number[] = [];
  const add = (total: number, rest: boolean): void => {
    totals.push(total);
    rests.push(rest ? 1 : 0);
    starts.push(members.length);
  };

  for (let area = 0; area < areas; area += 1) {
    for (let part = 0; part < parts; part += 1) {
      if (!wanted(part) || !layout.has(area, part)) continue;
      for (let d = 0; d < dimensions; d += 1) {
        for (const family of layout.treeOf(part, d)?.families ?? []) {
          for (const one of family.parts) members.push(layout.cellOf(area, part, d, one));
          add(layout.cellOf(area, part, d, family.parent), false);
        }
      }
    }
  }
  const lines = totals.length;
  for (let part = 0; part < parts; part += 1) {
    if (!wanted(part)) continue;
    const figures = figuresOf(layout, part, dimensions);
    for (const sum of areaSums(part)) {
      for (const [d, node] of figures) {
        for (const one of sum.parts) members.push(layout.cellOf(one, part, d, node));
        add(layout.cellOf(sum.total, part, d, node), sum.rest);
      }
    }
  }
  for (const sum of partSums) {
    const [first = 0] = sum.parts;
    if (!wanted(first)) continue;
    const figures = figuresOf(layout, first, dimensions);
    for (let area = 0; area < areas; area += 1) {
      if (!layout.has(area, first)) continue;
      for (const [d, node, atWhole] of figures) {
        for (const one of sum.parts) members.push(layout.cellOf(area, one, d, node));
        add(layout.cellAtWhole(area, sum.total, d, atWhole), sum.rest);
      }
    }
  }
  // Whoever gave no answer to the characteristic that divides is one part, and three figures of the whole.
  for (let part = 0; part < parts; part += 1) {
    const as = layout.peopleAs(part);
    if (!wanted(part) || !as || as.nodes.length === 1) continue;
    for (let area = 0; area < areas; area += 1) {
      if (!layout.has(area, part)) continue;
      for (const node of as.nodes) members.push(layout.cellOf(area, as.part, as.dimension, node));
      add(layout.cellOf(area, part, 0, people), false);
    }
  }
  return indexed(layout.cells, lines, totals, rests, starts, members);
}

/**
 * The figures that a part has of its own, as characteristic, node of its tree, and node of the characteristic's whole tree.
 * The people are one figure whatever the characteristic; of a group of another they are a figure of the whole, summed there.
 */
function figuresOf(
  layout: Layout,
  part: number,
  dimensions: number,
): readonly (readonly [dimension: number, node: number, atWhole: number])[] {
  const found: [number, number, number][] = [];
  const isAlias = layout.peopleAs(part)?.nodes.length === 1;
  for (let d = 0; d < dimensions; d += 1) {
    layout.wholeNodes(part, d).forEach((atWhole, node) => {
      if (node > people || (!isAlias && found.length === 0)) found.push([d, node, atWhole]);
    });
  }
  return found;
}

export function indexed(
  cells: number,
  lines: number,
  totals: readonly number[],
  rests: readonly number[],
  starts: readonly number[],
  members: readonly number[],
): Families {
  const offsets = new Int32Array(cells + 1);
  const count = (cell: number): void => {
    offsets[cell + 1] = (offsets[cell + 1] ?? 0) + 1;
  };
  totals.forEach(count);
  members.forEach(count);
  for (let cell = 0; cell < cells; cell += 1) offsets[cell + 1] = (offsets[cell + 1] ?? 0) + (offsets[cell] ?? 0);
  const filled = offsets.slice();
  const families = new Int32Array(totals.length + members.length);
  const put = (cell: number, family: number): void => {
    families[filled[cell] ?? 0] = family;
    filled[cell] = (filled[cell] ?? 0) + 1;
  };
  totals.forEach((total, family) => {
    put(total, family);
    for (let i = starts[family] ?? 0; i < (starts[family + 1] ?? 0); i += 1) put(members[i] ?? 0, family);
  });
  return {
    cells,
    lines,
    totals: Int32Array.from(totals),
    rests: Uint8Array.from(rests),
    starts: Int32Array.from(starts),
    parts: Int32Array.from(members),
    offsets,
    families,
  };
}
