import type {AreaIndex} from '../../catalogue';
import type {Cells, RawLine} from '../../database';
import {countsAtNodes, type LineTree} from '../lineTree';
import {protectedCells} from '../protectLine';
import {notCollected, rangeBehind, roundAndWithhold, withheldBase} from '../roundAndWithhold';
import type {Cell, ProtectionRule} from '../types';
import {unlimited} from './linkedRanges';
import {cellOf, linkedCells} from './linkedCells';
import {linkedLines, partOf, type LinkedLines} from './linkedLines';

/** The cells of any line of some loaded people, as they may be shown beside every other line. */
export interface LinkedSnapshots {
  cellsOf(tree: LineTree, line: RawLine, staff: 'all' | 'frontline'): readonly Cell[];
}

interface Snapshot {
  readonly lines: LinkedLines;
  readonly emitted: Int32Array;
  readonly areas: ReadonlyMap<string, number>;
}

/** Each snapshot is counted whole and closed once, when the first of its lines is asked for; all are kept with `cells`. */
export function linkedSnapshots(cells: Cells, areas: AreaIndex, rule: ProtectionRule): LinkedSnapshots {
  const snapshots = new Map<string, Snapshot>();
  return {
    cellsOf(tree, line, staff) {
      const known = snapshots.get(line.snapshot) ?? snapshotOf(cells, areas, rule, line.snapshot);
      snapshots.set(line.snapshot, known);
      const {lines, emitted} = known;
      const area = known.areas.get(line.area);
      const part = partOf(lines.parts, staff, line.value);
      const dimension = lines.dimensions.findIndex(({id}) => id === line.dimension);
      if (part < 0 || dimension < 0) return tree.parents.map(() => notCollected);
      // An area of no level (the union an old code stands for) could be set against the areas it is made of.
      if (area === undefined) return tree.parents.map(() => withheldBase);
      const at = (area * lines.parts.length + part) * lines.figures;
      const first = at + (lines.offsets[dimension] ?? 0);
      return tree.parents.map((_, node) => cellOf(emitted[node === 0 ? at : first + node] ?? 0));
    },
  };
}

function snapshotOf(cells: Cells, index: AreaIndex, rule: ProtectionRule, snapshot: string): Snapshot {
  const lines = linkedLines(cells, index, snapshot);
  const emitted = linkedCells(
    lines,
    cells.population,
    (tree, line) => {
      const rounded = countsAtNodes(tree, line).map((count) => roundAndWithhold(count, rule));
      return protectedCells(tree, rounded, rule);
    },
    (what) => rangeBehind(cellOf(what), rule, unlimited),
  );
  const areas = new Map(lines.areas.flatMap(({codes}, area) => codes.map((code) => [code, area] as const)));
  return {lines, emitted, areas};
}
