import {requireCount, requireLevel} from './contract';
import {poissonCountInterval} from './poissonCountInterval';
import type {Interval} from './types';

/** One band of age, sex or the like: events among people here, and among people of the reference. */
export interface ReferenceBand {
  readonly count: number;
  readonly people: number;
  readonly referenceCount: number;
  readonly referencePeople: number;
}

export interface StandardisedRatio {
  readonly observed: number;
  readonly expected: number;
  /** 1 is as expected. */
  readonly value: number;
  readonly interval: Interval;
  readonly method: 'exact' | 'byar';
}

/**
 * Indirectly standardised ratio: events seen over those expected at the reference's rates in each band.
 *
 * Formula  O/E, E = Σ n x_ref/n_ref; limits those of the count O over E (exact below 10 events, else Byar).
 * Units    events and people in, a ratio out.
 * Range    whole counts; people 0 or more; reference people above 0; 0 < level < 1.
 * Edge     nothing expected gives null.
 * Throws   RangeError outside the range.
 * Source   Breslow and Day (1987), II, 69; PHE technical guidance. Two indirect ratios are not comparable with each
 *          other: each is weighted by its own bands. Directly standardised rates are.
 * Check    4, 3, 3 of 50, 60, 70 against 100, 150, 300 of 1,000, 1,000, 1,500 gives 0.3571, 0.1710 to 0.6568.
 */
export function indirectlyStandardisedRatio(bands: readonly ReferenceBand[], level: number): StandardisedRatio | null {
  requireLevel(level);
  for (const {count, people, referenceCount, referencePeople} of bands) {
    requireCount(count);
    if (!(people >= 0) || !(referenceCount >= 0) || !(referencePeople > 0)) {
      throw new RangeError('A band has a size that cannot be. Give people, and reference people above 0.');
    }
  }
  const observed = bands.reduce((sum, {count}) => sum + count, 0);
  const expected = bands.reduce((sum, band) => sum + (band.people * band.referenceCount) / band.referencePeople, 0);
  if (expected === 0) return null;
  const {lower, upper, method} = poissonCountInterval(observed, level);
  return {
    observed,
    expected,
    value: observed / expected,
    interval: {lower: lower / expected, upper: upper / expected},
    method,
  };
}
