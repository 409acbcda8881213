import type {Cell, ProtectionRule} from '../disclosure';

/** The true counts a protected cell could stand for, inclusive. */
export interface PossibleCounts {
  readonly least: number;
  readonly most: number;
}

/**
 * What a shown count could be before it was rounded to the nearest base. A shown 0 is exactly 0, and no shown count can
 * stand for one that would have been withheld.
 */
export function possibleCounts(count: number, {roundingBase, withholdBelow}: ProtectionRule): PossibleCounts {
  if (count === 0) return {least: 0, most: 0};
  const half = Math.floor(roundingBase / 2);
  return {least: Math.max(withholdBelow, count - half), most: count + half};
}

/** The most people a cell could stand for: of a withheld one, all that would be withheld, or anybody if it protects another. */
export function mostPossible(cell: Cell | undefined, rule: ProtectionRule): number {
  if (!cell) return 0;
  switch (cell.kind) {
    case 'shown':
      return possibleCounts(cell.count, rule).most;
    case 'withheld':
      return cell.why === 'small' ? rule.withholdBelow - 1 : Infinity;
    case 'notCollected':
    case 'notApplicable':
      return 0;
  }
}

/** What a cell could stand for: a shown one as rounded, a small one anything withheld; null where that is open. */
export function possibleCell(cell: Cell | undefined, rule: ProtectionRule): PossibleCounts | null {
  if (cell?.kind === 'shown') return possibleCounts(cell.count, rule);
  if (cell?.kind === 'withheld' && cell.why === 'small') return {least: 1, most: rule.withholdBelow - 1};
  return null;
}
