import {countOf, everybodyAnswered, type ProtectedLine, type ProtectionRule} from '../disclosure';
import {shownShare} from './comparedRow';
import {leastDeclaredShare} from './thresholds';

/** Whether enough declared for a share to speak for those who did not. */
export interface DeclarationGate {
  /** Of the people the question applies to, the share who answered it; null where it may not be shown. */
  readonly declaredShare: number | null;
  readonly isCaution: boolean;
  /** The sentence a view shows beside every share of the line; null where none is needed. */
  readonly sentence: 'mayMislead' | null;
}

/** Below 60 % declared, a share is shown with the caution that it may mislead. Nothing is said where the share is not known. */
export function declarationGate(line: ProtectedLine, rule: ProtectionRule): DeclarationGate {
  const share = declaredShare(line, rule);
  const isCaution = share !== null && share < leastDeclaredShare;
  return {declaredShare: share, isCaution, sentence: isCaution ? 'mayMislead' : null};
}

/** Of the people the question applies to, the share who answered it. */
export function declaredShare(line: ProtectedLine, rule: ProtectionRule): number | null {
  const asked = askedOf(line);
  const share = asked === null ? null : shownShare(line.declared, {kind: 'shown', count: asked}, rule);
  // All who were asked may have answered, where nobody is among those who did not.
  return share !== null && everybodyAnswered(line) && (countOf(line.declared) ?? 0) >= (asked ?? 0) ? 1 : share;
}

/** People the question applies to, as shown; null where that is withheld or not collected. */
export function askedOf({people, notApplicable}: ProtectedLine): number | null {
  if (people.kind !== 'shown') return null;
  return people.count - (notApplicable.kind === 'shown' ? notApplicable.count : 0);
}
