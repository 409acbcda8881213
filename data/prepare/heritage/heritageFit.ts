import {ages, type Ages, type HeritageSources} from './heritageSources';
import {proportionalFit, scaledTo} from './proportionalFit';

/** One group of one district, whole people at each age; 0 to 17 comes from a fit of its own. */
export interface Modelled {
  readonly area: string;
  readonly group: string;
  readonly age_0_15: number;
  readonly age_0_17: number;
  readonly age_16_64: number;
  readonly age_65_plus: number;
}

const england = 'E92000001';

function add(a: readonly number[], b: readonly number[]): Ages {
  const [under16 = 0, working = 0, over64 = 0] = a.map((value, i) => value + (b[i] ?? 0));
  return [under16, working, over64];
}

/** Counted ages of a broad group over the districts that `wanted` names. */
function countedAges(sources: HeritageSources, broad: string, wanted: (district: string) => boolean): Ages {
  const rows = [...sources.broadAges].flatMap(([district, groups]) => (wanted(district) ? [groups.get(broad)] : []));
  return rows.reduce<Ages>((sum, row) => add(sum, row ?? []), [0, 0, 0]);
}

/**
 * Each group of a broad group in a region by age, before any district is looked at: its 0 to 17 share, moved to 0 to 15 by
 * the broad group's own relation there; then its adults split by the pattern and fitted to the broad group's counted ages.
 */
function inRegion(sources: HeritageSources, region: string, broad: string, groups: readonly string[]) {
  const split = (id: string) => sources.regional.get(region)?.get(id) ?? {under18: 0, over17: 0};
  const counted = countedAges(sources, broad, (district) => sources.places.get(district)?.region === region);
  const relation = counted[0] / split(`${broad}_total`).under18;
  const people = groups.map((id) => split(id).under18 + split(id).over17);
  const children = groups.map((id) => split(id).under18 * relation);
  const adults = people.map((all, i) => all - (children[i] ?? 0));
  const start = groups.map((id, i) => scaledTo(sources.pattern.get(id) ?? [1, 0], adults[i] ?? 0));
  const columns = scaledTo(
    counted.slice(1),
    adults.reduce((sum, value) => sum + value, 0),
  );
  const fitted = proportionalFit(start, {rows: adults, columns});
  return groups.map((_, i): Ages => [children[i] ?? 0, fitted[i]?.[0] ?? 0, fitted[i]?.[1] ?? 0]);
}

/** Where each group's fit starts, by region and, as the sum of the regions, for England (which Wales borrows). */
function starts(sources: HeritageSources, broad: string, groups: readonly string[]) {
  const regions = [...sources.regional.keys()].filter((code) => code !== england);
  const found = new Map(regions.map((region) => [region, inRegion(sources, region, broad, groups)]));
  const whole = groups.map((_, i) =>
    [...found.values()].reduce<Ages>((sum, region) => add(sum, region[i] ?? []), [0, 0, 0]),
  );
  return found.set(england, whole);
}

/** How many of a broad group are 0 to 17 for each who is 0 to 15: as counted in the upper tier; in Wales, as in England. */
function childrenRelation(sources: HeritageSources, broad: string): (district: string) => number {
  const relations = new Map<string, number>();
  return (district) => {
    const tier = sources.places.get(district)?.upperTier ?? england;
    const known = relations.get(tier);
    if (known !== undefined) return known;
    const isInside = (code: string) =>
      tier === england ? sources.places.get(code) !== null : sources.places.get(code)?.upperTier === tier;
    const under18 =
      tier === england
        ? sources.regional.get(england)?.get(`${broad}_total`)?.under18
        : sources.under18.get(tier)?.get(broad);
    const under16 = countedAges(sources, broad, isInside)[0];
    const relation = under16 > 0 ? (under18 ?? 0) / under16 : 1;
    relations.set(tier, relation);
    return relation;
  };
}

/**
 * The nineteen groups by age in every district: within each broad group, the table nearest to the regional start whose rows
 * are TS021 and whose columns are the broad group's counted ages (brought to TS021's total, since tables are perturbed apart).
 */
export function heritageFit(sources: HeritageSources): readonly Modelled[] {
  return [...sources.groups].flatMap(([broad, groups]) => {
    const start = starts(sources, broad, groups);
    const relation = childrenRelation(sources, broad);
    return [...sources.allAges].flatMap(([area, counts]): Modelled[] => {
      const region = sources.places.get(area)?.region ?? england;
      const rows = groups.map((id) => counts.get(id) ?? 0);
      const all = rows.reduce((sum, people) => sum + people, 0);
      const columns = scaledTo(sources.broadAges.get(area)?.get(broad) ?? [0, 0, 0], all);
      const byAge = proportionalFit(
        groups.map((_, i) => scaledTo(start.get(region)?.[i] ?? [], rows[i] ?? 0)),
        {rows, columns},
      );
      const under18 = (columns[0] ?? 0) * relation(area);
      const byMajority = proportionalFit(
        groups.map((id, i) => {
          const split = sources.regional.get(region)?.get(id) ?? {under18: 0, over17: 0};
          return scaledTo([split.under18, split.over17], rows[i] ?? 0);
        }),
        {rows, columns: [under18, all - under18]},
      );
      return groups.map((group, i) => {
        const [under16, working, over64] = ages.map((_, j) => Math.round(byAge[i]?.[j] ?? 0));
        return {
          area,
          group,
          age_0_15: under16 ?? 0,
          age_0_17: Math.round(byMajority[i]?.[0] ?? 0),
          age_16_64: working ?? 0,
          age_65_plus: over64 ?? 0,
        };
      });
    });
  });
}
