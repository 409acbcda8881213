import type {Cell, ProtectionRule} from '../disclosure';
import {directlyStandardisedRate} from '../statistics';
import {possibleCounts} from './possibleCounts';
import {level} from './thresholds';
import type {Interval} from './types';

/** Children and residents of one band of ages, and the residents of all groups in it. */
export interface AgeBandOfGroup {
  /** One cell for each of the file's own bands in it. */
  readonly children: readonly Cell[];
  readonly residents: number;
  readonly standard: number;
}

export interface AgeStandardisedRate {
  readonly per10000: number;
  /** Dobson with Byar's limits, 95 %, for every count the shown ones could stand for. */
  readonly interval: Interval;
}

/**
 * What a group's rate would be, had its residents the ages of all resident children of the area.
 *
 * Formula  Σ w x/n over the bands, over Σ w, times 10,000; w the residents of all groups.
 * Units    children and residents in, children per 10,000 residents out.
 * Edge     null where any count is withheld, a band has no residents, or fewer than 10 children could be meant.
 * Source   see directlyStandardisedRate; METHODS 1.6.
 * Check    90 + 60 of 20,000 and 30 of 1,000, to a standard of 90,000 and 10,000, is 97.5.
 */
export function ageStandardisedRate(
  bands: readonly AgeBandOfGroup[],
  rule: ProtectionRule,
): AgeStandardisedRate | null {
  const cells = bands.flatMap(({children}) => children);
  if (cells.length === 0 || cells.some(({kind}) => kind !== 'shown')) return null;
  const shown = rateAt(bands, (count) => count);
  const lowest = rateAt(bands, (count) => possibleCounts(count, rule).least);
  const highest = rateAt(bands, (count) => possibleCounts(count, rule).most);
  if (!shown || !lowest || !highest) return null;
  return {per10000: shown.value, interval: {lower: lowest.interval.lower, upper: highest.interval.upper}};
}

function rateAt(bands: readonly AgeBandOfGroup[], countOf: (shown: number) => number) {
  return directlyStandardisedRate(
    bands.map(({children, residents, standard}) => ({
      count: children.reduce((sum, cell) => sum + (cell.kind === 'shown' ? countOf(cell.count) : 0), 0),
      people: residents,
      standard,
    })),
    10_000,
    level,
  );
}
