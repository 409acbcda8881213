import {requireCount} from './contract';

export interface Diversity {
  readonly total: number;
  /** Categories with anybody. */
  readonly richness: number;
  readonly shannonNats: number;
  /** exp(Shannon): as diverse as so many equal groups. */
  readonly effectiveShannon: number;
  readonly simpsonConcentration: number;
  /** Gini-Simpson, or Blau: the chance that two drawn with replacement differ. */
  readonly giniSimpson: number;
  readonly inverseSimpson: number;
  /** The chance that two different people differ; use it below 100 people. Null for one person. */
  readonly giniSimpsonUnbiased: number | null;
  /** Shannon over its most, ln(richness); null for one category. */
  readonly pielouEvenness: number | null;
}

/**
 * How mixed a group is by its categories: entropy and concentration. A diverse team is not thereby a representative one.
 *
 * Formula  H = -Σp ln p; Σp²; 1 - Σp²; 1/Σp²; 1 - Σn(n-1)/(N(N-1)); H/ln(richness).
 * Units    people in; nats, probabilities and equivalent numbers of groups out.
 * Range    whole numbers, 0 or more.
 * Edge     nobody gives null.
 * Throws   RangeError outside the range.
 * Source   Shannon (1948); Simpson (1949), Nature 163, 688; Hill (1973); Pielou (1966); Blau (1977).
 * Check    30, 5, 3, 1, 1 give H 0.8544, Gini-Simpson 0.415, unbiased 0.4256, evenness 0.5309.
 */
export function diversity(counts: readonly number[]): Diversity | null {
  counts.forEach(requireCount);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const present = counts.filter((count) => count > 0);
  const richness = present.length;
  const shannonNats = Math.max(0, -present.reduce((sum, count) => sum + (count / total) * Math.log(count / total), 0));
  const simpson = present.reduce((sum, count) => sum + (count / total) ** 2, 0);
  const same = present.reduce((sum, count) => sum + count * (count - 1), 0);
  return {
    total,
    richness,
    shannonNats,
    effectiveShannon: Math.exp(shannonNats),
    simpsonConcentration: simpson,
    giniSimpson: 1 - simpson,
    inverseSimpson: 1 / simpson,
    giniSimpsonUnbiased: total < 2 ? null : 1 - same / (total * (total - 1)),
    pielouEvenness: richness < 2 ? null : shannonNats / Math.log(richness),
  };
}
