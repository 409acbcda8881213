import type {Dimension, Level, Population} from '../catalogue';
import type {BaselineLibrary} from '../database';
import type {ProtectedLine, ProtectedTable} from '../disclosure';
import {benjaminiHochberg} from '../statistics';
import {areaP} from './areaEvidence';
import {baselineStandard, type BaselineStandard} from './baselineStandard';
import {categoryRows, type CategoryRow} from './categoryRows';
import {comparedRow} from './comparedRow';
import {dispersionOf, type FunnelPoint} from './dispersionOf';
import {funnelPosition, type FunnelPosition} from './funnelPosition';
import {methods, type MethodName} from './methods';
import {falseDiscoveryRate} from './thresholds';
import type {AreaComparison, ComparedRow, Dispersion} from './types';

export interface AreasInput {
  /** The answer to a question whose areas are a level; lines of other dimensions, snapshots or splits are passed over. */
  readonly table: ProtectedTable;
  /** The same people of the nation, from the question for one area; null leaves the funnel out. */
  readonly nation: ProtectedLine | null;
  readonly population: Population;
  readonly dimension: Dimension;
  /** Category or broad group id. */
  readonly category: string;
  readonly level: Level;
  readonly snapshot: string;
  /** The earlier snapshot changes are measured from, or null. */
  readonly since: string | null;
  readonly residents: 'likeForLike' | 'allAges';
  readonly baselines: BaselineLibrary;
}

/** Each area is judged against its own residents; the funnel and the false-discovery rate are over the level. */
export function compareAreas(input: AreasInput): AreaComparison {
  const {table, population, dimension, category, level, snapshot} = input;
  const siblings = categoryRows(dimension, population);
  const row = siblings.find((each) => each.category === category);
  if (!row) throw new RangeError(`No category ${category} in ${dimension.id}. Give one of the catalogue's.`);
  const nation = input.nation && compared(input, row, siblings, input.nation, null).row;
  const lines = table.lines.filter((line) => isAsked(line, dimension.id, snapshot));
  const earlier = new Map(
    table.lines.filter((line) => isAsked(line, dimension.id, input.since)).map((line) => [line.area, line]),
  );
  const areas = lines.map((line) => compared(input, row, siblings, line, earlier.get(line.area) ?? null));
  const p = areas.map((area) => areaP(area.row, area.standard, table.rule));
  const shown = benjaminiHochberg(p.map((each) => each?.shown ?? null));
  // Adjusted p rises with every p, so what is supported at the largest is supported for all the counts could be.
  const largest = benjaminiHochberg(p.map((each) => each?.largest ?? null));
  const points = areas.map((area) => funnelPoint(area.row, nation));
  const dispersion = dispersionOf(points.flatMap((point) => point ?? []));
  return {
    population,
    dimension,
    category,
    level,
    snapshot,
    nation,
    collected: lines.some((line) => line.people.kind !== 'notCollected'),
    dispersion,
    methods: methodsOf(
      dispersion,
      nation,
      siblings,
      areas.map((area) => area.row),
    ),
    rows: areas.map((area, i) => ({
      area: area.line.area,
      row: area.row,
      adjustedP: shown[i] ?? null,
      supported: isClear(area.row) && (largest[i] ?? 1) <= falseDiscoveryRate,
      funnel: positionOf(points[i] ?? null, dispersion),
      expected: expectedOf(area.row),
    })),
  };
}

function isAsked(line: ProtectedLine, dimension: string, snapshot: string | null): boolean {
  return line.dimension === dimension && line.snapshot === snapshot && line.value === null;
}

function compared(
  {table, population, dimension, residents, baselines}: AreasInput,
  row: CategoryRow,
  siblings: readonly CategoryRow[],
  line: ProtectedLine,
  earlier: ProtectedLine | null,
): {line: ProtectedLine; row: ComparedRow; standard: BaselineStandard | null} {
  const question = {dimension: dimension.id, population, area: line.area, residents};
  const standard = baselineStandard(baselines, question, row.grouping);
  return {line, standard, row: comparedRow(row, {line, earlier, standard, rule: table.rule, siblings})};
}

function isClear({verdict}: ComparedRow): boolean {
  return verdict === 'higher' || verdict === 'lower';
}

/** A withheld count has its place in a funnel: under the axis, where so many were expected. */
function expectedOf({declared, baseline}: ComparedRow): number | null {
  return declared.kind === 'shown' && baseline ? declared.count * baseline.share : null;
}

function funnelPoint({share, count, declared, baseline}: ComparedRow, nation: ComparedRow | null): FunnelPoint | null {
  const nationRatio = nation?.ratio ?? null;
  if (share === null || count.kind !== 'shown' || declared.kind !== 'shown') return null;
  if (!baseline || nationRatio === null) return null;
  return {count: count.count, base: declared.count, expectedShare: nationRatio * baseline.share};
}

function positionOf(point: FunnelPoint | null, {tau2}: Dispersion): FunnelPosition | null {
  return point && funnelPosition(point, tau2);
}

function methodsOf(
  {adjusted}: Dispersion,
  nation: ComparedRow | null,
  siblings: readonly CategoryRow[],
  rows: readonly ComparedRow[],
): readonly MethodName[] {
  const {interval, ratio, gap, rounding, unmatched, agreement, funnel, dispersion, family} = methods;
  return [
    interval,
    ratio,
    gap,
    rounding,
    ...(siblings.some(({residual}) => residual) ? [unmatched] : []),
    ...(rows.some(({check}) => check !== null) ? [agreement] : []),
    ...(nation ? [funnel] : []),
    ...(adjusted ? [dispersion] : []),
    family,
  ];
}
