import lookup from '../../data/lookup/areas.json';
import type {Area, AreaIndex, Level, Organisation} from './types';

/** Ties in size go to the level people know best. */
const levelRank: Readonly<Record<Level, number>> = {
  localAuthority: 0,
  upperTier: 1,
  dfjArea: 2,
  serviceArea: 3,
  region: 4,
  england: 5,
};

const localAuthorities: readonly Area[] = lookup.localAuthorities.map(({code, name, short}, i) => ({
  code,
  name,
  short,
  level: 'localAuthority',
  members: [i],
}));

interface Named {
  readonly code: string;
  readonly name: string;
  readonly short: string;
}

function withMembers(
  level: Level,
  areas: readonly Named[],
  key: 'upperTier' | 'dfjArea' | 'region' | 'nation',
): Area[] {
  return areas.map(({code, name, short}) => ({
    code,
    name,
    short,
    level,
    members: lookup.localAuthorities.flatMap((authority, i) => (authority[key] === code ? [i] : [])),
  }));
}

/** Codes of other years: the authority that took the ground over, or an area of its own where several did (Cumbria). */
function otherAreas(byCode: ReadonlyMap<string, Area>): [string, Area][] {
  const nameOf = new Map(Object.entries<string>(lookup.otherNames).map(([name, code]) => [code, name]));
  return Object.entries<string[]>(lookup.otherCodes).map(([code, successors]) => {
    const areas = successors.flatMap((successor) => byCode.get(successor) ?? []);
    const [only] = areas;
    if (only && areas.length === 1) return [code, only];
    const name = nameOf.get(code) ?? code;
    return [code, {code, name, short: name, level: 'upperTier', members: union(areas)}];
  });
}

function union(areas: readonly Area[]): readonly number[] {
  return [...new Set(areas.flatMap((area) => area.members))].toSorted((a, b) => a - b);
}

const memberSets = new WeakMap<Area, ReadonlySet<number>>();

function memberSet(area: Area): ReadonlySet<number> {
  const known = memberSets.get(area);
  if (known) return known;
  const made = new Set(area.members);
  memberSets.set(area, made);
  return made;
}

function isWithin(outer: Area, inner: Area): boolean {
  const members = memberSet(outer);
  return members.size >= inner.members.length && inner.members.every((member) => members.has(member));
}

/**
 * Every area of England and Wales, with this organisation's service areas among them.
 * A unitary authority is found by its code as a local authority; `atLevel('upperTier')` has it under the same code.
 */
export function areaIndex(organisation: Organisation): AreaIndex {
  const upperTiers = withMembers('upperTier', lookup.upperTiers, 'upperTier');
  const nations = withMembers('england', lookup.nations, 'nation');
  const serviceAreas: Area[] = organisation.serviceAreas.map(({code, name, short, upperTiers: codes}) => ({
    code,
    name,
    short,
    level: 'serviceArea',
    members: union(upperTiers.filter((area) => codes.includes(area.code))),
  }));
  const regions = withMembers('region', lookup.regions, 'region');
  const dfjAreas = withMembers('dfjArea', lookup.dfjAreas, 'dfjArea');
  const everywhere = [...nations, ...regions, ...serviceAreas, ...dfjAreas, ...upperTiers, ...localAuthorities];
  const current = new Map(everywhere.map((area) => [area.code, area]));
  const byCode = new Map([...otherAreas(current), ...current]);
  const nation = nations.find((area) => area.code === organisation.nation);
  if (!nation) throw new RangeError(`The organisation's nation "${organisation.nation}" is not in the lookup`);

  const levels: Readonly<Record<Level, readonly Area[]>> = {
    england: [nation],
    region: regions.filter((area) => isWithin(nation, area)),
    serviceArea: serviceAreas.filter((area) => isWithin(nation, area)),
    dfjArea: dfjAreas.filter((area) => isWithin(nation, area)),
    upperTier: upperTiers.filter((area) => isWithin(nation, area)),
    localAuthority: localAuthorities.filter((area) => isWithin(nation, area)),
  };
  return {
    nation,
    localAuthorities,
    find: (code) => byCode.get(code),
    atLevel: (level) => levels[level],
    contains: isWithin,
    inside: (outer, level) => levels[level].filter((area) => isWithin(outer, area)),
    around: (area) =>
      everywhere
        .filter((other) => other.code !== area.code && other.level !== area.level && isWithin(other, area))
        .toSorted((a, b) => a.members.length - b.members.length || levelRank[a.level] - levelRank[b.level]),
  };
}
