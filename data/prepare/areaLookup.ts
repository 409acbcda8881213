import {join} from 'node:path';
import {readCsv, readCsvIfThere, text, type Row} from './readCsv';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly short: string;
}

export interface LocalAuthority extends Named {
  readonly upperTier: string;
  readonly region: string;
  readonly nation: string;
  readonly dfjArea: string;
}

/** What data/lookup/areas.json holds: every area of April 2023, what contains it, and the codes and names it has also gone by. */
export interface AreaLookup {
  readonly nations: readonly Named[];
  readonly regions: readonly Named[];
  readonly dfjAreas: readonly Named[];
  readonly upperTiers: readonly Named[];
  readonly localAuthorities: readonly LocalAuthority[];
  /** Other codes, each with the April 2023 authorities that are the same ground or contain it. */
  readonly otherCodes: Readonly<Record<string, readonly string[]>>;
  /** Other names, each with the code it means (a code of otherCodes where the name went with it). */
  readonly otherNames: Readonly<Record<string, string>>;
}

/** Codes that changed before 2021 and are still met in published files, with the names of the same ground in April 2023. */
const earlier: readonly (readonly [code: string, name: string, now: readonly string[]])[] = [
  ['E06000048', 'Northumberland', ['Northumberland']],
  ['E08000020', 'Gateshead', ['Gateshead']],
  ['E10000002', 'Buckinghamshire', ['Buckinghamshire']],
  ['E10000021', 'Northamptonshire', ['North Northamptonshire', 'West Northamptonshire']],
];

function short(name: string): string {
  return name.replace(/, (City|County) of$/, '').replaceAll(' and ', ' & ');
}

function named(rows: readonly Row[], code: string, name: string): readonly Named[] {
  const found = new Map(rows.map((row) => [text(row, code), text(row, name)]));
  return [...found].map(([key, value]) => ({code: key, name: value, short: short(value)})).toSorted(byCode);
}

function byCode(a: {code: string}, b: {code: string}): number {
  return a.code < b.code ? -1 : 1;
}

/** Codes that are no longer an authority's own: districts and counties of 2021, recodes of 2025, a few older ones. */
function otherCodes(rows: readonly Row[], recodes: readonly Row[], upperTiers: readonly Named[]) {
  const others = new Map<string, Set<string>>();
  const now = new Set([...rows.map((row) => text(row, 'lad23cd')), ...upperTiers.map(({code}) => code)]);
  const add = (code: string, successor: string) => {
    if (!now.has(code)) others.set(code, (others.get(code) ?? new Set()).add(successor));
  };
  for (const row of rows) {
    add(text(row, 'lad21cd'), text(row, 'lad23cd'));
    add(text(row, 'utla21cd'), text(row, 'lad23cd'));
  }
  for (const row of recodes) add(text(row, 'lad25cd'), text(row, 'lad23cd'));
  for (const [code, , names] of earlier) {
    const successors = upperTiers.filter((area) => names.includes(area.name));
    if (successors.length !== names.length)
      throw new Error(`${names.join(', ')} (once ${code}) are not all in the lookup`);
    for (const successor of successors) add(code, successor.code);
  }
  const sorted = [...others].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([code, successors]) => [code, [...successors].toSorted()]));
}

function otherNames(rows: readonly Row[], recodes: readonly Row[]): Record<string, string> {
  const names = new Set(rows.flatMap((row) => [text(row, 'lad23nm'), text(row, 'utla23nm')]));
  const found = new Map(earlier.map(([code, name]) => [name, code]));
  for (const row of recodes) found.set(text(row, 'lad25nm'), text(row, 'lad23cd'));
  for (const row of rows) {
    found.set(text(row, 'lad21nm'), text(row, 'lad21cd'));
    found.set(text(row, 'utla21nm'), text(row, 'utla21cd'));
  }
  const different = [...found].filter(([name]) => !names.has(name));
  return Object.fromEntries(different.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads the published lookups under `from`/geography into the lookup the app loads. */
export function areaLookup(from: string): AreaLookup {
  const rows = readCsv(join(from, 'geography/lookup-lad21.csv'));
  const recodes = readCsvIfThere(join(from, 'geography/lad-changes-2025.csv'));
  const upperTiers = named(rows, 'utla23cd', 'utla23nm');
  const byLad23 = new Map(rows.map((row) => [text(row, 'lad23cd'), row]));
  const localAuthorities = [...byLad23.values()].map((row) => ({
    code: text(row, 'lad23cd'),
    name: text(row, 'lad23nm'),
    short: short(text(row, 'lad23nm')),
    upperTier: text(row, 'utla23cd'),
    region: text(row, 'rgn21cd'),
    nation: text(row, 'ctry21cd'),
    dfjArea: text(row, 'dfj_area_code'),
  }));
  const nations = named(rows, 'ctry21cd', 'ctry');
  return {
    nations,
    regions: named(rows, 'rgn21cd', 'rgn21nm').filter(({code}) => !nations.some((nation) => nation.code === code)),
    dfjAreas: named(rows, 'dfj_area_code', 'dfj_area_name'),
    upperTiers,
    localAuthorities: localAuthorities.toSorted(byCode),
    otherCodes: otherCodes(rows, recodes, upperTiers),
    otherNames: otherNames(rows, recodes),
  };
}
