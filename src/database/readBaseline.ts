import {dimensions, type AreaIndex, type BaselineTable, type Dimension, type Population} from '../catalogue';
import {baseline, givesDetail, summedTable, type CensusFile, type Summed} from './baselineTable';
import type {Baseline, BaselineLibrary} from './types';

type Want = Parameters<BaselineLibrary['find']>[0];

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

/** A broad group is never summed from modelled detail while a counted table will do. */
function inOrder(dimension: Dimension, {population, grouping}: Want): readonly BaselineTable[] {
  const suited = dimension.baselines.filter((table) => grouping === 'broad' || givesDetail(table, dimension));
  const ranked = suited.flatMap((table) => {
    const place = rank(table, population);
    const summedFromModel = grouping === 'broad' && table.grouping === 'detailed' && !isCounted(table);
    return place === null ? [] : [{table, place: summedFromModel ? 4 : place}];
  });
  return ranked.toSorted((a, b) => a.place - b.place).map(({table}) => table);
}

function canDecide(main: Baseline): boolean {
  return main.letter === 'A' || main.nearest;
}

/**
 * Loads the census tables of every characteristic, one request each, and answers from memory.
 * `find` gives the same object for the same question, so that comparisons can be remembered by it.
 */
export async function loadBaselines(areas: AreaIndex): Promise<BaselineLibrary> {
  const sums = new Map<string, ReturnType<typeof summedTable>>();
  await Promise.all(
    dimensions.map(async (dimension) => {
      const file = await files[`../../data/census/${dimension.id}.json`]?.();
      if (!file) return;
      for (const {id} of dimension.baselines) sums.set(id, summedTable(dimension, id, file, areas));
    }),
  );
  const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
  const known = new Map<string, ReturnType<BaselineLibrary['find']>>();

  function first(tables: readonly BaselineTable[], want: Want): Baseline | null {
    const area = areas.find(want.area);
    if (!area) return null;
    for (const table of tables) {
      const summed: Summed | null = sums.get(table.id)?.(area) ?? null;
      if (summed && summed.total > 0) return baseline(table, summed, {...want, area: area.code});
    }
    return null;
  }

  function find(want: Want): ReturnType<BaselineLibrary['find']> {
    const dimension = byId.get(want.dimension);
    if (!dimension) return null;
    const likeForLike = inOrder(dimension, want);
    const allAges = likeForLike.filter((table) => table.allAges && isCounted(table));
    const main = first(want.residents === 'allAges' ? [...allAges, ...likeForLike] : likeForLike, want);
    if (!main) return null;
    const other = canDecide(main) ? null : first(allAges, want);
    return {main, check: other?.id === main.id ? null : other};
  }

  return {
    find(want) {
      const key = [want.dimension, want.population, want.area, want.grouping, want.residents].join('|');
      const answer = known.get(key) ?? find(want);
      known.set(key, answer);
      return answer;
    },
  };
}
