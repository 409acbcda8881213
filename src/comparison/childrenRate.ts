import type {Cell, ProtectionRule} from '../disclosure';
import {poissonCountInterval} from '../statistics';
import {possibleCounts} from './possibleCounts';
import {leastEventsForRate, level} from './thresholds';
import type {Interval, Reason} from './types';

/** Children worked with, for every 10,000 residents of the same ages. */
export interface ChildrenRate {
  readonly count: Cell;
  /** Null where no census table counts the residents. */
  readonly residents: number | null;
  readonly per10000: number | null;
  /** 95 %, for every count the shown one could stand for. */
  readonly interval: Interval | null;
  /** Why there is no rate. */
  readonly reason: Extract<Reason, 'withheld' | 'smallBase' | 'notCollected' | 'noBaseline'> | null;
}

/**
 * A rate from a protected count: nothing where the count is withheld or under 10.
 *
 * Formula  10,000 x/n; from Byar's lower limit of the least count that x could stand for to the upper limit of the most,
 *          over n (exact limits below 10).
 * Units    children and residents in, children per 10,000 residents out.
 * Source   Breslow and Day (1987), II, 69; PHE, Technical Guide: Confidence Intervals (2018).
 * Check    100 of 20,000 is 50, and as 100 may be 98 to 102, 39.8 to 61.9.
 */
export function childrenRate(count: Cell, residents: number | null, rule: ProtectionRule): ChildrenRate {
  const none = {count, residents, per10000: null, interval: null};
  if (count.kind === 'withheld') return {...none, reason: 'withheld'};
  if (count.kind !== 'shown') return {...none, reason: 'notCollected'};
  if (residents === null || residents <= 0) return {...none, reason: 'noBaseline'};
  if (count.count < leastEventsForRate) return {...none, reason: 'smallBase'};
  const {least, most} = possibleCounts(count.count, rule);
  const scale = 10_000 / residents;
  return {
    ...none,
    per10000: scale * count.count,
    interval: {
      lower: scale * poissonCountInterval(least, level).lower,
      upper: scale * poissonCountInterval(most, level).upper,
    },
    reason: null,
  };
}
