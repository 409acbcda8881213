import type {Dimension, Population} from '../catalogue';
import type {Baseline} from '../database';
import type {Cell, ProtectedLine, ProtectionRule} from '../disclosure';
import {categoryRows} from './categoryRows';
import type {TestedGroup} from './mergedGroups';
import {mostPossible, possibleCell, possibleCounts, type PossibleCounts} from './possibleCounts';

/** A line's broad groups beside one residents' table. */
export interface DistributionGroups {
  readonly groups: readonly TestedGroup[];
  /** All the groups could add up to: those declared less those left out. */
  readonly people: PossibleCounts;
  /** False where a group of the table is not collected. */
  readonly isCounted: boolean;
  /** People of groups the table does not have; null where withheld. */
  readonly leftOut: number | null;
  /** Somebody is, or may be, in a group the table has nobody in: no share could expect them. */
  readonly isOutside: boolean;
}

/**
 * A group whose share of residents is 0 is dropped where nobody is counted in it; where somebody is, nothing can be tested.
 * A withheld group stands at what is left of those declared, within what it could be; it is never tested by itself.
 */
export function distributionGroups(
  line: ProtectedLine,
  dimension: Dimension,
  population: Population,
  baseline: Baseline,
  rule: ProtectionRule,
): DistributionGroups {
  const rows = categoryRows(dimension, population).filter(({grouping}) => grouping === 'broad');
  const known = rows.filter(({category, residual}) => !residual && baseline.counts[category] !== undefined);
  const residents = known.reduce((sum, {category}) => sum + (baseline.counts[category] ?? 0), 0);
  const cellOf = (category: string) => line.parts[category] ?? ({kind: 'notCollected'} as const);
  const others = rows.filter((row) => !known.includes(row)).map(({category}) => cellOf(category));
  const leftOut = others.reduce<number | null>(
    (sum, cell) => (sum === null || cell.kind === 'withheld' ? null : sum + (cell.kind === 'shown' ? cell.count : 0)),
    0,
  );
  const declared = line.declared.kind === 'shown' ? line.declared.count : 0;
  const people = peopleOf(possibleCounts(declared, rule), others, rule);
  const shownSum = [...known.map(({category}) => cellOf(category)), ...others].reduce(
    (sum, cell) => sum + (cell.kind === 'shown' ? cell.count : 0),
    0,
  );
  const hidden = known.filter(({category}) => cellOf(category).kind === 'withheld').length;
  const left = Math.max(0, declared - shownSum);
  const groups = known.map(({category}): TestedGroup => {
    const cell = cellOf(category);
    const share = residents === 0 ? 0 : (baseline.counts[category] ?? 0) / residents;
    if (cell.kind !== 'withheld') {
      const count = cell.kind === 'shown' ? cell.count : 0;
      return {
        categories: [category],
        count,
        possible: possibleCounts(count, rule),
        baselineShare: share,
        isWithheld: false,
      };
    }
    const possible = {
      least: cell.why === 'small' ? 1 : 0,
      most: Math.max(1, Math.min(people.most, mostPossible(cell, rule))),
    };
    const count = Math.max(possible.least, Math.min(possible.most, Math.floor(left / Math.max(1, hidden))));
    return {categories: [category], count, possible, baselineShare: share, isWithheld: true};
  });
  return {
    people,
    isCounted: known.every(({category}) => ['shown', 'withheld'].includes(cellOf(category).kind)),
    groups: groups.filter(({baselineShare}) => baselineShare > 0),
    leftOut,
    isOutside: groups.some(({baselineShare, possible}) => baselineShare === 0 && possible.most > 0),
  };
}

function peopleOf(declared: PossibleCounts, others: readonly Cell[], rule: ProtectionRule): PossibleCounts {
  const least = others.reduce((sum, cell) => sum + (possibleCell(cell, rule)?.least ?? 0), 0);
  const most = others.reduce((sum, cell) => sum + mostPossible(cell, rule), 0);
  return {least: Math.max(0, declared.least - most), most: Math.max(0, declared.most - least)};
}
