import type {Population} from '../../catalogue';
import type {RawLine} from '../../database';
import {lineTree, type LineTree} from '../lineTree';
import {notCollected, shownCell, withheldBase, withheldSecondary, withheldSmall} from '../roundAndWithhold';
import type {Cell} from '../types';
import {closeLinked, emits, type RangeOf} from './closeLinked';
import type {LinkedLines} from './linkedLines';

/** Cells of a line as it would be shown alone. */
export type CellsOfLine = (
  tree: LineTree,
  line: RawLine,
  area: number,
  part: number,
  dimension: number,
) => readonly Cell[];

/** Every cell of a snapshot as it may be shown: each line alone first, then what the sums over lines, areas and parts need. */
export function linkedCells(
  lines: LinkedLines,
  population: Population,
  alone: CellsOfLine,
  rangeOf: RangeOf,
): Int32Array {
  const {areas, parts, dimensions, figures, offsets, families} = lines;
  const emitted = new Int32Array(families.cells).fill(emits.nothing);
  const trees = dimensions.map((dimension) => lineTree(dimension, population));
  for (let area = 0; area < areas.length; area += 1) {
    for (let part = 0; part < parts.length; part += 1) {
      const at = (area * parts.length + part) * figures;
      trees.forEach((tree, d) => {
        const line = lines.line(area, part, d);
        if (!line) return;
        alone(tree, line, area, part, d).forEach((cell, node) => {
          emitted[node === 0 ? at : at + (offsets[d] ?? 0) + node] = written(cell);
        });
      });
    }
  }
  const rank = new Uint8Array(figures);
  rank[0] = 2;
  for (const offset of offsets) rank[offset + 1] = 1;
  // The rank array holds only 0, 1 and 2.
  closeLinked(families, emitted, rangeOf, (cell) => (rank[cell % figures] ?? 0) as 0 | 1 | 2);
  return emitted;
}

function written(cell: Cell): number {
  if (cell.kind === 'shown') return cell.count;
  return cell.kind === 'withheld' ? emits[cell.why] : emits.nothing;
}

export function cellOf(emitted: number): Cell {
  switch (emitted) {
    case emits.small:
      return withheldSmall;
    case emits.base:
      return withheldBase;
    case emits.secondary:
      return withheldSecondary;
    case emits.nothing:
      return notCollected;
    default:
      return shownCell(emitted);
  }
}
