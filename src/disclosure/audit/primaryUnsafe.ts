export type UnsafeReason = 'denominatorBelow' | 'countBelow' | 'complementBelow' | 'wholeGroup';

/**
 * Why a count of a denominator may not be shown in a table of exact figures; none where it may. The same reasons hold for
 * the percentage, which with its denominator is the count.
 *
 * Formula  unsafe when 0 < n < tn, or 0 < x < t, or 0 < n - x < t (the complement can be read), or x = n (whole group).
 * Units    people.
 * Edge     a count of 0 is shown unless the denominator or the complement is small; 0 of 0 is safe.
 * Throws   RangeError unless 0 <= count <= denominator, both whole.
 * Source   METHODS 2.2; GSS guidance; ONS Review of the Dissemination of Health Statistics (2006); Hundepool et al. (2012).
 * Check    39 of 40 at threshold 5 is unsafe: one person is not in the group.
 */
export function primaryUnsafe(
  count: number,
  denominator: number,
  {threshold, denominatorThreshold}: {readonly threshold: number; readonly denominatorThreshold: number},
): readonly UnsafeReason[] {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(denominator) || count < 0 || count > denominator) {
    throw new RangeError(`Not a count of a denominator: ${count} of ${denominator}`);
  }
  const reasons: UnsafeReason[] = [];
  if (isSmall(denominator, denominatorThreshold)) reasons.push('denominatorBelow');
  if (isSmall(count, threshold)) reasons.push('countBelow');
  if (isSmall(denominator - count, threshold)) reasons.push('complementBelow');
  if (denominator > 0 && count === denominator) reasons.push('wholeGroup');
  return reasons;
}

function isSmall(people: number, limit: number): boolean {
  return people > 0 && people < limit;
}
