import {levels, type Area, type AreaIndex, type Level} from '../../catalogue';

/** An area and areas of one level inside it, all of which were seen. */
export interface AreaSum {
  readonly total: Area;
  readonly parts: readonly Area[];
  readonly level: Level;
  /** The parts have every authority of the total. */
  readonly covers: boolean;
}

/**
 * The sums among the areas seen, for each area and each level inside it. A level whose areas all lie in seen areas of
 * one larger level is left to those: its sum follows from theirs. Areas that only overlap are not tied together.
 */
export function areaSums(seen: readonly Area[], areas: Pick<AreaIndex, 'find' | 'inside'>): readonly AreaSum[] {
  const codes = new Set(seen.map((area) => area.code));
  return seen.flatMap((total) => {
    const within = new Map<Level, readonly Area[]>();
    for (const level of levels) {
      const parts = areas.inside(total, level).filter((area) => codes.has(area.code) && area.code !== total.code);
      if (parts.length > 0) within.set(level, parts);
    }
    const between = (level: Level, parts: readonly Area[]): boolean =>
      [...within].some(
        ([larger, middle]) =>
          levels.indexOf(larger) < levels.indexOf(level) &&
          middle.every((area) => area.members.length < total.members.length) &&
          parts.every((part) => middle.some((area) => holds(area, part))),
      );
    return [...within].flatMap(([level, parts]) =>
      between(level, parts) ? [] : [{total, parts, level, covers: members(parts) === total.members.length}],
    );
  });
}

function members(areas: readonly Area[]): number {
  return new Set(areas.flatMap((area) => area.members)).size;
}

function holds(outer: Area, inner: Area): boolean {
  const all = new Set(outer.members);
  return inner.members.every((member) => all.has(member));
}
