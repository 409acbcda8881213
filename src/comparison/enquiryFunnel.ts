import type {Area, Level} from '../catalogue';
import {dispersionOf, type FunnelPoint} from './dispersionOf';
import {residentsRow, type EnquiryTest} from './enquiryTest';
import {answersOf, keyOf, type Answers, type Walk} from './enquiryWalk';
import {funnelPosition, type FunnelPosition} from './funnelPosition';
import type {ComparedRow, Evidence} from './types';

interface Funnel {
  readonly nationRatio: number;
  readonly tau2: number;
}

/**
 * Where a supported area lies among all areas of its level, around the nation's ratio. Null for the nation and beside
 * children. Each group's funnel is worked out once, and only where one of its areas is supported.
 */
export function enquiryFunnel(
  evidence: Evidence,
  {topic, answers}: Walk,
): (test: EnquiryTest, level: Level) => FunnelPosition | null {
  const {areas, baselines} = evidence;
  const nation =
    answers.get(areas.nation.level) ??
    answersOf(evidence, topic, {kind: 'one', area: areas.nation.code}, topic.dimensions);
  const known = new Map<string, Funnel | null>();

  function rowAt(test: EnquiryTest, area: Area, from: Answers): ComparedRow | null {
    const {dimension, group} = test;
    const key = keyOf(area.code, dimension.id);
    const line = from.lines.get(key);
    if (!line) return null;
    const asked = {pair: topic.pair, dimension, group, area, line, other: null, baselines, rule: from.rule};
    const row = from.rows.get(keyOf(key, group.category)) ?? residentsRow(asked).row;
    from.rows.set(keyOf(key, group.category), row);
    return row;
  }

  function funnelAt(test: EnquiryTest, level: Level): Funnel | null {
    const from = answers.get(level);
    const nationRatio = (nation && rowAt(test, areas.nation, nation)?.ratio) ?? null;
    if (!from || nationRatio === null) return null;
    const points = areas.atLevel(level).flatMap((area) => pointOf(rowAt(test, area, from), nationRatio) ?? []);
    return {nationRatio, tau2: dispersionOf(points).tau2};
  }

  return (test, level) => {
    if (topic.pair === 'staff-caseload' || level === areas.nation.level) return null;
    const key = `${level}|${keyOf(test.dimension.id, test.group.category)}`;
    const found = known.get(key);
    const funnel = found === undefined ? funnelAt(test, level) : found;
    known.set(key, funnel);
    const point = funnel && pointOf(test.row, funnel.nationRatio);
    return funnel && point && funnelPosition(point, funnel.tau2);
  };
}

function pointOf(row: ComparedRow | null, nationRatio: number): FunnelPoint | null {
  if (!row?.baseline || row.share === null || row.count.kind !== 'shown' || row.declared.kind !== 'shown') return null;
  return {count: row.count.count, base: row.declared.count, expectedShare: nationRatio * row.baseline.share};
}
