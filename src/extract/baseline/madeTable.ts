import {onsCensus2021, type BaselineTable, type Dimension, type Population} from '../../catalogue';
import type {CensusCells} from './censusCells';
import type {CensusPlan, PlannedVariable} from './censusPlan';
import {combinationsIn} from './censusSpans';
import type {CensusUnits} from './censusUnits';
import type {Span} from './residents';

/** A file that has been read and understood, and is to be made into tables. */
export interface Made {
  readonly fileName: string;
  readonly layout: string;
  readonly cells: CensusCells;
  readonly plan: CensusPlan;
  readonly units: CensusUnits;
}

/** What a span of ages serves for: a population's right ages, or the nearest that the catalogue takes for it. */
export interface SpanUse {
  readonly span: Span;
  readonly ages: string;
  readonly base: string;
  readonly population: Population | null;
  readonly fit: 'right' | 'nearest' | null;
}

export const uses: readonly SpanUse[] = [
  {span: '16to64', ages: '16 to 64', base: 'usual residents aged 16 to 64', population: 'workforce', fit: 'right'},
  {span: '0to17', ages: '0 to 17', base: 'usual residents aged 0 to 17', population: 'caseload', fit: 'right'},
  {span: '0to15', ages: '0 to 15', base: 'usual residents aged 0 to 15', population: 'caseload', fit: 'nearest'},
  {span: 'allAges', ages: 'of all ages', base: 'usual residents of all ages', population: null, fit: null},
];

/** What a reader must know of a table, but for its ages: "ONS custom dataset (religion by age), loaded by you from …". */
export function metadata({fileName, layout, cells, units}: Made, dimension: Dimension, span: Span) {
  const names = cells.variables.map(({name}) => name.toLowerCase());
  return {
    ...onsCensus2021,
    id: `loaded:${fileName}:${dimension.id}.${span}`,
    table: `${layout} (${names.join(' by ')}), loaded by you from ${fileName.slice(0, 80)}`,
    grade: 'loaded',
    unit: units.level,
  } as const satisfies Partial<BaselineTable>;
}

/**
 * Sums the parts of one variable within a span of ages, unit by unit: `column` says by category which of the table's
 * columns it goes to, -1 for none. Every other variable is summed over.
 */
export function summedCounts(
  {cells, plan, units}: Made,
  by: {
    readonly variable: PlannedVariable;
    readonly span: Span;
    readonly column: readonly number[];
    readonly width: number;
  },
): readonly number[] {
  const at = plan.variables.indexOf(by.variable);
  const wanted = combinationsIn(plan, cells, by.span).flatMap((combination) => {
    const to = by.column[cells.combinations[combination]?.[at] ?? -1] ?? -1;
    return to < 0 ? [] : [{combination, to}];
  });
  return units.units.flatMap(({codes}) => {
    const sums = Array.from({length: by.width}, () => 0);
    for (const code of codes) {
      const counts = cells.areas.get(code)?.counts;
      for (const {combination, to} of wanted) sums[to] = (sums[to] ?? 0) + Math.max(0, counts?.[combination] ?? 0);
    }
    return sums;
  });
}
