import {dimensionById, type AreaIndex, type Dimension} from '../../catalogue';
import {countLines, type Cells, type RawLine} from '../../database';
import type {LineQuestion, Split} from '../../slice';
import {lineTree} from '../lineTree';
import {areaSums, distinctAreas} from './areaSums';
import {familiesOf, figureOffsets} from './familiesOf';
import type {DistinctArea, Families, Part, Sum} from './types';

/** The splits whose lines the gate ties to the whole. A line of any other split is not given (`protectedCounts`). */
export const linkedSplits: readonly Split[] = ['role'];

/** Everything that could be shown of one population at one snapshot, as cells of one system of sums. */
export interface LinkedLines {
  readonly areas: readonly DistinctArea[];
  readonly parts: readonly Part[];
  readonly dimensions: readonly Dimension[];
  readonly figures: number;
  readonly offsets: readonly number[];
  readonly families: Families;
  /** The counts of a place and characteristic; undefined where nothing is collected. */
  line(area: number, part: number, dimension: number): RawLine | undefined;
}

/** Counts every area, part and characteristic of a snapshot, and finds every sum that ties them. */
export function linkedLines(cells: Cells, areas: AreaIndex, snapshot: string): LinkedLines {
  const dimensions = Object.keys(cells.dimensions).flatMap((id) => {
    const dimension = dimensionById(id);
    return dimension?.populations.includes(cells.population) ? [dimension] : [];
  });
  const all = distinctAreas(areas);
  const parts = partsOf(cells);
  const lines = new Map<string, RawLine>();
  for (const question of questions(cells, areas, snapshot, dimensions)) {
    for (const line of countLines(cells, areas, question).lines) {
      if (line.collected) lines.set(lineKey(line.area, question.staff, line.value, line.dimension), line);
    }
  }
  const find = (area: number, part: number, dimension: number): RawLine | undefined => {
    const {staff, value} = parts[part] ?? {staff: 'all', value: null};
    const id = dimensions[dimension]?.id ?? '';
    for (const code of all[area]?.codes ?? []) {
      const line = lines.get(lineKey(code, staff, value, id));
      if (line) return line;
    }
    return undefined;
  };
  const known = remembered.get(cells);
  if (known?.index === areas) return {...known.lines, line: find};
  const collected = (area: number): boolean => find(area, 0, 0) !== undefined;
  const trees = dimensions.map((dimension) => lineTree(dimension, cells.population));
  const unplaced = cells.places.some((code) => code === '' || areas.find(code)?.code === areas.nation.code);
  const sums = areaSums(all, areas, collected).map((sum) =>
    unplaced && all[sum.total]?.codes.includes(areas.nation.code) ? {...sum, rest: true} : sum,
  );
  const families = familiesOf({
    areas: all.length,
    parts: parts.length,
    trees,
    areaSums: sums,
    partSums: partSums(parts),
    collected,
  });
  const made = {areas: all, parts, dimensions, ...figureOffsets(trees), families, line: find};
  remembered.set(cells, {index: areas, lines: made});
  return made;
}

/** What is collected where is judged over all snapshots, so every snapshot of the same cells has the same sums. */
const remembered = new WeakMap<Cells, {readonly index: AreaIndex; readonly lines: LinkedLines}>();

function lineKey(area: string, staff: string, value: string | null, dimension: string): string {
  return JSON.stringify([area, staff, value, dimension]);
}

/** The people whom lines are of, each once: all of a frontline role are the same people among all staff and the frontline. */
function partsOf(cells: Cells): readonly Part[] {
  const values = linkedSplits.flatMap((split) => (cells.splits[split] ? (cells.labels[split] ?? []) : []));
  const all = [null, ...values].map((value): Part => ({staff: 'all', value, wholly: isFrontline(cells, value)}));
  const frontline = all.flatMap(({value, wholly}): Part[] =>
    !cells.frontline || wholly ? [] : [{staff: 'frontline', value, wholly: true}],
  );
  return [...all, ...frontline];
}

/** Every person of a split value is frontline staff. */
function isFrontline({frontline, splits, labels, size}: Cells, value: string | null): boolean {
  if (!frontline || value === null) return false;
  return linkedSplits.some((split) => {
    const codes = splits[split];
    const code = labels[split]?.indexOf(value) ?? -1;
    if (!codes || code < 0) return false;
    for (let i = 0; i < size; i += 1) if (codes[i] === code && frontline[i] !== 1) return false;
    return true;
  });
}

/** Where the people of a question's lines stand among the parts; -1 if they are not linked. */
export function partOf(parts: readonly Part[], staff: Part['staff'], value: string | null): number {
  return parts.findIndex(
    (part) => part.value === value && (part.staff === staff || (staff === 'frontline' && part.wholly)),
  );
}

/** The whole is the sum of its values; all staff are the frontline and others. */
function partSums(parts: readonly Part[]): readonly Sum[] {
  const values = parts.flatMap(({staff, value}) => (staff === 'all' && value !== null ? [value] : []));
  const hasFrontline = parts.some(({staff}) => staff === 'frontline');
  return parts.flatMap(({staff, value, wholly}, total): Sum[] => {
    const inside = values.map((each) => partOf(parts, staff, each));
    const frontline = staff === 'all' && hasFrontline && !wholly ? partOf(parts, 'frontline', value) : -1;
    return [
      ...(value === null && inside.length > 0 ? [{total, parts: inside, rest: false}] : []),
      ...(frontline >= 0 ? [{total, parts: [frontline], rest: true}] : []),
    ];
  });
}

function questions(
  cells: Cells,
  areas: AreaIndex,
  snapshot: string,
  dimensions: readonly Dimension[],
): readonly LineQuestion[] {
  const staff = cells.frontline ? (['all', 'frontline'] as const) : (['all'] as const);
  const splits = [null, ...linkedSplits.filter((split) => cells.splits[split])];
  const levels = ['england', 'region', 'serviceArea', 'dfjArea', 'upperTier', 'localAuthority'] as const;
  return staff.flatMap((each) =>
    splits.flatMap((split) =>
      levels.map((level): LineQuestion => ({
        population: cells.population,
        snapshots: [snapshot],
        areas: {kind: 'level', level, within: areas.nation.code},
        split,
        dimensions: dimensions.map(({id}) => id),
        staff: each,
      })),
    ),
  );
}
