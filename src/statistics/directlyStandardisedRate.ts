import {byarInterval} from './byarInterval';
import {requireCount, requireLevel} from './contract';
import type {Interval} from './types';

/** Events below which no directly standardised rate is given: the rule of PHE's technical guide. */
const leastEvents = 10;

/** One band of age, sex or the like: events among people, and the weight of the band in the standard. */
export interface StandardBand {
  readonly count: number;
  readonly people: number;
  readonly standard: number;
}

export interface StandardisedRate {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Directly standardised rate: what the rate would be, were the bands as large as in the standard population.
 *
 * Formula  DSR = Σ(w x/n)/Σw; limits DSR + √(var/O)(Byar(O) - O), var = Σw²x/n²/(Σw)², O = Σx; all times the multiplier.
 * Units    events and people in; events per `multiplier` people out (1 gives a share).
 * Range    whole counts; people above 0 in a band with weight; standard 0 or more, not all 0; 0 < level < 1. Events may
 *          exceed people (repeat events).
 * Edge     fewer than 10 events give null; so does a band without people: merge bands, never drop one.
 * Throws   RangeError outside the range.
 * Source   Dobson et al. (1991), Stat. Med. 10, 457-462; Breslow and Day (1987); PHE technical guidance.
 * Check    12, 30, 25, 8 of 90, 160, 150, 70 to standard 21, 34, 30, 15 gives 15.889 per 100, 12.493 to 19.923.
 */
export function directlyStandardisedRate(
  bands: readonly StandardBand[],
  multiplier: number,
  level: number,
): StandardisedRate | null {
  requireLevel(level);
  for (const {count, people, standard} of bands) {
    requireCount(count);
    if (!(people >= 0) || !(standard >= 0)) throw new RangeError('A band has a negative size. Give 0 or more.');
  }
  const events = bands.reduce((sum, {count}) => sum + count, 0);
  const weight = bands.reduce((sum, {standard}) => sum + standard, 0);
  if (weight === 0) throw new RangeError('The standard population is empty. Give the weight of each band.');
  if (events < leastEvents || bands.some(({people}) => people === 0)) return null;
  const rate = bands.reduce((sum, {count, people, standard}) => sum + (standard * count) / people, 0) / weight;
  const variance =
    bands.reduce((sum, {count, people, standard}) => sum + count * (standard / people) ** 2, 0) / weight ** 2;
  const byar = byarInterval(events, level);
  const limit = (of: number): number => multiplier * (rate + Math.sqrt(variance / events) * (of - events));
  return {value: multiplier * rate, interval: {lower: limit(byar.lower ?? 0), upper: limit(byar.upper)}};
}
