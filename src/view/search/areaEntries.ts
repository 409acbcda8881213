import {areaSpellings, geographyOf, type Area, type AreaIndex, type Level, type Organisation} from '../../catalogue';
import {areaLabel} from '../figure/places';
import type {SearchEntry} from './types';

const listed: readonly Level[] = ['england', 'serviceArea', 'region', 'dfjArea', 'upperTier', 'localAuthority'];

/** Every area of every level, and areas of other years that several have taken over (Cumbria); a unitary authority once, as a local authority. */
export function areaEntries(areas: AreaIndex, organisation: Organisation): readonly SearchEntry[] {
  const current = listed.flatMap((level) =>
    areas.atLevel(level).filter((area) => areas.find(area.code)?.level === level),
  );
  const spellings = areaSpellings(organisation).flatMap(({spelling, code}) => {
    const area = areas.find(code);
    return area ? [{spelling, code, area}] : [];
  });
  const known = new Set(current.map(({code}) => code));
  const former = spellings.flatMap(({code, area}) =>
    area.code === code && !known.has(code) && areas.contains(areas.nation, area) ? [area] : [],
  );
  const also = new Map<string, Set<string>>();
  for (const {spelling, code, area} of spellings) {
    const names = also.get(area.code) ?? new Set();
    also.set(area.code, names.add(spelling).add(code));
  }
  return [...current, ...new Set(former)].map((area) => entryOf(area, areas, [...(also.get(area.code) ?? [])]));
}

function entryOf(area: Area, areas: AreaIndex, spellings: readonly string[]): SearchEntry {
  const name = areaLabel(area);
  const isNation = area.code === areas.nation.code;
  return {
    id: `area ${area.code}`,
    name,
    kind: geographyOf(area.level).label,
    own: [area.name, area.short],
    also: [...new Set([...spellings, area.code])].filter((text) => !isNamed(area, text)),
    // The nation has no profile of its own: it is what others are compared with.
    change: {page: isNation ? 'stocktake' : 'area', area: area.code, line: null},
  };
}

/** The code of a service area is part of its label. */
function isNamed(area: Area, text: string): boolean {
  return text === area.name || text === area.short || (area.level === 'serviceArea' && text === area.code);
}
