import lookup from '../../data/lookup/areas.json';
import type {Level, Organisation} from './types';

export interface AreaSpelling {
  readonly spelling: string;
  readonly code: string;
  readonly level: Level;
}

interface Named {
  readonly name: string;
  readonly short: string;
  readonly code: string;
}

function spellingsOf(level: Level, areas: readonly Named[]): AreaSpelling[] {
  return areas.flatMap(({name, short, code}) =>
    [...new Set([name, short])].map((spelling) => ({spelling, code, level})),
  );
}

/**
 * Every way of writing an area's name, for recognising places in extracts; codes are read by `AreaIndex.find`.
 * One spelling may mean areas of two levels (Kent is a county and a service area): the column's heading decides.
 */
export function areaSpellings(organisation: Organisation): readonly AreaSpelling[] {
  const former = Object.entries<string>(lookup.otherNames).map(([spelling, code]): AreaSpelling => {
    return {spelling, code, level: code.startsWith('E10') ? 'upperTier' : 'localAuthority'};
  });
  const titles = organisation.serviceAreas.flatMap(({synonyms, code}) =>
    synonyms.map((spelling): AreaSpelling => ({spelling, code, level: 'serviceArea'})),
  );
  return [
    ...spellingsOf('localAuthority', lookup.localAuthorities),
    ...spellingsOf('upperTier', lookup.upperTiers),
    ...spellingsOf('serviceArea', organisation.serviceAreas),
    ...spellingsOf('dfjArea', lookup.dfjAreas),
    ...spellingsOf('region', lookup.regions),
    ...spellingsOf('england', lookup.nations),
    ...former,
    ...titles,
  ];
}
