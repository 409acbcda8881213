import type {Dimension, Level, Population} from '../catalogue';
import type {BaselineLibrary} from '../database';
import type {ProtectedLine, ProtectedTable} from '../disclosure';
import {benjaminiHochberg} from '../statistics';
import {areaP} from './areaEvidence';
import {baselineStandard, type BaselineStandard} from './baselineStandard';
import {categoryRows, type CategoryRow} from './categoryRows';
import {comparedRow} from './comparedRow';
import {funnelPosition, type FunnelPosition} from './funnelPosition';
import {methods} from './methods';
import {falseDiscoveryRate} from './thresholds';
import type {AreaComparison, ComparedRow} from './types';

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
  return {
    population,
    dimension,
    category,
    level,
    snapshot,
    nation,
    collected: lines.some((line) => line.people.kind !== 'notCollected'),
    methods: [methods.interval, methods.ratio, methods.rounding, methods.funnel, methods.family],
    rows: areas.map((area, i) => ({
      area: area.line.area,
      row: area.row,
      adjustedP: shown[i] ?? null,
      supported: isClear(area.row) && (largest[i] ?? 1) <= falseDiscoveryRate,
      funnel: positionOf(area.row, nation),
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

function expectedOf({share, declared, baseline}: ComparedRow): number | null {
  return share !== null && declared.kind === 'shown' && baseline ? declared.count * baseline.share : null;
}

function positionOf(
  {share, count, declared, baseline}: ComparedRow,
  nation: ComparedRow | null,
): FunnelPosition | null {
  const nationRatio = nation?.ratio ?? null;
  if (share === null || count.kind !== 'shown' || declared.kind !== 'shown' || !baseline || nationRatio === null)
    return null;
  return funnelPosition(count.count, declared.count, baseline.share, nationRatio);
}
