import incompleteGamma from '@stdlib/math-base-special-gammainc';

/**
 * Probability that a chi-square variable with `df` degrees of freedom is at least `x`.
 *
 * Formula  Q(df/2, x/2), the upper regularised incomplete gamma function: not 1 - P, which loses small p-values.
 * Units    a statistic in, a probability out.
 * Range    x >= 0; df a whole number from 1 to 2,000, above which the library is wrong (see gammaLowerTail).
 * Edge     x 0 gives 1.
 * Throws   RangeError outside the range.
 * Source   @stdlib/math-base-special-gammainc.
 * Check    3.841458820694124 with 1 degree of freedom gives 0.05.
 */
export function chiSquareUpperTail(x: number, df: number): number {
  if (!(x >= 0) || !Number.isInteger(df) || df < 1 || df > 2000) {
    throw new RangeError(
      `No chi-square probability at ${x} with ${df} degrees of freedom. Give x >= 0 and df 1 to 2,000.`,
    );
  }
  return incompleteGamma(x / 2, df / 2, true, true);
}
