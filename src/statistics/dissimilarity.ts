import {requireCount, requireSameLength} from './contract';

export interface Dissimilarity {
  /** Share of either group who would have to move for both to be spread alike. */
  readonly dissimilarity: number;
  /** Share of the first group in the unit of its average member. */
  readonly isolation: number;
  /** Share of the second group in that unit. */
  readonly exposure: number;
}

/**
 * How unevenly two groups are spread over the same units.
 *
 * Formula  D = ½ Σ|aᵢ/A - bᵢ/B|; isolation Σ(aᵢ/A)(aᵢ/tᵢ); exposure Σ(aᵢ/A)(bᵢ/tᵢ), tᵢ = aᵢ + bᵢ.
 * Units    people in, shares out (0 to 1).
 * Range    whole numbers, 0 or more, as many of each.
 * Edge     either group empty gives null. A unit with nobody counts for nothing.
 * Throws   RangeError outside the range.
 * Source   Duncan and Duncan (1955), Am. Sociol. Rev. 20, 210-217; Massey and Denton (1988), Soc. Forces 67, 281-315.
 *          Far too high for small units by chance alone (Carrington and Troske 1997): not below about 20 a unit.
 * Check    10, 0 against 0, 10 gives dissimilarity 1, isolation 1, exposure 0.
 */
export function dissimilarity(first: readonly number[], second: readonly number[]): Dissimilarity | null {
  requireSameLength(first, second);
  first.forEach(requireCount);
  second.forEach(requireCount);
  const [all1, all2] = [sum(first), sum(second)];
  if (all1 === 0 || all2 === 0) return null;
  const units = first.map((a, i) => ({a, b: second[i] ?? 0})).filter(({a, b}) => a + b > 0);
  return {
    dissimilarity: sum(units.map(({a, b}) => Math.abs(a / all1 - b / all2))) / 2,
    isolation: sum(units.map(({a, b}) => (a / all1) * (a / (a + b)))),
    exposure: sum(units.map(({a, b}) => (a / all1) * (b / (a + b)))),
  };
}

function sum(list: readonly number[]): number {
  return list.reduce((so, value) => so + value, 0);
}
