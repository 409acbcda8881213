import {shareOf, type ProtectedLine, type ProtectionRule} from '../disclosure';
import {shownShare} from './comparedRow';
import {askedOf} from './declarationGate';
import type {Interval} from './types';

/** A share of everyone asked: with none, and with all, of those who did not declare in the group. */
export interface UndeclaredBounds extends Interval {
  /** People asked who did not declare, as the difference of two shown figures. */
  readonly undeclared: number;
  readonly asked: number;
}

/**
 * What the share could be whatever those who did not declare would have said: x/N to (x + u)/N.
 *
 * Formula  N people asked (those the question applies to), u = N - declared, x in the group.
 * Units    shares (0 to 1) of protected counts.
 * Edge     null where the count, the declared or the people are not shown, or those asked are too few for a share.
 * Source   Manski (1989), J. Hum. Resour. 24, 343-360: bounds that assume nothing of who is missing. METHODS 1.0.
 * Check    110 of 1,985 who declared, of 2,145 asked, gives 5.1 % to 12.6 %.
 */
export function undeclaredBounds(line: ProtectedLine, category: string, rule: ProtectionRule): UndeclaredBounds | null {
  const part = line.parts[category];
  const asked = askedOf(line);
  if (part?.kind !== 'shown' || line.declared.kind !== 'shown' || asked === null) return null;
  // Rounding can show more who declared than were asked.
  const everyone = Math.max(asked, line.declared.count);
  const lower = shownShare(part, {kind: 'shown', count: everyone}, rule);
  if (lower === null) return null;
  const undeclared = everyone - line.declared.count;
  return {lower, upper: shareOf(part.count + undeclared, everyone, rule), undeclared, asked: everyone};
}
