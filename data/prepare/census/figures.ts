import type {AreaLookup} from '../areaLookup';
import {text, type Row} from '../readCsv';

/** Counts of people by area and column, as one published file gives them. */
export interface Figures {
  readonly columns: readonly string[];
  readonly counts: ReadonlyMap<string, readonly number[]>;
}

export type Column = readonly [name: string, count: (row: Row) => number];

/** Adds up rows of the same area (a file may have a row for each sex or group). */
export function figures(rows: readonly Row[], columns: readonly Column[], area = 'area_code'): Figures {
  const counts = new Map<string, number[]>();
  for (const row of rows) {
    const code = text(row, area);
    const sum = counts.get(code) ?? columns.map(() => 0);
    counts.set(
      code,
      columns.map(([, count], i) => (sum[i] ?? 0) + count(row)),
    );
  }
  return {columns: columns.map(([name]) => name), counts};
}

/**
 * The same figures for one level of April 2023: authorities since merged are added, recoded ones take their new code,
 * areas of other levels are left out. A former county that became several authorities stays one unit.
 */
export function atUnits(given: Figures, units: 'localAuthority' | 'upperTier' | 'region', lookup: AreaLookup): Figures {
  const level = {localAuthority: lookup.localAuthorities, upperTier: lookup.upperTiers, region: lookup.regions}[units];
  const known = new Set(level.map(({code}) => code));
  const counts = new Map<string, readonly number[]>();
  for (const [code, row] of given.counts) {
    const successors = lookup.otherCodes[code] ?? [code];
    const unit = successors.length === 1 ? (successors[0] ?? code) : code;
    const isUnit = known.has(unit) || (units === 'upperTier' && successors.length > 1);
    const sum = counts.get(unit);
    if (isUnit) counts.set(unit, sum ? sum.map((count, i) => count + (row[i] ?? 0)) : row);
  }
  return {columns: given.columns, counts: new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))};
}
