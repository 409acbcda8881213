import type {Level, Organisation} from '../catalogue';
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

/** Levels of area that pay is given for: a person is found among few posts more easily than among few answers. Our own. */
export const payLevels: readonly Level[] = ['england', 'serviceArea'];

/** People certainly in each group compared, before anything is said of their pay. METHODS 1.11 and 2.4. */
export const leastPayGroup = 10;

/**
 * The same where the groups are of heritage, disability or anything but sex, in figures that may be published. Government
 * Equalities Office, Ethnicity pay reporting: guidance for employers (2023): at least 50 in each group for publication.
 */
export const leastPublishedPayGroup = 50;

/**
 * How finely a gap in pay is given, in percentage points, by the people certainly in the smaller group. A step over 100
 * times the people is 20 % or more, so that who knows the pay of all others in the group knows the last one's mean pay no
 * better than within a tenth either way. The rules ask for one decimal: from 250, where the duty to publish begins.
 */
export const payGapSteps: readonly {readonly least: number; readonly step: number}[] = [
  {least: 200, step: 0.1},
  {least: 40, step: 0.5},
  {least: 20, step: 1},
  {least: leastPayGroup, step: 2},
];

/** People of each group whose pay must lie within a step of its median: a median is somebody's pay. As for [c]: three. */
export const leastNearMedian = 3;

/**
 * How finely a rate of days lost is given, in percentage points, by the people certainly counted or, if fewer, their
 * full-time equivalent. A step is 25 days of
 * somebody's or more, so that who knows the days of all others knows the last one's no better than within 12.
 */
export const absenceRateSteps: readonly {readonly least: number; readonly step: number}[] = [
  {least: 98, step: 0.1},
  {least: 20, step: 0.5},
];

/** No rate where all but the two who lost most come to less than this share of the most: p % rule, Hundepool (2012), 4.2. */
export const dominanceShare = 0.2;

/** Working days of a full-time year: 261 weekdays less 8 bank holidays; holidays taken are not off. PRODUCT, workforce. */
export const workingDays = 253;

/** Days absent in the year from which it is called long: four weeks, the usual start of long-term absence. */
export const longAbsence = 28;

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
