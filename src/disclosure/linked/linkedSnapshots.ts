import type {AreaIndex} from '../../catalogue';
import type {Cells, RawLine} from '../../database';
import {countsAtNodes, type LineTree} from '../lineTree';
import {protectedCells} from '../protectLine';
import {notCollected, rangeBehind, roundAndWithhold, withheldBase} from '../roundAndWithhold';
import type {LineQuestion} from '../../slice';
import type {Cell, ProtectionRule} from '../types';
import {narrow, unlimited, type LinkedRanges} from './linkedRanges';
import {emits, startOf, type RangeOf} from './closeLinked';
import type {Ranges} from '../possibleRanges';
import {cellOf, firstCells, linkedCells, type CellsOfLine} from './linkedCells';
import {goesFirst, linkedLines, type LinkedLines} from './linkedLines';
import {partOf} from './partsOf';

/** The cells of any line of some loaded people, as they may be shown beside every other line. */
export interface LinkedSnapshots {
  cellsOf(tree: LineTree, line: RawLine, question: Pick<LineQuestion, 'staff' | 'split'>): readonly Cell[];
  /** What all that is shown of the snapshot tells of a line that is not split; null where nothing is counted. */
  rangesOf(
    tree: LineTree,
    line: Pick<RawLine, 'snapshot' | 'area' | 'dimension'>,
    staff: 'all' | 'frontline',
  ): Ranges | null;
}

interface Snapshot {
  readonly lines: LinkedLines;
  /** Every cell of all staff, the frontline and roles, and nothing of other splits. */
  readonly first: Int32Array;
  /** Every cell, worked out when a line by another split is first asked for. */
  readonly all: () => Int32Array;
  readonly areas: ReadonlyMap<string, number>;
  readonly ranges: () => LinkedRanges;
}

/**
 * Each snapshot is counted whole and closed once, when the first of its lines is asked for, and its lines by splits but roles
 * when the first of these is; all are kept with `cells`.
 */
export function linkedSnapshots(cells: Cells, areas: AreaIndex, rule: ProtectionRule): LinkedSnapshots {
  const snapshots = new Map<string, Snapshot>();
  const knownOf = (snapshot: string): Snapshot => {
    const known = snapshots.get(snapshot) ?? snapshotOf(cells, areas, rule, snapshot);
    snapshots.set(snapshot, known);
    return known;
  };
  return {
    rangesOf(tree, {snapshot, area: code, dimension: id}, staff) {
      const {lines, areas: places, ranges} = knownOf(snapshot);
      const area = places.get(code);
      const part = partOf(lines.parts, staff, null, null);
      const dimension = lines.dimensions.findIndex((each) => each.id === id);
      if (area === undefined || part < 0 || dimension < 0) return null;
      const cellsAt = tree.parents.map((_, node) => lines.layout.cellAtWhole(area, part, dimension, node));
      const {least, most} = ranges();
      return {least: cellsAt.map((cell) => least[cell] ?? 0), most: cellsAt.map((cell) => most[cell] ?? unlimited)};
    },
    cellsOf(tree, line, {staff, split}) {
      const known = knownOf(line.snapshot);
      const {lines} = known;
      const emitted = goesFirst(split) ? known.first : known.all();
      const area = known.areas.get(line.area);
      const part = partOf(lines.parts, staff, split, line.value);
      const dimension = lines.dimensions.findIndex(({id}) => id === line.dimension);
      if (part < 0 || dimension < 0) return tree.parents.map(() => notCollected);
      // An area of no level (the union an old code stands for) could be set against the areas it is made of.
      if (area === undefined) return tree.parents.map(() => withheldBase);
      return tree.parents.map((_, node) =>
        cellOf(emitted[lines.layout.cellAtWhole(area, part, dimension, node)] ?? emits.nothing),
      );
    },
  };
}

function snapshotOf(cells: Cells, index: AreaIndex, rule: ProtectionRule, snapshot: string): Snapshot {
  const lines = linkedLines(cells, index, snapshot);
  const rangeOf: RangeOf = (what) => rangeBehind(cellOf(what), rule, unlimited);
  const alone: CellsOfLine = (tree, line) => {
    const rounded = countsAtNodes(tree, line).map((count) => roundAndWithhold(count, rule));
    return protectedCells(tree, rounded, rule);
  };
  const first = firstCells(lines, alone, rangeOf);
  const areas = new Map(lines.areas.flatMap(({codes}, area) => codes.map((code) => [code, area] as const)));
  let every: Int32Array | null = null;
  const all = (): Int32Array => (every ??= linkedCells(lines, alone, rangeOf, first));
  let told: LinkedRanges | null = null;
  const ranges = (): LinkedRanges => {
    if (told) return told;
    told = startOf(all(), rangeOf);
    narrow(lines.families, told);
    return told;
  };
  return {lines, first, all, areas, ranges};
}
