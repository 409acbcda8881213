import type {Organisation} from '../catalogue';
import {ruleFor} from './thresholds';
import type {ProtectionRule} from './types';

/**
 * The rule exact tables carry: nothing is rounded, withheld or closed, so every figure stands for itself alone.
 * Shares keep the organisation's least base: on fewer people one person moves a share by more than four points, and
 * that misleads whoever may see it. Throws RangeError where the organisation's own rule is looser than ours.
 */
export function exactRule(organisation: Pick<Organisation, 'thresholds'>): ProtectionRule {
  const {leastBaseForShare} = ruleFor(organisation);
  return {name: 'exact', withholdBelow: 1, roundingBase: 1, leastBaseForShare, leastBaseForBreakdown: 1};
}
