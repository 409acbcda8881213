import {dimensionById, levels, type AreaIndex, type Dimension, type Level} from '../../catalogue';
import {countLines, type Cells, type RawLine} from '../../database';
import {crossedBy, divides, splitLevels, type LineQuestion, type Split} from '../../slice';
import {areaSums, distinctAreas} from './areaSums';
import {familiesOf} from './familiesOf';
import {layoutOf, type Layout} from './layoutOf';
import {linkedSplits, partsOf, partSums} from './partsOf';
import type {DistinctArea, Families, Part, Sum} from './types';

/** Everything that could be shown of one population at one snapshot, as cells of one system of sums. */
export interface LinkedLines {
  readonly areas: readonly DistinctArea[];
  readonly parts: readonly Part[];
  readonly dimensions: readonly Dimension[];
  readonly layout: Layout;
  /** The sums of whole lines and roles alone. */
  readonly firstFamilies: Families;
  /** All sums. */
  readonly families: Families;
  /** The counts of a place and characteristic; undefined where nothing is collected, or no line is given. */
  line(area: number, part: number, dimension: number): RawLine | undefined;
}

/** Lines that are closed before those of other splits. */
export function goesFirst(split: Split | null): boolean {
  return split === null || split === 'role';
}

/** Counts every area, part and characteristic of a snapshot, splits but roles when first asked for, and finds every sum that ties them. */
export function linkedLines(cells: Cells, areas: AreaIndex, snapshot: string): LinkedLines {
  const known = remembered.get(cells);
  const shape = known?.index === areas ? known : shapeOf(cells, areas, snapshot);
  remembered.set(cells, shape);
  const {all, parts, dimensions, layout, firstFamilies} = shape;
  const first = countedLines(cells, areas, snapshot, dimensions, goesFirst);
  let others: ReadonlyMap<string, RawLine> | null = null;
  return {
    areas: all,
    parts,
    dimensions,
    layout,
    firstFamilies,
    get families() {
      return shape.families();
    },
    line(area, part, dimension) {
      const {staff, split, value} = parts[part] ?? {staff: 'all', split: null, value: null};
      others ??= goesFirst(split) ? null : countedLines(cells, areas, snapshot, dimensions, (each) => !goesFirst(each));
      const lines = goesFirst(split) ? first : others;
      const id = dimensions[dimension]?.id ?? '';
      for (const code of all[area]?.codes ?? []) {
        const line = lines?.get(lineKey(code, staff, split, value, id));
        if (line) return line;
      }
      return undefined;
    },
  };
}

function countedLines(
  cells: Cells,
  areas: AreaIndex,
  snapshot: string,
  dimensions: readonly Dimension[],
  wanted: (split: Split | null) => boolean,
): ReadonlyMap<string, RawLine> {
  const lines = new Map<string, RawLine>();
  for (const question of questions(cells, areas, snapshot, dimensions)) {
    const {staff, split} = question;
    if (!wanted(split)) continue;
    for (const line of countLines(cells, areas, question).lines) {
      if (line.collected) lines.set(lineKey(line.area, staff, split, line.value, line.dimension), line);
    }
  }
  return lines;
}

/** What all snapshots of the same cells have alike: what is collected where is judged over all of them. */
interface ShapeOfAll {
  readonly index: AreaIndex;
  readonly all: readonly DistinctArea[];
  readonly parts: readonly Part[];
  readonly dimensions: readonly Dimension[];
  readonly layout: Layout;
  readonly firstFamilies: Families;
  readonly families: () => Families;
}

const remembered = new WeakMap<Cells, ShapeOfAll>();

function shapeOf(cells: Cells, index: AreaIndex, snapshot: string): ShapeOfAll {
  const dimensions = Object.keys(cells.dimensions).flatMap((id) => {
    const dimension = dimensionById(id);
    return dimension?.populations.includes(cells.population) ? [dimension] : [];
  });
  const all = distinctAreas(index);
  const parts = partsOf(cells);
  const isCollected = collectedIn(cells, index, snapshot, dimensions);
  const levelOf = (code: string): Level | undefined => index.find(code)?.level;
  const givenFor = new Map(
    [...new Set(parts.map(({split}) => split))].map((split) => {
      const given: readonly (Level | undefined)[] = split === null ? levels : splitLevels(split);
      const isGiven = all.map(
        ({codes}) => codes.some(isCollected) && codes.some((code) => given.includes(levelOf(code))),
      );
      return [split, isGiven] as const;
    }),
  );
  const given = (area: number, part: number): boolean => givenFor.get(parts[part]?.split ?? null)?.[area] ?? false;
  const layout = layoutOf(cells.population, all.length, parts, dimensions, given);
  const unplaced = cells.places.some((code) => code === '' || index.find(code)?.code === index.nation.code);
  const sumsFor = new Map(
    [...givenFor].map(([split, isGiven]): [Split | null, readonly Sum[]] => [
      split,
      areaSums(all, index, (area) => isGiven[area] ?? false).map((sum) =>
        unplaced && all[sum.total]?.codes.includes(index.nation.code) ? {...sum, rest: true} : sum,
      ),
    ]),
  );
  const shape = {
    areas: all.length,
    parts: parts.length,
    dimensions: dimensions.length,
    layout,
    areaSums: (part: number) => sumsFor.get(parts[part]?.split ?? null) ?? [],
    partSums: partSums(parts),
  };
  const firstFamilies = familiesOf({...shape, wanted: (part) => goesFirst(parts[part]?.split ?? null)});
  let families: Families | null = null;
  return {
    index,
    all,
    parts,
    dimensions,
    layout,
    firstFamilies,
    families: () => (families ??= familiesOf({...shape, wanted: () => true})),
  };
}

/** The areas that the extract can speak of. */
function collectedIn(
  cells: Cells,
  areas: AreaIndex,
  snapshot: string,
  [dimension]: readonly Dimension[],
): (code: string) => boolean {
  const codes = new Set<string>();
  for (const question of questions(cells, areas, snapshot, dimension ? [dimension] : [])) {
    if (question.split !== null || question.staff !== 'all') continue;
    for (const line of countLines(cells, areas, question).lines) if (line.collected) codes.add(line.area);
  }
  return (code) => codes.has(code);
}

function lineKey(area: string, staff: string, split: string | null, value: string | null, dimension: string): string {
  return JSON.stringify([area, staff, split, value, dimension]);
}

function questions(
  cells: Cells,
  areas: AreaIndex,
  snapshot: string,
  dimensions: readonly Dimension[],
): readonly LineQuestion[] {
  const staff = cells.frontline ? (['all', 'frontline'] as const) : (['all'] as const);
  return staff.flatMap((each) =>
    [null, ...linkedSplits(cells)].flatMap((split) => {
      const by = crossedBy(split);
      const divided = dimensions.filter(({id}) => by === null || divides(by, id));
      return (split === null ? levels : splitLevels(split)).map((level): LineQuestion => ({
        population: cells.population,
        snapshots: [snapshot],
        areas: {kind: 'level', level, within: areas.nation.code},
        split,
        dimensions: divided.map(({id}) => id),
        staff: each,
      }));
    }),
  );
}
