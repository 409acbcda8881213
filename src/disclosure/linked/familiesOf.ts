import type {LineTree} from '../lineTree';
import type {Families, Sum} from './types';

/** What makes the cells of one population and snapshot, before any count. */
export interface Shape {
  readonly areas: number;
  readonly parts: number;
  readonly trees: readonly LineTree[];
  readonly areaSums: readonly Sum[];
  readonly partSums: readonly Sum[];
  /** False for areas below the places recorded: they have no cells. */
  readonly collected: (area: number) => boolean;
}

/** Figures of a place: the people, once, then each characteristic's nodes but the people. */
export function figureOffsets(trees: readonly LineTree[]): {
  readonly offsets: readonly number[];
  readonly figures: number;
} {
  const offsets: number[] = [];
  let figures = 1;
  for (const {parents} of trees) {
    // Node 0 is the people, which all characteristics share: node n stands at offset + n from node 1 on.
    offsets.push(figures - 1);
    figures += parents.length - 1;
  }
  return {offsets, figures};
}

/** Every sum among the cells: within a line, over areas, over parts. */
export function familiesOf({areas, parts, trees, areaSums, partSums, collected}: Shape): Families {
  const {offsets, figures} = figureOffsets(trees);
  const totals: number[] = [];
  const rests: number[] = [];
  const starts: number[] = [0];
  const members: number[] = [];
  const place = (area: number, part: number): number => (area * parts + part) * figures;
  const add = (total: number, rest: boolean): void => {
    totals.push(total);
    rests.push(rest ? 1 : 0);
    starts.push(members.length);
  };

  for (let area = 0; area < areas; area += 1) {
    if (!collected(area)) continue;
    for (let part = 0; part < parts; part += 1) {
      const at = place(area, part);
      trees.forEach((tree, d) => {
        const node = (n: number): number => (n === 0 ? at : at + (offsets[d] ?? 0) + n);
        for (const family of tree.families) {
          for (const one of family.parts) members.push(node(one));
          add(node(family.parent), false);
        }
      });
    }
  }
  const lines = totals.length;
  for (const sum of areaSums) {
    for (let part = 0; part < parts; part += 1) {
      for (let figure = 0; figure < figures; figure += 1) {
        for (const one of sum.parts) members.push(place(one, part) + figure);
        add(place(sum.total, part) + figure, sum.rest);
      }
    }
  }
  for (const sum of partSums) {
    for (let area = 0; area < areas; area += 1) {
      if (!collected(area)) continue;
      for (let figure = 0; figure < figures; figure += 1) {
        for (const one of sum.parts) members.push(place(area, one) + figure);
        add(place(area, sum.total) + figure, sum.rest);
      }
    }
  }
  return indexed(areas * parts * figures, lines, totals, rests, starts, members);
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
