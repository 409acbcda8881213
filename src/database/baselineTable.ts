import type {Area, AreaIndex, BaselineTable, Dimension, Population} from '../catalogue';
import type {Baseline} from './types';

/** A file of data/census: tables by id, with counts flat in the order of a list of units. */
export interface CensusFile {
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly tables: Readonly<
    Record<string, {readonly units: string; readonly columns: readonly string[]; readonly counts: readonly number[]}>
  >;
}

export interface Summed {
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
  readonly areasSummed: readonly string[];
}

/** Category id -> broad id, and broad id -> its category where it has exactly one with a baseline. */
function alsoKnownAs(dimension: Dimension): ReadonlyMap<string, string> {
  const answers = dimension.categories.filter((category) => !category.residual);
  const broad = answers.map(({id, broad: group}): [string, string] => [id, group]);
  const only = answers.filter(({broad: group}) => answers.filter((other) => other.broad === group).length === 1);
  return new Map([...broad, ...only.map(({id, broad: group}): [string, string] => [group, id])]);
}

/** Whether knowing this table's counts is knowing every category: it is detailed, or each group is one category. */
export function givesDetail(table: BaselineTable, dimension: Dimension): boolean {
  const answers = dimension.categories.filter((category) => !category.residual);
  return table.grouping === 'detailed' || new Set(answers.map(({broad}) => broad)).size === answers.length;
}

/**
 * Sums one table over areas: the answer is people by category and by broad group, or null where the table's units do not
 * add up to exactly the area. Units never overlap, so covering every authority of the area once is covering it exactly.
 */
export function summedTable(dimension: Dimension, id: string, file: CensusFile, areas: AreaIndex) {
  const table = file.tables[id];
  const codes = table ? (file.units[table.units] ?? []) : [];
  const units = codes.flatMap((code, row) => {
    const area = areas.find(code);
    return area ? [{area, row}] : [];
  });
  const aliases = alsoKnownAs(dimension);
  const answers = new Map<string, Summed | null>();

  function sum(area: Area): Summed | null {
    if (!table) return null;
    const inside = units.filter((unit) => areas.contains(area, unit.area));
    const covered = inside.reduce((people, unit) => people + unit.area.members.length, 0);
    if (covered !== area.members.length) return null;
    const counts: Record<string, number> = {};
    let total = 0;
    for (const [i, column] of table.columns.entries()) {
      const people = inside.reduce((so, {row}) => so + (table.counts[row * table.columns.length + i] ?? 0), 0);
      const alias = aliases.get(column);
      counts[column] = people;
      if (alias) counts[alias] = (counts[alias] ?? 0) + people;
      total += people;
    }
    return {counts, total, areasSummed: inside.map((unit) => unit.area.code)};
  }

  return (area: Area): Summed | null => {
    const known = answers.get(area.code);
    if (known !== undefined) return known;
    const made = sum(area);
    answers.set(area.code, made);
    return made;
  };
}

/** The baseline as comparisons carry it: counts with the table's source, ages and grade beside them. */
export function baseline(
  table: BaselineTable,
  summed: Summed,
  of: {readonly dimension: string; readonly area: string; readonly population: Population},
): Baseline {
  const fits = table.right.includes(of.population);
  const letter = table.grade === 'modelled' ? 'C' : fits ? 'A' : 'B';
  const {id, publisher, base, ages, grade, date, vintage, licence} = table;
  return {
    id,
    dimension: of.dimension,
    area: of.area,
    ...summed,
    table: table.table,
    publisher,
    base,
    ages,
    grade,
    letter,
    nearest: letter === 'B' && table.nearest.includes(of.population),
    date,
    vintage,
    licence,
  };
}
