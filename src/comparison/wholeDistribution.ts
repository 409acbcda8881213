import type {Dimension, Population} from '../catalogue';
import type {Baseline, BaselineLibrary} from '../database';
import type {ProtectedLine, ProtectionRule} from '../disclosure';
import {baselineStandard} from './baselineStandard';
import {distributionGroups} from './distributionGroups';
import type {DistributionReason, DistributionVerdict, WholeDistribution} from './distributionTypes';
import {mergedGroups} from './mergedGroups';
import {methods} from './methods';
import {tested, type Tested} from './testedDistribution';
import {level} from './thresholds';
import type {Reason} from './types';

export interface DistributionInput {
  readonly line: ProtectedLine;
  readonly population: Population;
  readonly dimension: Dimension;
  /** Code of the area whose residents are the baseline. */
  readonly area: string;
  readonly residents: 'likeForLike' | 'allAges';
  readonly baselines: BaselineLibrary;
  readonly rule: ProtectionRule;
}

/**
 * Chi-square goodness of fit of a line's broad groups to residents' shares. Groups withheld or expecting too few are merged
 * and said to be. `differs` holds for every count possible, and against both tables where two must agree.
 */
export function wholeDistribution(input: DistributionInput): WholeDistribution {
  const {line, population, dimension, area, residents, baselines, rule} = input;
  const standard = baselineStandard(baselines, {dimension: dimension.id, population, area, residents}, 'broad');
  const baseline = standard?.main ?? null;
  if (line.declared.kind === 'notCollected') return untested(baseline, 'notAssessed', 'notCollected');
  if (line.declared.kind !== 'shown') return untested(baseline, 'tooFewToSay', 'withheld');
  if (line.declared.count < rule.leastBaseForShare) return untested(baseline, 'tooFewToSay', 'smallBase');
  if (!standard) return untested(baseline, 'notAssessed', 'noBaseline');

  const found = distributionGroups(line, dimension, population, standard.main, rule);
  if (!found.isCounted) return untested(baseline, 'notAssessed', 'notCollected');
  if (found.isOutside) return untested(baseline, 'notAssessed', 'outsideBaseline', found.leftOut);
  const groups = mergedGroups(found.groups);
  if (groups.length < 2) return untested(baseline, 'tooFewToSay', 'oneGroup', found.leftOut);
  const main = tested(groups, found.people);
  const check = standard.check && distributionGroups(line, dimension, population, standard.check, rule);
  const checkGroups = check && !check.isOutside ? mergedGroups(check.groups) : [];
  const result = {
    ...main,
    isMerged: groups.some(({categories}) => categories.length > 1),
    leftOut: found.leftOut,
    baseline,
  };
  const methodsUsed = {methods: [methods.distribution, methods.rounding]};
  if (standard.decide === 'none') {
    return {...result, ...methodsUsed, verdict: 'notAssessed', reason: standard.reason ?? 'noBaseline'};
  }
  const both = standard.decide === 'both' && check && checkGroups.length > 1;
  const all = both ? [main, tested(checkGroups, check.people)] : [main];
  if (standard.decide === 'both' && all.length < 2) {
    return {...result, ...methodsUsed, verdict: 'notAssessed', reason: standard.reason ?? 'noBaseline'};
  }
  return {...result, ...methodsUsed, ...verdictOf(all, standard.reason)};
}

function verdictOf(
  all: readonly Tested[],
  disagreement: Reason | null,
): {verdict: DistributionVerdict; reason: DistributionReason | null} {
  const apparent = all.map(({p}) => p !== null && p <= 1 - level);
  if (apparent.some((each) => each !== apparent[0])) return {verdict: 'notAssessed', reason: disagreement};
  if (apparent[0] !== true) return {verdict: 'noClearDifference', reason: null};
  const holds = all.every(({largestP}) => largestP !== null && largestP <= 1 - level);
  return holds ? {verdict: 'differs', reason: null} : {verdict: 'noClearDifference', reason: 'rounding'};
}

function untested(
  baseline: Baseline | null,
  verdict: DistributionVerdict,
  reason: DistributionReason,
  leftOut: number | null = null,
): WholeDistribution {
  return {
    groups: [],
    isMerged: false,
    people: 0,
    leftOut,
    chiSquare: null,
    df: null,
    p: null,
    g: null,
    pG: null,
    largestP: null,
    effect: null,
    size: null,
    baseline,
    verdict,
    reason,
    methods: [methods.distribution, methods.rounding],
  };
}
