import {areaSpellings, type Area, type AreaIndex, type Level, type Organisation} from '../catalogue';
import {foldLoosely, foldText} from './foldText';

/** A place as written: an area inside the nation, the nation itself, one outside it, or nothing known. */
export type Place =
  | {readonly kind: 'area'; readonly area: Area}
  | {readonly kind: 'nation'}
  | {readonly kind: 'outside'}
  | {readonly kind: 'unknown'};

export type ReadPlace = (text: string) => Place;

const authorityFirst: readonly Level[] = ['localAuthority', 'upperTier', 'serviceArea', 'region', 'england'];
const serviceAreaFirst: readonly Level[] = ['serviceArea', 'localAuthority', 'upperTier', 'region', 'england'];

/** The name without the words councils put round it; the City of London keeps its own, being no other London. */
function bareName(text: string): string {
  const folded = foldLoosely(text);
  const bare = folded
    .replace(/^(?:the )?(?:(?:royal|london|metropolitan) )*borough (?:council )?of /, '')
    .replace(/^(?:the )?(?:city|county|district) (?:council )?of (?!london$)/, '')
    .replace(/ (?:city of|county of)$/, '')
    .replace(
      / (?:(?:metropolitan|london|royal) )*(?:borough|city|county|district|mbc|unitary authority)?(?: council)?$/,
      '',
    )
    .replace(/^county (?!of )/, '')
    .replace(/^saint /, 'st ');
  return bare === '' ? folded : bare;
}

type Spellings = ReadonlyMap<string, ReadonlyMap<Level, string | null>>;

function spellingIndex(organisation: Organisation, form: (text: string) => string): Spellings {
  const index = new Map<string, Map<Level, string | null>>();
  for (const {spelling, code, level} of areaSpellings(organisation)) {
    const key = form(spelling);
    const held = index.get(key) ?? new Map<Level, string | null>();
    const known = held.get(level);
    // One name for two areas of a level names neither.
    held.set(level, known === undefined || known === code ? code : null);
    index.set(key, held);
  }
  return index;
}

const held = new WeakMap<Organisation, {readonly exact: Spellings; readonly bare: Spellings}>();

function spellingsOf(organisation: Organisation): {readonly exact: Spellings; readonly bare: Spellings} {
  const known = held.get(organisation) ?? {
    exact: spellingIndex(organisation, foldLoosely),
    bare: spellingIndex(organisation, bareName),
  };
  held.set(organisation, known);
  return known;
}

/**
 * Reads areas as one organisation's extracts write them: official codes of 2021, 2023 or 2025, names with or without
 * their council's words, and the organisation's own codes, names and synonyms. The column settles which level goes first.
 */
export function placeReader(
  areas: AreaIndex,
  organisation: Organisation,
  column: 'serviceArea' | 'localAuthority',
): ReadPlace {
  const order = column === 'serviceArea' ? serviceAreaFirst : authorityFirst;
  const {exact, bare} = spellingsOf(organisation);
  const ownCodes = new Map(organisation.serviceAreas.map(({code}) => [foldText(code), code]));

  function byName(spellings: Spellings, key: string): string | null {
    const found = spellings.get(key);
    for (const level of found ? order : []) {
      const code = found?.get(level);
      if (code) return code;
    }
    return null;
  }

  function placeOf(area: Area | undefined): Place {
    if (!area) return {kind: 'unknown'};
    if (area.code === areas.nation.code) return {kind: 'nation'};
    return areas.contains(areas.nation, area) ? {kind: 'area', area} : {kind: 'outside'};
  }

  return (text) => {
    const official = text.trim().toUpperCase();
    if (/^[EWSNKJLM]\d{8}$/.test(official)) {
      const area = areas.find(official);
      return area ? placeOf(area) : {kind: /^[WSNLM]/.test(official) ? 'outside' : 'unknown'};
    }
    const code = ownCodes.get(foldText(text)) ?? byName(exact, foldLoosely(text)) ?? byName(bare, bareName(text));
    return code === null ? {kind: 'unknown'} : placeOf(areas.find(code));
  };
}
