import type {Area, Dimension, Level} from '../../catalogue';
import {compareAreas, type AreaComparison, type Comparison, type Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import type {Entry} from '../figure/entry';
import {entryOf} from '../figure/groupRows';
import type {Side} from '../figure/sides';

/** One population over the areas of a level: an entry by area code, and whether its verdict holds over the whole list. */
export interface AreaSide {
  readonly side: Side;
  readonly entries: ReadonlyMap<string, {readonly entry: Entry; readonly supported: boolean}>;
}

/** None where the population has no such category. */
export function areaSide(
  side: Side,
  dimension: Dimension,
  category: string,
  level: Level,
  inside: readonly Area[],
  slice: Slice,
  evidence: Evidence,
): AreaSide[] {
  const {population, snapshots, lines} = side;
  if (!hasCategory(dimension, category, population)) return [];
  const result = overAreas(side, dimension, category, level, slice, evidence);
  const byCode = new Map(result.rows.map((row) => [row.area, row]));
  const entries = inside.flatMap((area): [string, {entry: Entry; supported: boolean}][] => {
    const found = byCode.get(area.code);
    const line = lines.find(dimension.id, snapshots.at, {area: area.code});
    if (!found || !line) return [];
    const comparison: Comparison = {
      population,
      dimension,
      area: area.code,
      line,
      earlier: null,
      rows: [found.row],
      decimals: line.declared.kind === 'shown' && line.declared.count >= leastBaseForDecimal ? 1 : 0,
      declaredShare: null,
      methods: result.methods,
    };
    const entry = entryOf(comparison, found.row, area, slice, {change: ''});
    return [[area.code, {entry, supported: found.supported}]];
  });
  return [{side, entries: new Map(entries)}];
}

/** One decimal of a percentage from this protected base, as in every Comparison. */
const leastBaseForDecimal = 1000;

function overAreas(
  {lines, population, snapshots}: Side,
  dimension: Dimension,
  category: string,
  level: Level,
  {residents}: Slice,
  {baselines}: Evidence,
): AreaComparison {
  const key = JSON.stringify([dimension.id, category, snapshots.at, residents]);
  const known = lines.overAreas.get(key);
  if (known) return known;
  const {table} = lines;
  const asked = {population, dimension, category, level, snapshot: snapshots.at, since: null, residents, baselines};
  const made = compareAreas({table, nation: null, ...asked});
  lines.overAreas.set(key, made);
  return made;
}

function hasCategory(dimension: Dimension, id: string, population: Side['population']): boolean {
  return [...dimension.broad, ...dimension.categories].some(
    (each) => each.id === id && (each.population ?? population) === population,
  );
}
