import type {RawLine} from '../../database';
import type {Split} from '../../slice';
import {people, type LineTree} from '../lineTree';
import {notCollected, shownCell, withheldBase, withheldSecondary, withheldSmall} from '../roundAndWithhold';
import type {Cell} from '../types';
import {closeLinked, emits, type RangeOf} from './closeLinked';
import {closeSplits} from './closeSplits';
import type {Layout} from './layoutOf';
import {goesFirst, type LinkedLines} from './linkedLines';

/** Cells of a line as it would be shown alone. */
export type CellsOfLine = (
  tree: LineTree,
  line: RawLine,
  area: number,
  part: number,
  dimension: number,
) => readonly Cell[];

/**
 * The cells of all staff, the frontline and roles as they may be shown: each line alone first, then what the sums over lines,
 * areas and parts need. Cells of other splits are left empty.
 */
export function firstCells(lines: LinkedLines, alone: CellsOfLine, rangeOf: RangeOf): Int32Array {
  const {layout, firstFamilies} = lines;
  const emitted = new Int32Array(layout.cells).fill(emits.nothing);
  writeLines(lines, goesFirst, alone, emitted);
  // Ranks are 0, 1 and 2 alone.
  closeLinked(firstFamilies, emitted, rangeOf, (cell) => (layout.ranks[cell] ?? 0) as 0 | 1 | 2);
  return emitted;
}

/** Every cell of a snapshot: lines by other splits give way to what was closed first, and take nothing from it. */
export function linkedCells(
  lines: LinkedLines,
  alone: CellsOfLine,
  rangeOf: RangeOf,
  first: Int32Array = firstCells(lines, alone, rangeOf),
): Int32Array {
  if (lines.parts.every(({split}) => goesFirst(split))) return first;
  const emitted = first.slice();
  const isSettled = Uint8Array.from(first, (what) => (what === emits.nothing ? 0 : 1));
  writeLines(lines, (split) => !goesFirst(split), alone, emitted);
  closeSplits(lines.families, emitted, rangeOf, {isSettled, tableOf: lines.layout.tableOf});
  return emitted;
}

function writeLines(
  lines: LinkedLines,
  wanted: (split: Split | null) => boolean,
  alone: CellsOfLine,
  emitted: Int32Array,
): void {
  const {areas, parts, dimensions, layout} = lines;
  for (let area = 0; area < areas.length; area += 1) {
    for (const [part, {split}] of parts.entries()) {
      if (!wanted(split) || !layout.has(area, part)) continue;
      // Whoever gave no answer is in the sums, and on no page: how many they are, the whole says.
      if ((layout.peopleAs(part)?.nodes.length ?? 1) > 1) continue;
      const isTooFew = partIsWithheld(layout, emitted, area, part);
      dimensions.forEach((_, d) => {
        const line = lines.line(area, part, d);
        const tree = layout.treeOf(part, d);
        if (!tree || !line) return;
        alone(tree, line, area, part, d).forEach((cell, node) => {
          const at = layout.cellOf(area, part, d, node);
          // The people are one figure, whatever the characteristic; of a group they are the group's in the whole.
          if (node === people && emitted[at] !== emits.nothing) return;
          emitted[at] = isTooFew ? emits.base : written(cell);
        });
      });
    }
  }
}

/** Whom the part is of is not shown in the whole. */
function partIsWithheld(layout: Layout, emitted: Int32Array, area: number, part: number): boolean {
  const as = layout.peopleAs(part);
  return as?.nodes.some((node) => (emitted[layout.cellOf(area, as.part, as.dimension, node)] ?? 0) < 0) ?? false;
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
