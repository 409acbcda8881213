import {dimensions, type AreaIndex, type BaselineTable, type Dimension, type Population} from '../catalogue';
import type {LoadedBaseline} from '../extract';
import {baseline, givesDetail, summedTable, type CensusFile} from './baselineTable';
import type {Baseline, BaselineLibrary, CensusBaselines} from './types';

type Want = Parameters<BaselineLibrary['find']>[0];

/** A table with its counts at hand. */
interface Held {
  readonly table: BaselineTable;
  readonly sum: ReturnType<typeof summedTable>;
}
type Shelf = ReadonlyMap<string, readonly Held[]>;

const files = import.meta.glob<CensusFile>('../../data/census/*.json', {import: 'default'});

function isCounted(table: BaselineTable): boolean {
  return table.grade !== 'modelled';
}

/** How well a table answers, best first: counted at the right ages, counted nearest, modelled, counted at all ages. */
function rank(table: BaselineTable, population: Population): number | null {
  if (isCounted(table) && table.right.includes(population)) return 0;
  if (isCounted(table) && table.nearest.includes(population)) return 1;
  if (table.right.includes(population)) return 2;
  return isCounted(table) && table.allAges ? 3 : null;
}

/**
 * The tables that may answer, best first; of equally good ones the shelf's order stands. A broad group is never summed
 * from modelled detail while a counted table will do.
 */
function inOrder(shelf: readonly Held[], dimension: Dimension, {population, grouping}: Want): readonly Held[] {
  const suited = shelf.filter(({table}) => grouping === 'broad' || givesDetail(table, dimension));
  const ranked = suited.flatMap((held) => {
    const place = rank(held.table, population);
    const summedFromModel = grouping === 'broad' && held.table.grouping === 'detailed' && !isCounted(held.table);
    return place === null ? [] : [{held, place: summedFromModel ? 4 : place}];
  });
  return ranked.toSorted((a, b) => a.place - b.place).map(({held}) => held);
}

function canDecide(main: Baseline): boolean {
  return main.letter === 'A' || main.nearest;
}

/** `find` gives the same object for the same question, so that comparisons can be remembered by it. */
function libraryOf(shelf: Shelf, areas: AreaIndex): BaselineLibrary {
  const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
  const known = new Map<string, ReturnType<BaselineLibrary['find']>>();

  function first(tables: readonly Held[], want: Want): Baseline | null {
    const area = areas.find(want.area);
    if (!area) return null;
    for (const {table, sum} of tables) {
      const summed = sum(area);
      if (summed && summed.total > 0) return baseline(table, summed, {...want, area: area.code});
    }
    return null;
  }

  function find(want: Want): ReturnType<BaselineLibrary['find']> {
    const dimension = byId.get(want.dimension);
    if (!dimension) return null;
    const held = shelf.get(dimension.id) ?? [];
    const allowed = want.table === undefined ? held : held.filter(({table}) => table.id === want.table);
    const likeForLike = inOrder(allowed, dimension, want);
    const allAges = likeForLike.filter(({table}) => table.allAges && isCounted(table));
    const main = first(want.residents === 'allAges' ? [...allAges, ...likeForLike] : likeForLike, want);
    if (!main) return null;
    const other = canDecide(main) ? null : first(allAges, want);
    return {main, check: other?.id === main.id ? null : other};
  }

  return {
    find(want) {
      const key = [want.dimension, want.population, want.area, want.grouping, want.residents, want.table].join('|');
      const answer = known.get(key) ?? find(want);
      known.set(key, answer);
      return answer;
    },
  };
}

/**
 * Loaded tables stand before those of the project that answer no better; a characteristic that a loaded table only
 * crosses another with stands after them.
 */
function withLoaded(shelf: Shelf, loaded: readonly LoadedBaseline[], areas: AreaIndex): Shelf {
  const tables = loaded.flatMap((file) => file.tables);
  return new Map(
    dimensions.map((dimension) => {
      const held = tables
        .filter((each) => each.dimension === dimension.id)
        .map(({table, units, columns, counts, incidental}) => {
          const file: CensusFile = {units: {all: units}, tables: {[table.id]: {units: 'all', columns, counts}}};
          return {held: {table, sum: summedTable(dimension, table.id, file, areas)}, incidental};
        });
      const [after, before] = [true, false].map((side) =>
        held.filter(({incidental}) => incidental === side).map((each) => each.held),
      );
      return [dimension.id, [...(before ?? []), ...(shelf.get(dimension.id) ?? []), ...(after ?? [])]];
    }),
  );
}

/** Loads the census tables of every characteristic, one request each, and answers from memory. */
export async function loadBaselines(areas: AreaIndex): Promise<CensusBaselines> {
  const shelf: Shelf = new Map(
    await Promise.all(
      dimensions.map(async (dimension): Promise<[string, readonly Held[]]> => {
        const file = await files[`../../data/census/${dimension.id}.json`]?.();
        if (!file) return [dimension.id, []];
        const held = dimension.baselines.map((table) => ({
          table,
          sum: summedTable(dimension, table.id, file, areas),
        }));
        return [dimension.id, held];
      }),
    ),
  );
  return {...libraryOf(shelf, areas), with: (loaded) => libraryOf(withLoaded(shelf, loaded, areas), areas)};
}
