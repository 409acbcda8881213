/**
 * The two pieces of Loader's saddle-point expansion, which keep a point probability exact to about 1e-14 at any size.
 * Logarithms of factorials, the usual way, lose ten digits by a billion people.
 * Source   Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/** ln n! less Stirling's approximation to it: ln n! - (n + ½) ln n + n - ½ ln 2π, for whole n >= 1. */
export function stirlingError(n: number): number {
  if (n < 16) {
    let factorial = 1;
    for (let i = 2; i <= n; i += 1) factorial *= i;
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - halfLogTwoPi;
  }
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** Deviance of a count from its mean: count ln(count / mean) + mean - count, without cancellation where they are close. */
export function deviance(count: number, mean: number): number {
  const difference = count - mean;
  if (Math.abs(difference) >= 0.1 * (count + mean)) return count * Math.log(count / mean) - difference;
  const ratio = difference / (count + mean);
  let sum = difference * ratio;
  let term = 2 * count * ratio;
  for (let j = 3; ; j += 2) {
    term *= ratio * ratio;
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
  }
}
