import type {Cell, ProtectionRule} from './types';

/** The protected count of a shown cell; null for a cell that shows none, or that is not there. */
export function countOf(cell: Cell | undefined): number | null {
  return cell?.kind === 'shown' ? cell.count : null;
}

/** True where the people counted are enough for a share, ratio or interval (METHODS 2.3b). */
export function shareAllowed(base: Cell, rule: ProtectionRule): boolean {
  return base.kind === 'shown' && base.count >= rule.leastBaseForShare;
}
