import type {PossibleCounts} from './possibleCounts';

/** One group of a distribution as it is tested: its people, all they could be, and its share of residents. */
export interface TestedGroup {
  /** Broad group ids; more than one where they were merged. */
  readonly categories: readonly string[];
  readonly count: number;
  readonly possible: PossibleCounts;
  readonly baselineShare: number;
  readonly isWithheld: boolean;
}

/** Fewer than this expected is small; METHODS 1.3 (Cochran 1954, Biometrics 10, 417). */
const smallExpected = 5;
const leastExpected = 1;
const mostSmallShare = 0.2;

/**
 * Groups as chi-square may test them. A withheld group is merged with the next smallest, so that none is tested by
 * itself; then the two smallest by people expected are merged until none expects under 1, at most a fifth under 5, and of
 * two groups neither. In the order given, a merged group at its first; one group left is nothing to test.
 */
export function mergedGroups(groups: readonly TestedGroup[]): readonly TestedGroup[] {
  const people = groups.reduce((sum, {count}) => sum + count, 0);
  const bySize = groups.toSorted((a, b) => a.baselineShare - b.baselineShare);
  const withheld = bySize.filter(({isWithheld}) => isWithheld);
  const shown = bySize.filter(({isWithheld}) => !isWithheld);
  const beside = withheld.length === 1 ? shown.slice(0, 1) : [];
  const hidden = [...withheld, ...beside];
  let kept = hidden.length > 0 ? [merged(hidden), ...shown.slice(beside.length)] : shown;
  while (kept.length > 1 && isTooSmall(kept, people)) {
    const [first, second, ...others] = kept.toSorted((a, b) => a.baselineShare - b.baselineShare);
    if (!first || !second) break;
    kept = [merged([first, second]), ...others];
  }
  const order = (group: TestedGroup): number => groups.findIndex(({categories}) => isPart(categories, group));
  return kept.toSorted((a, b) => order(a) - order(b));
}

function isPart(categories: readonly string[], {categories: whole}: TestedGroup): boolean {
  return categories.every((category) => whole.includes(category));
}

function isTooSmall(groups: readonly TestedGroup[], people: number): boolean {
  const expected = groups.map(({baselineShare}) => people * baselineShare);
  const small = expected.filter((each) => each < smallExpected).length;
  const allowed = groups.length === 2 ? 0 : mostSmallShare * groups.length;
  return expected.some((each) => each < leastExpected) || small > allowed;
}

function merged(groups: readonly TestedGroup[]): TestedGroup {
  const sum = (of: (group: TestedGroup) => number): number => groups.reduce((so, group) => so + of(group), 0);
  return {
    categories: groups.flatMap(({categories}) => categories),
    count: sum(({count}) => count),
    possible: {least: sum(({possible}) => possible.least), most: sum(({possible}) => possible.most)},
    baselineShare: sum(({baselineShare}) => baselineShare),
    isWithheld: false,
  };
}

/** What groups could be once they must add up to the people: the sum of many rounded parts is known better than each. */
export function narrowedGroups(groups: readonly TestedGroup[], people: PossibleCounts): readonly TestedGroup[] {
  const sumOf = (end: 'least' | 'most'): number => groups.reduce((sum, {possible}) => sum + possible[end], 0);
  const [fewest, most] = [sumOf('least'), sumOf('most')];
  return groups.map((group) => {
    const {possible} = group;
    const least = Math.max(possible.least, people.least - (most - possible.most));
    const limit = Math.min(possible.most, people.most - (fewest - possible.least));
    return {...group, possible: {least, most: Math.max(least, limit)}};
  });
}
