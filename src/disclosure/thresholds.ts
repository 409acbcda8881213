import type {Organisation} from '../catalogue';
import type {ProtectionRule} from './types';

/**
 * Every threshold of disclosure control, with its authority. An organisation's file may make them stricter, never looser.
 */
export const leastRule: ProtectionRule = {
  name: 'roundAndWithhold',
  /**
   * 1 to 4 people are withheld, a true zero is shown. Civil Service Statistics withholds counts of fewer than 5 people;
   * NHS Digital withholds small counts and shows zero (Hospital Episode Statistics, 2018, there 1 to 7).
   */
  withholdBelow: 5,
  /** Every other count, totals included, to the nearest 5: HESA Standard Rounding Methodology; NHS Digital, 2018. */
  roundingBase: 5,
  /**
   * No percentage on fewer: HESA withholds percentages of fewer than 22.5 people. On a base rounded to 5 the first is 25.
   */
  leastBaseForShare: 23,
  /**
   * No breakdown of fewer: ONS shows none of a perturbed base below 10, and at 5 the rounded parts pin the withheld
   * ones (5 = 5 + [c] + [c] can only be 7 = 5 + 1 + 1; see README.md).
   */
  leastBaseForBreakdown: 10,
};

const thresholds = ['withholdBelow', 'roundingBase', 'leastBaseForShare', 'leastBaseForBreakdown'] as const;

/** A rule as given, if no threshold is looser than ours. Throws RangeError if one is, or is not a whole number. */
export function strictRule(rule: Omit<ProtectionRule, 'name'>): ProtectionRule {
  for (const threshold of thresholds) {
    const value = rule[threshold];
    if (!Number.isSafeInteger(value) || value < leastRule[threshold]) {
      throw new RangeError(
        `The organisation's threshold ${threshold} is ${value}; it must be a whole number of ${leastRule[threshold]} or more`,
      );
    }
  }
  const {withholdBelow, roundingBase, leastBaseForShare, leastBaseForBreakdown} = rule;
  return {name: leastRule.name, withholdBelow, roundingBase, leastBaseForShare, leastBaseForBreakdown};
}

/** The rule in force for an organisation: ours, or its own where stricter. Throws RangeError where it is looser. */
export function ruleFor({thresholds: own}: Pick<Organisation, 'thresholds'>): ProtectionRule {
  return strictRule({...leastRule, ...own});
}
