import type {Cell, ProtectedLine, ProtectionRule} from './types';

/** The protected count of a shown cell; null for a cell that shows none, or that is not there. */
export function countOf(cell: Cell | undefined): number | null {
  return cell?.kind === 'shown' ? cell.count : null;
}

/** True where the people counted are enough for a share, ratio or interval (METHODS 2.3b). */
export function shareAllowed(base: Cell, rule: ProtectionRule): boolean {
  return base.kind === 'shown' && base.count >= rule.leastBaseForShare;
}

/**
 * The share a shown count is of a shown base. Never all of it where figures are protected: where everybody is in one part no
 * part is shown (closeWholeGroups), so a count that rounding makes as large as its base leaves out one person or more, and
 * 95 of 95 is no 100 %.
 *
 * Units    a share (0 to 1) of protected counts.
 * Edge     at most all but one; of exact figures all, where it is all.
 * Check    95 of 95 gives 94/95, 100 of 95 too, 0 of 95 gives 0.
 */
export function shareOf(count: number, base: number, rule: ProtectionRule): number {
  return Math.min(count, rule.name === 'exact' ? base : base - 1) / base;
}

/** True where nobody's answer is missing, and that may be known. */
export function everybodyAnswered({preferNotToSay, notRecorded}: ProtectedLine): boolean {
  return countOf(preferNotToSay) === 0 && countOf(notRecorded) === 0;
}
