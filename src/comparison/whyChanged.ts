import type {Cell, FlowKind} from '../disclosure';
import type {Flow} from './changeBetween';
import {changeKinds, signedFlows, type ChangeKind} from './changeParts';
import {shownShare} from './comparedRow';
import {methods, type MethodName} from './methods';
import {possibleCell, possibleCounts, type PossibleCounts} from './possibleCounts';
import type {Interval, Reason} from './types';

/** One part of a change in a share, in percentage points. */
export interface WhyPart {
  readonly kind: ChangeKind;
  /** From the shown counts; null where one of them is withheld. */
  readonly points: number | null;
  /** Everything the part could be, given what the shown and withheld counts could stand for; null where that is open. */
  readonly possible: Interval | null;
  /** At least one rounding step, and on one side of 0 whatever the counts are. */
  readonly isFinding: boolean;
}

/** Why a share changed between two snapshots. */
export interface WhyChanged {
  readonly startShare: number | null;
  readonly endShare: number | null;
  /** End share less start share, in points. */
  readonly change: number | null;
  readonly parts: readonly WhyPart[];
  /** The change less all shown parts: rounding, and what is withheld. Null where there is no change to explain. */
  readonly remainder: number | null;
  /** What one rounding step of people is of the end base, in points: no smaller part is a finding. */
  readonly step: number | null;
  readonly reason: Reason | null;
  readonly methods: readonly MethodName[];
}

/**
 * The change of a share split into joiners, leavers, movers, roles and declarations, from protected counts. The parts add
 * up exactly before protection (`changeParts`); after it, what is left over is given beside them, never spread over them.
 */
export function whyChanged(flow: Flow, category: string): WhyChanged {
  const {start, end, rule} = flow;
  const startShare = shownShare(start.parts[category], start.declared, rule);
  const endShare = shownShare(end.parts[category], end.declared, rule);
  const said = {startShare, endShare, methods: [methods.parts, methods.change]};
  const ends = [start, end].flatMap((line) => [line.parts[category], line.declared]);
  if (startShare === null || endShare === null || start.declared.kind !== 'shown' || end.declared.kind !== 'shown') {
    const isWithheld = ends.some((cell) => cell?.kind === 'withheld');
    const isCounted = ends.every((cell) => cell?.kind === 'shown' || cell?.kind === 'withheld');
    const reason = isWithheld ? 'withheld' : isCounted ? 'smallBase' : 'notCollected';
    return {...said, change: null, parts: [], remainder: null, step: null, reason};
  }
  const endBase = end.declared.count;
  const step = (100 * rule.roundingBase) / endBase;
  const shares = possibleShares(possibleCell(start.parts[category], rule), possibleCounts(start.declared.count, rule));
  const parts = changeKinds.map((kind) => {
    const points = shownPoints(flow, category, kind, startShare, endBase);
    const possible = possiblePoints(flow, category, kind, shares, possibleCounts(endBase, rule));
    const isOneSided = possible !== null && (possible.lower > 0 || possible.upper < 0);
    return {kind, points, possible, isFinding: points !== null && isOneSided && Math.abs(points) >= step};
  });
  const change = 100 * (endShare - startShare);
  const explained = parts.reduce((sum, {points}) => sum + (points ?? 0), 0);
  return {...said, change, parts, remainder: change - explained, step, reason: null};
}

/** Members and base of one flow. Those who changed their answer add nobody to the base. */
function cellsOf({flows}: Flow, kind: FlowKind, category: string): {count: Cell | undefined; base: Cell} {
  const isChanged = kind === 'changedIn' || kind === 'changedOut';
  return {count: flows[kind].parts[category], base: isChanged ? {kind: 'shown', count: 0} : flows[kind].declared};
}

function shownPoints(
  flow: Flow,
  category: string,
  kind: ChangeKind,
  startShare: number,
  endBase: number,
): number | null {
  let members = 0;
  for (const [each, sign] of signedFlows[kind]) {
    const {count, base} = cellsOf(flow, each, category);
    if (count?.kind !== 'shown' || base.kind !== 'shown') return null;
    members += sign * (count.count - startShare * base.count);
  }
  return (100 * members) / endBase;
}

/** Members rise with the count and fall with the base and the start share, so the ends of all three bound them. */
function possiblePoints(
  flow: Flow,
  category: string,
  kind: ChangeKind,
  startShare: Interval,
  endBase: PossibleCounts,
): Interval | null {
  let [lower, upper] = [0, 0];
  for (const [each, sign] of signedFlows[kind]) {
    const cells = cellsOf(flow, each, category);
    const count = possibleCell(cells.count, flow.rule);
    const base = possibleCell(cells.base, flow.rule);
    if (!count || !base) return null;
    const least = count.least - startShare.upper * base.most;
    const most = count.most - startShare.lower * base.least;
    lower += sign > 0 ? least : -most;
    upper += sign > 0 ? most : -least;
  }
  const over = (members: number, side: 'least' | 'most'): number => (100 * members) / Math.max(1, endBase[side]);
  return {
    lower: over(lower, lower < 0 ? 'least' : 'most'),
    upper: over(upper, upper < 0 ? 'most' : 'least'),
  };
}

function possibleShares(count: PossibleCounts | null, base: PossibleCounts): Interval {
  if (!count) return {lower: 0, upper: 1};
  return {lower: count.least / base.most, upper: Math.min(1, count.most / Math.max(1, base.least))};
}
