import type {Area, Dimension} from '../catalogue';
import type {BaselineLibrary} from '../database';
import {shareOf, type ProtectedLine, type ProtectionRule} from '../disclosure';
import {newcombeInterval} from '../statistics';
import {areaP, type AreaP} from './areaEvidence';
import {assessment} from './assessment';
import {baselineStandard} from './baselineStandard';
import {categoryRows, type CategoryRow} from './categoryRows';
import {comparedRow, shownCounts, type RowEvidence} from './comparedRow';
import {differenceOf, leastFavourable} from './differenceOf';
import {differenceP} from './differenceP';
import {differenceVerdict} from './differenceVerdict';
import {firstOf} from './enquiryGroups';
import type {PopulationPair} from './enquiryTypes';
import {possibleCounts} from './possibleCounts';
import {shownSide, type Side} from './shownSide';
import {level} from './thresholds';
import type {BaselineShare, ComparedRow, Interval, Verdict} from './types';

/** One question put to the data: has this group, in this area, a share other than the one beside it? */
export interface EnquiryTest {
  readonly dimension: Dimension;
  readonly group: CategoryRow;
  readonly area: Area;
  readonly line: ProtectedLine;
  readonly verdict: Verdict;
  /** Null where nothing may be tested: it is not in the family. */
  readonly p: AreaP | null;
  /** Beside residents. */
  readonly row: ComparedRow | null;
  readonly found: Found | null;
}

export interface Found {
  readonly share: number;
  readonly otherShare: number;
  readonly gapInterval: Interval | null;
  readonly gapPeople: number;
  readonly baseline: BaselineShare | null;
  /** The verdict were these the shown counts, beside the same share or another. */
  says(count: number, base: number, otherShare?: number): Verdict;
}

export interface TestInput {
  readonly pair: PopulationPair;
  readonly dimension: Dimension;
  readonly group: CategoryRow;
  readonly area: Area;
  readonly line: ProtectedLine;
  /** The children of the same area; null beside residents. */
  readonly other: ProtectedLine | null;
  readonly baselines: BaselineLibrary;
  readonly rule: ProtectionRule;
}

export function enquiryTest(input: TestInput): EnquiryTest {
  return input.pair === 'staff-caseload' ? besideChildren(input) : besideResidents(input);
}

/** One group of one line beside residents of the right ages. */
export function residentsRow({pair, dimension, group, area, line, baselines, rule}: TestInput): {
  readonly row: ComparedRow;
  readonly evidence: RowEvidence;
} {
  const population = firstOf(pair);
  const question = {dimension: dimension.id, population, area: area.code, residents: 'likeForLike'} as const;
  const standard = baselineStandard(baselines, question, 'broad');
  const evidence = {line, earlier: null, standard, rule, siblings: categoryRows(dimension, population)};
  return {row: comparedRow(group, evidence), evidence};
}

/** Only a counted table of the right ages, or of the nearest ones, makes a line: modelled residents never do. */
function besideResidents(input: TestInput): EnquiryTest {
  const {dimension, group, area, line, rule} = input;
  const {row, evidence} = residentsRow(input);
  const {standard} = evidence;
  const {share, baseline, interval, gapPeople, verdict} = row;
  const base = {dimension, group, area, line, row};
  const p = standard?.decide === 'alone' ? areaP(row, standard, rule) : null;
  const counts = shownCounts(group, row.count, evidence);
  if (p === null || share === null || !baseline || gapPeople === null || !counts) {
    return {...base, verdict, p: null, found: null};
  }
  const found: Found = {
    share,
    otherShare: baseline.share,
    gapInterval: interval && {
      lower: 100 * (interval.lower - baseline.share),
      upper: 100 * (interval.upper - baseline.share),
    },
    gapPeople,
    baseline,
    says(count, declared, otherShare = baseline.share) {
      const {apparent, hidden} = assessment({...counts, count, declared}, otherShare, rule);
      return hidden === null ? apparent : 'noClearDifference';
    },
  };
  return {...base, verdict, p, found};
}

function besideChildren({dimension, group, area, line, other, rule}: TestInput): EnquiryTest {
  const base = {dimension, group, area, line, row: null};
  const one = shownSide(line, group.category, rule);
  const two = other ? shownSide(other, group.category, rule) : 'notCollected';
  if (!other || typeof one === 'string' || typeof two === 'string') {
    return {...base, verdict: 'notAssessed', p: null, found: null};
  }
  const {verdict, interval} = differenceOf(line, other, group.category, rule);
  const otherShare = shareOf(two.count, two.base, rule);
  const people = one.count - one.base * otherShare;
  const found: Found = {
    share: shareOf(one.count, one.base, rule),
    otherShare,
    gapInterval: interval,
    gapPeople: Math.round(people / rule.roundingBase) * rule.roundingBase || 0,
    baseline: null,
    says: (count, declared) => saysBeside(sideOf(count, declared, rule), two),
  };
  return {
    ...base,
    verdict,
    p: differenceP([one.count, one.base, two.count, two.base], leastFavourable(one, two)),
    found,
  };
}

function sideOf(count: number, base: number, rule: ProtectionRule): Side {
  return {count, base, counts: possibleCounts(count, rule), bases: possibleCounts(base, rule)};
}

function saysBeside(one: Side, two: Side): Verdict {
  const limits = newcombeInterval(one.count, one.base, two.count, two.base, level);
  return differenceVerdict(limits, leastFavourable(one, two)).verdict;
}
