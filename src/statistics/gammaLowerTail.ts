import {deviance, stirlingError} from './saddlePoint';

/**
 * The share of a Gamma(shape, 1) distribution below `x`, for shapes of 500 and more: P(a, x) = Σ f(a + i; x), i >= 0, with
 * f(a; x) = x^a e^(-x) / Γ(a+1). There to repair @stdlib/math-base-special-gammainc 0.3.1, which is up to 4 % out for shapes
 * above 1,000 (and so are the chi-square, gamma and Poisson distributions that rest on it).
 */
export function gammaLowerTail(shape: number, x: number): number {
  let term = gammaTerm(shape, x);
  let sum = term;
  for (let i = 1; term > sum * 1e-18; i += 1) {
    term *= x / (shape + i);
    sum += term;
  }
  return Math.min(1, sum);
}

/** f(a; x) = x^a e^(-x) / Γ(a+1) for a >= 16; the density of the distribution at x is this times a/x. */
export function gammaTerm(shape: number, x: number): number {
  return Math.exp(-stirlingError(shape) - deviance(shape, x)) / Math.sqrt(2 * Math.PI * shape);
}
