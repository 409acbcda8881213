import type {ProtectionRule} from '../../disclosure';
import {isExact} from '../figure/protection';

/** In place of a figure of too few people: withheld, or, where nothing is withheld, too few for it to mean anything. */
export function missingWord(rule: ProtectionRule): string {
  return isExact(rule) ? 'Too few' : '[c]';
}
