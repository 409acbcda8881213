import {dimensionById} from '../../../src/catalogue';
import type {AreaLookup} from '../areaLookup';
import type {Rows} from '../census/readers';
import {text, whole, type Row} from '../readCsv';

export const ages = ['age_0_15', 'age_16_64', 'age_65_plus'] as const;
export type Ages = readonly [under16: number, working: number, over64: number];

/** A group's people in a region: children and adults, from which the fit starts. */
export interface Split {
  readonly under18: number;
  readonly over17: number;
}

/** Everything the fit reads, by area code and by group or broad group. */
export interface HeritageSources {
  /** The nineteen groups by broad group. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** TS021: people of all ages, by district of 2021 and group. */
  readonly allAges: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Counted ages of each broad group, by district of 2021. */
  readonly broadAges: ReadonlyMap<string, ReadonlyMap<string, Ages>>;
  /** Counted 0 to 17 of each broad group, by upper-tier authority of England. */
  readonly under18: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Each group, and each broad group as `<broad>_total`, by region and for England. */
  readonly regional: ReadonlyMap<string, ReadonlyMap<string, Split>>;
  /** England 2011: people by group and by age, ten years on: 18 to 64 and 65 and over. */
  readonly pattern: ReadonlyMap<string, readonly [working: number, over64: number]>;
  /** Region and upper tier of each district; null outside England. */
  readonly places: ReadonlyMap<string, {readonly region: string; readonly upperTier: string} | null>;
}

function nested<T>(entries: readonly (readonly [area: string, key: string, value: T])[]) {
  const found = new Map<string, Map<string, T>>();
  for (const [area, key, value] of entries) found.set(area, (found.get(area) ?? new Map()).set(key, value));
  return found;
}

/** Ages in 2011 of a band such as "8-9", "15" or "85+": its first year decides, since no band crosses 8 or 55. */
function firstYear(row: Row): number {
  return Number.parseInt(text(row, 'age_band'), 10);
}

/** Who was 8 to 54 in 2011 is 18 to 64 in 2021, and who was 55 or over is 65 or over. Deaths and moves are not applied. */
function tenYearsOn(rows: readonly Row[]): HeritageSources['pattern'] {
  const found = new Map<string, readonly [number, number]>();
  for (const row of rows) {
    const group = text(row, 'ethnic_group');
    const [working, over64] = found.get(group) ?? [0, 0];
    const people = whole(row, 'count');
    if (firstYear(row) >= 55) found.set(group, [working, over64 + people]);
    else if (firstYear(row) >= 8) found.set(group, [working + people, over64]);
  }
  // Roma was not a category of 2011: those people were mostly in Other White.
  return found.set('white_roma', found.get('white_other') ?? [1, 0]);
}

function broadAges(rows: readonly Row[]): HeritageSources['broadAges'] {
  const found = new Map<string, Map<string, Ages>>();
  for (const row of rows) {
    const areas = found.get(text(row, 'area_code')) ?? new Map<string, Ages>();
    const [a, b, c] = areas.get(text(row, 'broad_group')) ?? [0, 0, 0];
    const [under16, working, over64] = ages;
    const next: Ages = [a + whole(row, under16), b + whole(row, working), c + whole(row, over64)];
    found.set(text(row, 'area_code'), areas.set(text(row, 'broad_group'), next));
  }
  return found;
}

export function heritageSources(rows: Rows, lookup: AreaLookup): HeritageSources {
  const categories = (dimensionById('ethnicGroup')?.categories ?? []).filter((category) => !category.residual);
  const groups = new Map<string, string[]>();
  for (const {id, broad} of categories) groups.set(broad, [...(groups.get(broad) ?? []), id]);
  const counted = rows('census-2021/ethnic_broad_group_by_sex_age.csv').filter(
    (row) => text(row, 'area_type') === 'ltla',
  );
  const districts = new Set(counted.map((row) => text(row, 'area_code')));
  const totals = rows('census-2021/ts021_ethnic_group.csv').filter((row) => districts.has(text(row, 'area_code')));
  const authorities = new Map(lookup.localAuthorities.map((area) => [area.code, area]));
  const regions = new Set(lookup.regions.map(({code}) => code));
  return {
    groups,
    allAges: nested(
      totals.flatMap((row) => categories.map(({id}) => [text(row, 'area_code'), id, whole(row, id)] as const)),
    ),
    broadAges: broadAges(counted),
    under18: nested(
      rows('census-2021/ethnic_broad_group_by_0_17_and_18plus_utla2023_england.csv').flatMap((row) =>
        [...groups.keys()].map(
          (broad) => [text(row, 'area_code'), broad, whole(row, `${broad}_0_17_derived`)] as const,
        ),
      ),
    ),
    regional: nested(
      rows('census-2021/ethnic_group_by_0_17_and_18plus_region_england.csv').map((row) => {
        const split = {under18: whole(row, 'age_0_17_derived'), over17: whole(row, 'age_18_plus')};
        return [text(row, 'area_code'), text(row, 'ethnic_group'), split] as const;
      }),
    ),
    pattern: tenYearsOn(rows('census-2021/census2011_england_ethnic_group_by_sex_age.csv')),
    places: new Map(
      [...districts].map((code) => {
        const area = authorities.get(lookup.otherCodes[code]?.[0] ?? code);
        return [code, area && regions.has(area.region) ? {region: area.region, upperTier: area.upperTier} : null];
      }),
    ),
  };
}
