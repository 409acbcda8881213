import {levels, type Area, type AreaIndex} from '../../catalogue';
import type {DistinctArea, Sum} from './types';

/** Every area of the nation and its levels; areas of the same ground (a unitary authority at two levels) are one. */
export function distinctAreas(areas: AreaIndex): readonly DistinctArea[] {
  const byGround = new Map<string, {readonly area: Area; readonly codes: string[]}>();
  for (const area of levels.flatMap((level) => areas.atLevel(level))) {
    const ground = area.members.join();
    const known = byGround.get(ground) ?? {area, codes: []};
    byGround.set(ground, known);
    known.codes.push(area.code);
  }
  return [...byGround.values()];
}

/**
 * Every sum a reader could do among areas: each area and the areas of each level inside it, indexes into `all`. A sum that
 * follows from those of a level between is left out. Where areas do not cover the larger one, or some are not collected,
 * they add up to no more than it.
 */
export function areaSums(
  all: readonly DistinctArea[],
  areas: AreaIndex,
  collected: (index: number) => boolean,
): readonly Sum[] {
  const indexes = new Map(all.flatMap(({codes}, index) => codes.map((code) => [code, index] as const)));
  return all.flatMap(({area}, total) => {
    if (!collected(total) || area.members.length < 2) return [];
    const sums: {readonly parts: readonly number[]; readonly rest: boolean}[] = [];
    for (const level of levels) {
      const inside = areas.inside(area, level).filter((each) => each.members.length < area.members.length);
      const found = [...new Set(inside.flatMap(({code}) => indexes.get(code) ?? []))];
      const parts = found.filter(collected);
      const covered = parts.reduce((sum, part) => sum + (all[part]?.area.members.length ?? 0), 0);
      if (parts.length === 0 || sums.some((sum) => follows(sum, parts))) continue;
      sums.push({parts, rest: covered < area.members.length});
    }
    return sums.map((sum) => ({total, ...sum}));
  });

  /** The smaller areas make up the larger ones of another sum exactly, so that their own sum says nothing new. */
  function follows(
    sum: {readonly parts: readonly number[]; readonly rest: boolean},
    parts: readonly number[],
  ): boolean {
    if (sum.rest) return false;
    const owner = new Map(
      sum.parts.flatMap((part) => (all[part]?.area.members ?? []).map((one) => [one, part] as const)),
    );
    return parts.every((part) => new Set(all[part]?.area.members.map((one) => owner.get(one))).size === 1);
  }
}
