import lookup from '../../../data/lookup/areas.json';
import type {Area, AreaIndex} from '../../catalogue';
import {ExtractError} from '../ExtractError';
import type {CensusCells} from './censusCells';

/** One authority of April 2023 (or a county) and the codes of the file whose counts make it. */
export interface CensusUnit {
  readonly area: Area;
  readonly codes: readonly string[];
}

export interface CensusUnits {
  readonly units: readonly CensusUnit[];
  readonly level: 'localAuthority' | 'upperTier';
  /** Codes of regions, countries and counties whose authorities the file has as well. */
  readonly otherAreas: readonly string[];
  /** Authorities that merged in 2023 and of which only some districts are in the file, with the districts missing. */
  readonly incomplete: readonly {readonly area: Area; readonly missing: readonly string[]}[];
}

const districtNames = new Map(Object.entries<string>(lookup.otherNames).map(([name, code]) => [code, name]));

function isDistrict(code: string): boolean {
  return code.startsWith('E07');
}

/** The districts of 2021 that became one authority in 2023; none for an authority that did not change. */
function formerDistricts(unit: string): readonly string[] {
  return Object.entries<string[]>(lookup.otherCodes)
    .filter(([code, successors]) => isDistrict(code) && successors.length === 1 && successors[0] === unit)
    .map(([code]) => code);
}

/** Areas made of authorities, and the whole of England and Wales or the Kingdom, which the index has no area for. */
function isLarger(code: string, area: Area | undefined): boolean {
  return /^K0\d{7}$/.test(code) || area?.level === 'region' || area?.level === 'england';
}

function refuse(code: string, text: string): ExtractError {
  return new ExtractError(code, text);
}

function twice(area: Area, codes: readonly string[]): ExtractError {
  return refuse(
    'areaTwice',
    `This file has the ground of “${area.name}” more than once (${listed(codes)}), so its people would be counted twice. Choose one area type, download the table again and choose that file.`,
  );
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${name.slice(0, 40)}”`);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : '');
}

const chooseAreas = 'On the ONS page choose the area type “Lower tier local authorities” and download it again.';

/** Throws ExtractError where an area is not known, stands for a place twice, or no authority is there at all. */
export function censusUnits({areas: cells}: CensusCells, areas: AreaIndex): CensusUnits {
  const codes = [...cells.keys()];
  const hasDistricts = codes.some(isDistrict);
  const other = new Set(
    codes.filter((code) => isLarger(code, areas.find(code)) || (hasDistricts && code.startsWith('E10'))),
  );
  const authorities = codes.filter((code) => !other.has(code));
  const unknown = authorities.filter((code) => {
    const level = areas.find(code)?.level;
    return level !== 'localAuthority' && level !== 'upperTier';
  });
  if (unknown.length > 0) {
    const names = unknown.map((code) => (code === '' ? 'no code' : code));
    throw refuse(
      'unknownAreas',
      `${unknown.length === 1 ? 'One area' : `${unknown.length.toLocaleString('en-GB')} areas`} of this file ${unknown.length === 1 ? 'is' : 'are'} no local authority of England or Wales (${listed(names)}). ${chooseAreas}`,
    );
  }
  const byUnit = new Map<string, string[]>();
  for (const code of authorities) {
    const unit = areas.find(code)?.code ?? code;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), code]);
  }
  const units: CensusUnit[] = [];
  const incomplete: {area: Area; missing: readonly string[]}[] = [];
  for (const [unit, made] of byUnit) {
    const area = areas.find(unit);
    if (!area) continue;
    const former = formerDistricts(unit);
    if (made.length > 1 && made.some((code) => !former.includes(code))) {
      throw twice(area, made);
    }
    const missing = made.some((code) => former.includes(code)) ? former.filter((code) => !made.includes(code)) : [];
    if (missing.length === 0) units.push({area, codes: made});
    else incomplete.push({area, missing: missing.map((code) => districtNames.get(code) ?? code)});
  }
  const covered = new Set<number>();
  for (const {area} of units) {
    if (area.members.some((member) => covered.has(member))) throw twice(area, [area.code]);
    for (const member of area.members) covered.add(member);
  }
  if (!units.some(({area}) => areas.contains(areas.nation, area))) {
    throw refuse(
      'noAuthority',
      `This file has no local authority of ${areas.nation.name}${other.size > 0 ? ', only larger areas such as regions' : ''}. ${chooseAreas}`,
    );
  }
  const level = units.some(({area}) => area.level === 'upperTier') ? 'upperTier' : 'localAuthority';
  return {units, level, otherAreas: [...other], incomplete};
}
