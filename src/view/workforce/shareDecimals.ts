import {leastBaseForDecimal} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import {isExact} from '../figure/protection';

/** Decimals of a share of pay: one where the base bears it, or where figures are exact, as the regulations give them; else none. */
export function shareDecimals(base: number, rule: ProtectionRule): 0 | 1 {
  return base >= leastBaseForDecimal || isExact(rule) ? 1 : 0;
}
