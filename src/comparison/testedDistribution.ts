import {chiSquareUpperTail, goodnessOfFit} from '../statistics';
import type {EffectSize, WholeDistribution} from './distributionTypes';
import {leastChiSquare} from './leastChiSquare';
import {narrowedGroups, type TestedGroup} from './mergedGroups';
import type {PossibleCounts} from './possibleCounts';

/** What the figures of one test say, before any verdict. */
export type Tested = Omit<WholeDistribution, 'isMerged' | 'leftOut' | 'baseline' | 'verdict' | 'reason' | 'methods'>;

export function tested(merged: readonly TestedGroup[], possiblePeople: PossibleCounts): Tested {
  const groups = narrowedGroups(merged, possiblePeople);
  const counts = groups.map(({count}) => count);
  const shares = groups.map(({baselineShare}) => baselineShare);
  const fit = goodnessOfFit(counts, shares);
  const people = counts.reduce((sum, count) => sum + count, 0);
  const least = leastChiSquare(
    groups.map(({possible}) => possible),
    shares,
    possiblePeople,
  );
  const others = (group: TestedGroup): PossibleCounts => othersOf(group, groups, possiblePeople);
  return {
    groups: groups.map((group, i) => ({
      categories: group.categories,
      count: group.count,
      expected: fit.expectedCounts[i] ?? 0,
      share: people > 0 ? group.count / people : 0,
      baselineShare: group.baselineShare,
      residual: fit.standardisedResiduals[i] ?? null,
      flag: flagOf(group, fit.standardisedResiduals[i] ?? 0, others(group)),
    })),
    people,
    chiSquare: fit.chiSquare,
    df: fit.df,
    p: fit.pChiSquare,
    g: fit.g,
    pG: fit.pG,
    largestP: fit.df === null || fit.df === 0 ? null : chiSquareUpperTail(least, fit.df),
    effect: fit.cohenW,
    size: fit.cohenW === null ? null : sizeOf(fit.cohenW),
  };
}

/** All the other groups together could be, beside the most or the fewest of this one. */
function othersOf(group: TestedGroup, groups: readonly TestedGroup[], people: PossibleCounts): PossibleCounts {
  const sumOf = (end: 'least' | 'most'): number => groups.reduce((sum, {possible}) => sum + possible[end], 0);
  const {least, most} = group.possible;
  return {
    least: Math.max(sumOf('least') - least, people.least - most),
    most: Math.min(sumOf('most') - most, people.most - least),
  };
}

/** At the possible counts that bring the residual nearest 0: fewest in the group beside most others, or the reverse. */
function flagOf(
  {possible, baselineShare}: TestedGroup,
  residual: number,
  others: PossibleCounts,
): 'clear' | 'mild' | null {
  const count = residual > 0 ? possible.least : possible.most;
  const people = count + (residual > 0 ? others.most : others.least);
  const nearest = (count - people * baselineShare) / Math.sqrt(people * baselineShare * (1 - baselineShare));
  const size = residual > 0 ? nearest : -nearest;
  return size > 3 ? 'clear' : size > 2 ? 'mild' : null;
}

/** Cohen (1988), 7.2: 0.1 small, 0.3 medium, 0.5 large. */
function sizeOf(effect: number): EffectSize {
  if (effect < 0.1) return 'verySmall';
  if (effect < 0.3) return 'small';
  return effect < 0.5 ? 'medium' : 'large';
}
