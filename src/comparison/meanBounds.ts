import type {Interval} from './types';

/** A value within bounds, and the people it counts for. */
export interface Weighted {
  readonly value: Interval;
  readonly least: number;
  readonly most: number;
}

/**
 * The least and the most that a weighted mean can be, each value and each weight within its bounds.
 *
 * Formula  at its most where the values are, and every weight is at its most above some value and at its least below it.
 * Units    values in and out; weights in people, 0 or more.
 * Edge     null where no weight is above 0.
 * Check    0.1 and 0.3, of 1 to 3 people each: 0.15 to 0.25.
 */
export function meanBounds(items: readonly Weighted[]): Interval | null {
  if (!items.some(({most}) => most > 0)) return null;
  const upper = highest(items.map(({value, least, most}) => ({value: value.upper, least, most})));
  const lower = highest(items.map(({value, least, most}) => ({value: -value.lower, least, most})));
  return {lower: -lower, upper};
}

function highest(items: readonly {value: number; least: number; most: number}[]): number {
  const order = items.toSorted((a, b) => b.value - a.value);
  const means = Array.from({length: order.length + 1}, (_, top) => {
    const weights = order.map(({least, most}, i) => (i < top ? most : least));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return total > 0 ? order.reduce((sum, {value}, i) => sum + value * (weights[i] ?? 0), 0) / total : -Infinity;
  });
  return Math.max(...means);
}
