import type {Area} from '../../catalogue';

/** Spans of ages by which residents are counted in tables that come with Stocktake. */
export const spans = {
  allAges: {from: 0, to: Infinity},
  '0to15': {from: 0, to: 15},
  '0to17': {from: 0, to: 17},
  '16to64': {from: 16, to: 64},
  '16plus': {from: 16, to: Infinity},
} as const;
export type Span = keyof typeof spans;

/** Residents of areas by ages, counted: what a loaded table has to add up to. */
export interface Residents {
  /** The published table that says so. */
  readonly table: (span: Span) => string;
  /** Null for an area that is no whole authorities. */
  readonly people: (area: Area, span: Span) => number | null;
}

interface CountsFile {
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly tables: Readonly<
    Record<string, {readonly units: string; readonly columns: readonly string[]; readonly counts: readonly number[]}>
  >;
}

/** People of each unit in some columns of a table, by the unit's code. */
function counted(file: CountsFile, id: string, columns?: readonly string[]): ReadonlyMap<string, number> {
  const table = file.tables[id];
  if (!table) throw new Error(`The table ${id} is missing from data/census; run npm run prepare-data`);
  const width = table.columns.length;
  const wanted = table.columns.flatMap((column, i) => ((columns?.includes(column) ?? true) ? [i] : []));
  const codes = file.units[table.units] ?? [];
  return new Map(
    codes.map((code, row) => [code, wanted.reduce((sum, i) => sum + (table.counts[row * width + i] ?? 0), 0)]),
  );
}

/** From TS007 and TS009 in data/census, by the local authorities of April 2023 in the order `members` indexes. */
export async function countedResidents(authorities: readonly Area[]): Promise<Residents> {
  const [ages, sexes] = await Promise.all([
    import('../../../data/census/ageBand.json'),
    import('../../../data/census/sex.json'),
  ]);
  const child = ['age_0', 'age_1_4', 'age_5_9', 'age_10_15'];
  const by: Readonly<Record<Exclude<Span, '16plus'>, ReadonlyMap<string, number>>> = {
    allAges: counted(sexes.default, 'sex.allAges'),
    '0to15': counted(ages.default, 'ageBand.0to17', child),
    '0to17': counted(ages.default, 'ageBand.0to17'),
    '16to64': counted(ages.default, 'ageBand.16to64'),
  };

  function people(area: Area, span: Span): number | null {
    if (span === '16plus') {
      const [all, young] = [people(area, 'allAges'), people(area, '0to15')];
      return all === null || young === null ? null : all - young;
    }
    let sum = 0;
    for (const member of area.members) {
      const here = by[span].get(authorities[member]?.code ?? '');
      if (here === undefined) return null;
      sum += here;
    }
    return sum;
  }

  return {people, table: (span) => (span === 'allAges' ? 'TS009' : span === '16plus' ? 'TS007 and TS009' : 'TS007')};
}
