import type {Level} from '../../catalogue';
import {gapShares, type Evidence, type GapFigures} from '../../comparison';
import {countOf, type ProtectedLine, type ProtectionRule} from '../../disclosure';
import type {Slice} from '../../slice';
import {sideOf, type Side} from '../figure/sides';
import type {LineKey} from './lineKey';

const mostSnapshots = 6;

/** A gap at one snapshot. `figures` is null where a count is not shown, or there is no census count. */
export interface GapPoint {
  readonly snapshot: string;
  readonly state: 'shown' | 'withheld' | 'tooFew' | 'notCollected' | 'noBaseline';
  readonly figures: GapFigures | null;
  /** Signed, in points. */
  readonly points: number | null;
  /** Id of the residents' table; null beside children. */
  readonly table: string | null;
}

export interface GapHistory {
  /** Up to six, the last at the snapshot looked at. */
  readonly points: readonly GapPoint[];
  readonly side: Side;
}

/** Why a line cannot be looked at now. */
export interface NotHere {
  readonly sentence: string;
}

/**
 * A line's gap over the snapshots, from protected counts. Null while loading. `level` asks for all areas of a level at once,
 * where many of them are listed.
 */
export function gapHistory(
  key: LineKey,
  slice: Slice,
  evidence: Evidence,
  level: Level | null = null,
): GapHistory | NotHere | null {
  const {pair, dimension, area, population, staff} = key;
  const where = level === null ? {area} : {area: evidence.areas.nation, level};
  const like: Slice = {...slice, residents: 'likeForLike'};
  const side = sideOf(like, evidence, population, {...where, staff});
  if (side === null || 'sentence' in side) return side;
  if (!side.has(dimension)) return {sentence: `The ${population} file has no column for ${dimension.noun}.`};
  const other = pair === 'staff-caseload' ? sideOf(like, evidence, 'caseload', {...where, staff: 'all'}) : undefined;
  if (other === null || (other && 'sentence' in other)) return other;
  const dates = side.snapshots.all.filter((date) => date <= side.snapshots.at).slice(-mostSnapshots);
  return {side, points: dates.map((date) => pointAt(key, date, side, other, evidence))};
}

function pointAt(key: LineKey, snapshot: string, side: Side, other: Side | undefined, {baselines}: Evidence): GapPoint {
  const {dimension, group, area, population} = key;
  const {rule} = side.lines;
  const line = side.lines.find(dimension.id, snapshot, {area: area.code});
  const nothing = {snapshot, figures: null, points: null, table: null};
  const own = shownIn(line, group.id, rule);
  if (typeof own === 'string') return {...nothing, state: own};
  if (other) {
    const date = other.snapshots.all.findLast((each) => each <= snapshot);
    const theirs = date === undefined ? undefined : other.lines.find(dimension.id, date, {area: area.code});
    const beside = shownIn(theirs, group.id, rule);
    return typeof beside === 'string' ? {...nothing, state: beside} : pointOf(snapshot, {...own, beside, rule}, null);
  }
  const question = {
    dimension: dimension.id,
    population,
    area: area.code,
    grouping: 'broad',
    residents: 'likeForLike',
  } as const;
  const table = baselines.find(question)?.main;
  const residents = table?.counts[group.id];
  const isCounted = table && (table.letter === 'A' || (table.letter === 'B' && table.nearest));
  if (!isCounted || residents === undefined || table.total === 0) return {...nothing, state: 'noBaseline'};
  return pointOf(snapshot, {...own, beside: {share: residents / table.total}, rule}, table.id);
}

function pointOf(snapshot: string, figures: GapFigures, table: string | null): GapPoint {
  const {share, other} = gapShares(figures);
  return {snapshot, state: 'shown', figures, points: 100 * (share - other), table};
}

function shownIn(
  line: ProtectedLine | undefined,
  category: string,
  rule: ProtectionRule,
): {readonly count: number; readonly base: number} | 'withheld' | 'tooFew' | 'notCollected' {
  const part = line?.parts[category];
  if (!line || !part || part.kind === 'notCollected' || part.kind === 'notApplicable') return 'notCollected';
  const [count, base] = [countOf(part), countOf(line.declared)];
  if (count === null || base === null) return 'withheld';
  return base < rule.leastBaseForShare ? 'tooFew' : {count, base};
}
