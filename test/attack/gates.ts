/** The gate, and gates that were rejected or are weakened on purpose, to be measured on the same walks. */
import {dimensionById, organisation, type AreaIndex, type Population} from '../../src/catalogue';
import {countLines, type Cells, type RawLine} from '../../src/database';
import {
  leastRule,
  protectedCounts,
  rangeBehind,
  roundAndWithhold,
  type Cell,
  type ProtectedTable,
  type ProtectionRule,
  type Range,
} from '../../src/disclosure';
import {indexed} from '../../src/disclosure/linked/familiesOf';
import type {Families} from '../../src/disclosure/linked/types';
import {cellOf, linkedCells} from '../../src/disclosure/linked/linkedCells';
import {linkedLines, type LinkedLines} from '../../src/disclosure/linked/linkedLines';
import {partOf} from '../../src/disclosure/linked/partsOf';
import {lineOfCells} from '../../src/disclosure/lineCells';
import {countsAtNodes, lineTree, type LineTree} from '../../src/disclosure/lineTree';
import {protectedCells} from '../../src/disclosure/protectLine';
import type {LineQuestion} from '../../src/slice';

export interface Gate {
  readonly name: string;
  readonly rounding: 'nearest' | 'keyed' | 'exact totals';
  /** Sums within a line are closed. */
  readonly lines: boolean;
  /** Sums over areas, and over roles and staff, are closed; or those over areas alone. */
  readonly linked: boolean | 'areas';
  readonly rule: ProtectionRule;
  /** Flows between snapshots: none is shown unless this says how they are protected. */
  readonly flows?: 'closed' | 'each alone';
  /** The product's own doors; the rest of the gate then only says what they are to be judged by. */
  readonly product?: boolean;
}

export const gates = {
  product: {
    name: 'the product',
    rounding: 'nearest',
    lines: true,
    linked: true,
    rule: leastRule,
    flows: 'closed',
    product: true,
  },
  productLines: {
    name: 'the product, lines only',
    rounding: 'nearest',
    lines: true,
    linked: true,
    rule: leastRule,
    product: true,
  },
  nearest: {name: 'nearest, lines', rounding: 'nearest', lines: true, linked: false, rule: leastRule},
  nearestLinked: {name: 'nearest, lines and links', rounding: 'nearest', lines: true, linked: true, rule: leastRule},
  keyed: {name: 'keyed, lines', rounding: 'keyed', lines: true, linked: false, rule: leastRule},
  keyedLinked: {name: 'keyed, lines and links', rounding: 'keyed', lines: true, linked: true, rule: leastRule},
} satisfies Record<string, Gate>;

/** Up or down to a multiple of 5, as the key of the people counted decides; right on average. */
export function roundKeyed(count: number, key: number, rule: ProtectionRule): Cell {
  if (count < rule.withholdBelow) return roundAndWithhold(count, rule);
  const base = rule.roundingBase;
  const over = count % base;
  return {kind: 'shown', count: count - over + ((key % 256) * base < over * 256 ? base : 0)};
}

function rangeKeyed(cell: Cell, rule: ProtectionRule, atMost?: number): Range {
  if (cell.kind !== 'shown' || cell.count === 0) return rangeBehind(cell, rule, atMost);
  const reach = rule.roundingBase - 1;
  return {least: Math.max(rule.withholdBelow, cell.count - reach), most: cell.count + reach};
}

function rangeExactTotals(cell: Cell, rule: ProtectionRule, atMost?: number): Range {
  return rangeBehind(cell, rule, atMost);
}

export function rangeFor(gate: Gate): (cell: Cell, rule: ProtectionRule, atMost?: number) => Range {
  return gate.rounding === 'keyed' ? rangeKeyed : gate.rounding === 'nearest' ? rangeBehind : rangeExactTotals;
}

export interface Answered {
  readonly table: ProtectedTable;
  /** Exact counts at the nodes of each line. */
  readonly truth: readonly (readonly number[])[];
}

