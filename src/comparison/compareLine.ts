import type {Dimension, Grouping, Population} from '../catalogue';
import type {BaselineLibrary} from '../database';
import type {ProtectedLine, ProtectionRule} from '../disclosure';
import {baselineStandard} from './baselineStandard';
import {categoryRows} from './categoryRows';
import {comparedRow} from './comparedRow';
import {declaredShare} from './declarationGate';
import {methods, type MethodName} from './methods';
import {leastBaseForDecimal} from './thresholds';
import type {ComparedRow, Comparison} from './types';

/** One line, what it is of, and what it is compared with. */
export interface LineInput {
  readonly line: ProtectedLine;
  readonly earlier: ProtectedLine | null;
  readonly population: Population;
  readonly dimension: Dimension;
  /** Code of the area whose residents are the baseline. */
  readonly area: string;
  readonly residents: 'likeForLike' | 'allAges';
  readonly baselines: BaselineLibrary;
  readonly rule: ProtectionRule;
}

/** The people of one line against residents, by every group and category. Everything derives from protected counts. */
export function compareLine(input: LineInput): Comparison {
  const {line, earlier, population, dimension, area, rule} = input;
  const rows = rowsOf(input);
  return {
    population,
    dimension,
    area,
    line,
    earlier,
    rows,
    decimals: decimalsOf(line, rows.some((row) => row.changePoints !== null) ? earlier : null),
    declaredShare: declaredShare(line, rule),
    methods: methodsOf(rows),
  };
}

function rowsOf({line, earlier, population, dimension, area, residents, baselines, rule}: LineInput): ComparedRow[] {
  const question = {dimension: dimension.id, population, area, residents};
  const standards: Readonly<Record<Grouping, ReturnType<typeof baselineStandard>>> = {
    broad: baselineStandard(baselines, question, 'broad'),
    detailed: baselineStandard(baselines, question, 'detailed'),
  };
  const siblings = categoryRows(dimension, population);
  return siblings.map((row) => comparedRow(row, {line, earlier, standard: standards[row.grouping], rule, siblings}));
}

function decimalsOf(line: ProtectedLine, earlier: ProtectedLine | null): 0 | 1 {
  const bases = [line.declared, ...(earlier ? [earlier.declared] : [])];
  return bases.every((base) => base.kind === 'shown' && base.count >= leastBaseForDecimal) ? 1 : 0;
}

function methodsOf(rows: readonly ComparedRow[]): readonly MethodName[] {
  return [
    methods.interval,
    methods.ratio,
    methods.gap,
    methods.rounding,
    ...(rows.some(({residual}) => residual) ? [methods.unmatched] : []),
    ...(rows.some(({check}) => check !== null) ? [methods.agreement] : []),
    ...(rows.some(({changePoints}) => changePoints !== null) ? [methods.change] : []),
  ];
}
