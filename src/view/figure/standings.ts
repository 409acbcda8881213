import type {Comparison} from '../../comparison';
import type {Standing} from '../words/verdictLabel';
import {standingOf} from './entry';
import {spokenRows} from './finding';

export type Kind = 'clear' | Exclude<Standing, 'higher' | 'lower'>;

/** How many of the rows a figure speaks of stand where. */
export function standingCounts(comparisons: readonly Comparison[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const comparison of comparisons) {
    for (const row of spokenRows(comparison)) {
      const standing = standingOf(row);
      const kind: Kind = standing === 'higher' || standing === 'lower' ? 'clear' : standing;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return counts;
}