/** Answers questions of one population through a gate. */
export function gated(
  gate: Gate,
  cells: Cells,
  keys: Uint32Array,
  areas: AreaIndex,
): (question: LineQuestion) => Answered {
  const keyed: Cells = {...cells, people: keys};
  const {rule} = gate;
  const systems = new Map<string, {lines: LinkedLines; emitted: Int32Array; areaOf: Map<string, number>}>();

  function alone(tree: LineTree, line: RawLine, key: RawLine | undefined): readonly Cell[] {
    const counts = countsAtNodes(tree, line);
    const sums = key ? countsAtNodes(tree, key) : [];
    const rounded = counts.map((count, node): Cell => {
      if (gate.rounding === 'keyed') return roundKeyed(count, sums[node] ?? 0, rule);
      if (gate.rounding === 'exact totals' && node < 2) return {kind: 'shown', count};
      return roundAndWithhold(count, rule);
    });
    return gate.lines ? protectedCells(tree, rounded, rule, rangeFor(gate)) : rounded;
  }

  function system(snapshot: string) {
    const known = systems.get(snapshot);
    if (known) return known;
    const tied = linkedLines(cells, areas, snapshot);
    const lines =
      gate.linked === 'areas'
        ? {
            ...tied,
            firstFamilies: withoutFilters(tied, tied.firstFamilies),
            families: withoutFilters(tied, tied.families),
          }
        : tied;
    const keyLines = gate.rounding === 'keyed' ? linkedLines(keyed, areas, snapshot) : null;
    const emitted = linkedCells(
      lines,
      (tree, line, area, part, d) => alone(tree, line, keyLines?.line(area, part, d)),
      (what) => rangeFor(gate)(cellOf(what), rule, 1 << 29),
    );
    const areaOf = new Map(lines.areas.flatMap(({codes}, area) => codes.map((code) => [code, area] as const)));
    const made = {lines, emitted, areaOf};
    systems.set(snapshot, made);
    return made;
  }

  function cellsOf(
    tree: LineTree,
    line: RawLine,
    key: RawLine | undefined,
    {staff, split}: LineQuestion,
  ): readonly Cell[] {
    if (!gate.linked) return alone(tree, line, key);
    const {lines, emitted, areaOf} = system(line.snapshot);
    const area = areaOf.get(line.area);
    const part = partOf(lines.parts, staff, split, line.value);
    const d = lines.dimensions.findIndex(({id}) => id === line.dimension);
    if (area === undefined || part < 0) throw new Error(`${line.area} is not linked`);
    return tree.parents.map((_, node) => cellOf(emitted[lines.layout.cellAtWhole(area, part, d, node)] ?? -4));
  }

  return (question) => {
    const raw = countLines(cells, areas, question);
    if (gate.product) {
      const exact = raw.lines.map((line) => [...countsAtNodes(treeOf(line.dimension, question.population), line)]);
      return {table: protectedCounts(cells, areas, organisation, question), truth: exact};
    }
    const keyRaw = gate.rounding === 'keyed' ? countLines(keyed, areas, question) : null;
    const truth: number[][] = [];
    const lines = raw.lines.map((line, i) => {
      const tree = treeOf(line.dimension, question.population);
      truth.push([...countsAtNodes(tree, line)]);
      const none: Cell = {kind: 'notCollected'};
      const shown = line.collected ? cellsOf(tree, line, keyRaw?.lines[i], question) : tree.parents.map(() => none);
      const {snapshot, area, value, dimension} = line;
      return lineOfCells(tree, shown, {snapshot, area, value, dimension, fte: none});
    });
    // Only disclosure can brand a table; a gate that is being measured stands in for it.
    return {table: {question, lines, rule} as unknown as ProtectedTable, truth};
  };
}

function treeOf(id: string, population: Population): LineTree {
  const dimension = dimensionById(id);
  if (!dimension) throw new Error(`No characteristic ${id}`);
  return lineTree(dimension, population);
}

/** The sums of lines and areas alone: as if nobody set all staff against the frontline, or against the roles. */
function withoutFilters({layout}: LinkedLines, families: Families): Families {
  const {totals, rests, starts, parts: members, cells, lines} = families;
  const areaOf = (cell: number): number => layout.areas[cell] ?? -1;
  const kept = [...totals.keys()].filter((family) => {
    const first = members[starts[family] ?? 0] ?? 0;
    return family < lines || areaOf(first) !== areaOf(totals[family] ?? 0);
  });
  const inside = kept.map((family) => [...members.subarray(starts[family] ?? 0, starts[family + 1] ?? 0)]);
  const from = [0];
  for (const each of inside) from.push((from.at(-1) ?? 0) + each.length);
  const at = (list: Int32Array | Uint8Array): number[] => kept.map((family) => list[family] ?? 0);
  return indexed(cells, lines, at(totals), at(rests), from, inside.flat());
}
