import type {Interval} from './types';

/**
 * The least and the most that Σ aᵢ (bᵢ - cᵢ) can be, where a and b are shares within their bounds and each adds to 1.
 *
 * Formula  for a given a it is greatest where b is largest for the largest a; over a it is greatest at a corner, where all
 *          shares but one stand at a bound, and every corner is tried.
 * Units    shares (0 to 1).
 * Range    as many of each, at most 12; Σ lower <= 1 <= Σ upper.
 * Edge     bounds that no shares could meet give null.
 * Check    a within 0.4 to 0.6 and b within 0.2 to 0.3 for the first of two groups: 0.44 (0.6 × 0.2 + 0.4 × 0.8) to
 *          0.56 (0.4 × 0.2 + 0.6 × 0.8).
 */
export function productBounds(
  a: readonly Interval[],
  b: readonly Interval[],
  c: readonly number[] = a.map(() => 0),
): Interval | null {
  let lower = Infinity;
  let upper = -Infinity;
  for (const corner of cornersOf(a)) {
    const fixed = corner.reduce((sum, share, i) => sum + share * (c[i] ?? 0), 0);
    lower = Math.min(lower, weighed(corner, b, 'least') - fixed);
    upper = Math.max(upper, weighed(corner, b, 'most') - fixed);
  }
  return lower <= upper && Number.isFinite(lower) && Number.isFinite(upper) ? {lower, upper} : null;
}

/** Σ wᵢ bᵢ at its least or most over shares b within their bounds that add to 1. */
function weighed(weights: readonly number[], bounds: readonly Interval[], end: 'least' | 'most'): number {
  const order = weights.map((_, i) => i).toSorted((i, j) => (weights[j] ?? 0) - (weights[i] ?? 0));
  let left = 1 - bounds.reduce((sum, {lower}) => sum + lower, 0);
  let total = bounds.reduce((sum, {lower}, i) => sum + lower * (weights[i] ?? 0), 0);
  for (const i of end === 'most' ? order : order.toReversed()) {
    const bound = bounds[i];
    const more = Math.max(0, Math.min(left, bound ? bound.upper - bound.lower : 0));
    total += more * (weights[i] ?? 0);
    left -= more;
  }
  return total;
}

const tolerance = 1e-9;

/** Shares that add to 1 with all but one at a bound. */
function cornersOf(bounds: readonly Interval[]): readonly (readonly number[])[] {
  return bounds.flatMap(({lower, upper}, free) =>
    endsOf(bounds.toSpliced(free, 1)).flatMap((ends) => {
      const rest = 1 - ends.reduce((sum, share) => sum + share, 0);
      const fits = rest >= lower - tolerance && rest <= upper + tolerance;
      return fits ? [ends.toSpliced(free, 0, Math.max(lower, Math.min(upper, rest)))] : [];
    }),
  );
}

function endsOf(bounds: readonly Interval[]): readonly (readonly number[])[] {
  return bounds.reduce<readonly (readonly number[])[]>(
    (all, {lower, upper}) =>
      all.flatMap((ends) =>
        lower === upper
          ? [[...ends, lower]]
          : [
              [...ends, lower],
              [...ends, upper],
            ],
      ),
    [[]],
  );
}
