import type {Dimension, Population} from '../../catalogue';
import {crossedBy, divides, noAnswer} from '../../slice';
import {broadNodes, broadTree, lineTree, people, unknowns, type LineTree} from '../lineTree';
import {partOf} from './partsOf';
import type {Part} from './types';

/** Where every figure of a snapshot stands among the cells. */
export interface Layout {
  readonly cells: number;
  /** False where no line of a part is given for an area, or nothing is collected there. */
  has(area: number, part: number): boolean;
  /** The figures of a part's line by one characteristic: to the detail of the whole, to the broad groups of a split; null where none is given. */
  treeOf(part: number, dimension: number): LineTree | null;
  /** The cell at a node of `treeOf`. The people of a crossing are a group of the whole: one cell has both. */
  cellOf(area: number, part: number, dimension: number, node: number): number;
  /** The cell at a node of the characteristic's whole tree; -1 where that figure is not given. */
  cellAtWhole(area: number, part: number, dimension: number, node: number): number;
  /** The node of the characteristic's whole tree at each node of `treeOf`; none where no line is given. */
  wholeNodes(part: number, dimension: number): readonly number[];
  /** The people of a part as a group of the whole: the part, characteristic and nodes that they are the sum of. Null for other parts. */
  peopleAs(part: number): {readonly part: number; readonly dimension: number; readonly nodes: readonly number[]} | null;
  /** Which cells go before others where some must: 0 parts and answers not given, 1 those declared, 2 the people. */
  readonly ranks: Uint8Array;
  /** The area of each cell. */
  readonly areas: Uint16Array;
  /** The table a cell is in: one number for each area and split. */
  tableOf(cell: number): number;
}

/** What a line of one part has: the people first, then the nodes but the people of each characteristic that it has. */
interface Figures {
  /** By characteristic; null where lines of this part are not given. */
  readonly trees: readonly (LineTree | null)[];
  /** Node n of a characteristic stands at its offset + n, from node 1 on. */
  readonly offsets: readonly number[];
  readonly count: number;
}

export function layoutOf(
  population: Population,
  areas: number,
  parts: readonly Part[],
  dimensions: readonly Dimension[],
  given: (area: number, part: number) => boolean,
): Layout {
  const whole = dimensions.map((dimension) => lineTree(dimension, population));
  const broad = whole.map(broadNodes);
  const figures = parts.map(figuresOf);
  const starts = new Int32Array(areas * parts.length).fill(-1);
  let cells = 0;
  for (let area = 0; area < areas; area += 1) {
    for (let part = 0; part < parts.length; part += 1) {
      if (!given(area, part)) continue;
      starts[area * parts.length + part] = cells;
      cells += figures[part]?.count ?? 0;
    }
  }
  const alias = parts.map(aliasOf);
  const startOf = (area: number, part: number): number => starts[area * parts.length + part] ?? -1;

  const cellOf: Layout['cellOf'] = (area, part, dimension, node) => {
    const start = startOf(area, part);
    if (start < 0) return -1;
    if (node !== people) return start + (figures[part]?.offsets[dimension] ?? 0) + node;
    const as = alias[part];
    const [only] = as?.nodes ?? [];
    return as && only !== undefined && as.nodes.length === 1 ? cellOf(area, as.part, as.dimension, only) : start;
  };
  const ranks = new Uint8Array(cells);
  const areaOf = new Uint16Array(cells);
  const splitOf = new Uint16Array(cells);
  const splits = [...new Set(parts.map(({split}) => split))];
  for (let area = 0; area < areas; area += 1) {
    parts.forEach(({split}, part) => {
      const start = startOf(area, part);
      if (start < 0) return;
      const end = start + (figures[part]?.count ?? 0);
      areaOf.fill(area, start, end);
      splitOf.fill(splits.indexOf(split), start, end);
      ranks[start] = 2;
      for (const [d, tree] of (figures[part]?.trees ?? []).entries()) if (tree) ranks[cellOf(area, part, d, 1)] = 1;
    });
  }
  return {
    cells,
    ranks,
    areas: areaOf,
    tableOf: (cell) => (areaOf[cell] ?? 0) * splits.length + (splitOf[cell] ?? 0),
    cellOf,
    has: (area, part) => startOf(area, part) >= 0,
    treeOf: (part, dimension) => figures[part]?.trees[dimension] ?? null,
    cellAtWhole(area, part, dimension, node) {
      if (!figures[part]?.trees[dimension]) return -1;
      const at = parts[part]?.split === null ? node : (broad[dimension]?.[node] ?? -1);
      return at < 0 ? -1 : cellOf(area, part, dimension, at);
    },
    wholeNodes(part, dimension) {
      if (!figures[part]?.trees[dimension]) return [];
      const nodes = whole[dimension]?.parents.map((_, node) => node) ?? [];
      return parts[part]?.split === null ? nodes : nodes.filter((node) => (broad[dimension]?.[node] ?? -1) >= 0);
    },
    peopleAs: (part) => alias[part] ?? null,
  };

  function figuresOf({split}: Part): Figures {
    const by = crossedBy(split);
    const trees = dimensions.map(({id}, d) => {
      const tree = whole[d];
      if (!tree || (by !== null && !divides(by, id))) return null;
      return split === null ? tree : broadTree(tree);
    });
    const offsets: number[] = [];
    let count = 1;
    for (const tree of trees) {
      offsets.push(count - 1);
      count += tree ? tree.parents.length - 1 : 0;
    }
    return {trees, offsets, count};
  }

  function aliasOf({staff, split, value}: Part): ReturnType<Layout['peopleAs']> {
    const by = crossedBy(split);
    const dimension = dimensions.findIndex(({id}) => id === by);
    const tree = whole[dimension];
    if (!tree || value === null) return null;
    const nodes = value === noAnswer ? [...unknowns] : [tree.partIds.findIndex((ids) => ids.includes(value))];
    return {part: partOf(parts, staff, null, null), dimension, nodes};
  }
}
