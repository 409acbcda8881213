import type {ProtectionRule} from '../disclosure';
import {possibleCounts} from './possibleCounts';
import type {Counted} from './shownSide';
import type {Interval, Reason} from './types';

/** The shares of a line's groups, which are everybody who declared, and what each could be. */
export interface GroupShares {
  /** Who declared, as shown. */
  readonly base: number;
  readonly bases: {readonly least: number; readonly most: number};
  /** In the order asked for; they add to 1. Withheld groups have equal parts of what the shown ones leave. */
  readonly shares: readonly number[];
  readonly bounds: readonly Interval[];
}

export type NoShares = Extract<Reason, 'withheld' | 'smallBase' | 'notCollected'>;

/**
 * Shares of groups that add to everybody who declared. Bounds hold for every count the shown ones could stand for; a withheld
 * group is bounded by what the others leave.
 */
export function groupShares(line: Counted, groups: readonly string[], rule: ProtectionRule): GroupShares | NoShares {
  const {declared} = line;
  const cells = groups.map((id) => line.parts[id]);
  if (declared.kind === 'withheld') return 'withheld';
  if (declared.kind !== 'shown') return 'notCollected';
  if (declared.count < rule.leastBaseForShare) return 'smallBase';
  if (cells.some((cell) => cell?.kind !== 'shown' && cell?.kind !== 'withheld')) return 'notCollected';
  const bases = possibleCounts(declared.count, rule);
  const first = cells.map((cell): Interval => {
    if (cell?.kind === 'shown') {
      const {least, most} = possibleCounts(cell.count, rule);
      return {lower: least / bases.most, upper: Math.min(1, most / bases.least)};
    }
    // Whatever it is withheld for: a reader must not learn which reason from a range.
    return {lower: 0, upper: 1};
  });
  const counts = cells.map((cell) => (cell?.kind === 'shown' ? cell.count : null));
  const shown = counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
  const withheld = counts.filter((count) => count === null).length;
  const left = withheld === 0 ? 0 : Math.max(0, declared.count - shown) / withheld;
  const filled = counts.map((count) => count ?? left);
  const total = filled.reduce((sum, count) => sum + count, 0) || 1;
  return {
    base: declared.count,
    bases,
    shares: filled.map((count) => count / total),
    bounds: withinOne(first),
  };
}

/** Each bound brought in as far as the others and the sum of 1 bring it. */
function withinOne(bounds: readonly Interval[]): readonly Interval[] {
  const sum = (end: 'lower' | 'upper'): number => bounds.reduce((so, each) => so + each[end], 0);
  const [least, most] = [sum('lower'), sum('upper')];
  return bounds.map(({lower, upper}) => ({
    lower: Math.min(upper, Math.max(lower, 1 - (most - upper))),
    upper: Math.max(lower, Math.min(upper, 1 - (least - lower))),
  }));
}
