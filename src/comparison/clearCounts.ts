import type {ProtectionRule} from '../disclosure';
import {assessment} from './assessment';

/** The shown counts nearest the residents' share at which a verdict is still clear; null where none is. */
export interface ClearCounts {
  /** At most so many shown is lower. */
  readonly lower: number | null;
  /** At least so many shown is higher. */
  readonly higher: number | null;
}

/**
 * Where higher and lower begin for a base: the same judgement as every verdict, rounding included. Both are found by
 * halving, as a count further out is never less clear.
 */
export function clearCounts(base: number, baselineShare: number, rule: ProtectionRule): ClearCounts {
  const step = rule.roundingBase;
  const steps = Math.floor(base / step);
  const says = (count: number): 'higher' | 'lower' | 'noClearDifference' => {
    const {apparent, hidden} = assessment({count, declared: base, mayBelong: 0, notInBaseline: 0}, baselineShare, rule);
    return hidden === null ? apparent : 'noClearDifference';
  };
  const firstNotLower = firstWhere(steps, (i) => says(i * step) !== 'lower');
  const firstHigher = firstWhere(steps, (i) => says(i * step) === 'higher');
  return {
    lower: firstNotLower === 0 ? null : (firstNotLower - 1) * step,
    higher: firstHigher > steps ? null : firstHigher * step,
  };
}

/** The first of 0 to `last` for which something holds that holds for all after it; one past the last if for none. */
export function firstWhere(last: number, holds: (i: number) => boolean): number {
  let from = 0;
  let to = last + 1;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
