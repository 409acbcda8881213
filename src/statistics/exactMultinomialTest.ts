import {requireShares} from './goodnessOfFit';

const mostPeople = 16;
const mostCategories = 5;

/**
 * Exact multinomial test of a small distribution: the chance of one no likelier than that seen.
 *
 * Formula  Σ of n!/Πxᵢ! Ππᵢ^xᵢ over all distributions of n people whose probability is at most the observed one's (1 + 1e-7).
 * Units    people and shares in, a probability out.
 * Range    whole counts; shares from 0 to 1 that sum to 1 (within 1e-6), as many as counts.
 * Edge     null for nobody, for more than 16 people, for more than 5 categories, and where somebody is in a category with
 *          share 0. Beyond those sizes goodnessOfFit serves.
 * Throws   RangeError outside the range.
 * Source   Full enumeration, ordered by probability as binom.test in R.
 * Check    12, 0, 3, 1 against 0.7, 0.1, 0.15, 0.05 gives 0.5245.
 */
export function exactMultinomialTest(observed: readonly number[], shares: readonly number[]): number | null {
  requireShares(observed, shares);
  const total = observed.reduce((sum, count) => sum + count, 0);
  const isOutside = observed.some((count, i) => count > 0 && shares[i] === 0);
  if (total === 0 || total > mostPeople || shares.length > mostCategories || isOutside) return null;
  const kept = shares.filter((share) => share > 0);
  const seen = probability(
    observed.filter((_, i) => (shares[i] ?? 0) > 0),
    kept,
  );
  let sum = 0;
  eachDistribution(total, kept.length, (counts) => {
    const p = probability(counts, kept);
    if (p <= seen * (1 + 1e-7)) sum += p;
  });
  return Math.min(1, sum);
}

function probability(counts: readonly number[], shares: readonly number[]): number {
  let p = 1;
  let placed = 0;
  counts.forEach((count, i) => {
    for (let j = 1; j <= count; j += 1) {
      placed += 1;
      p *= (placed / j) * (shares[i] ?? 0);
    }
  });
  return p;
}

function eachDistribution(total: number, categories: number, visit: (counts: readonly number[]) => void): void {
  const counts: number[] = Array.from({length: categories}, () => 0);
  function place(category: number, left: number): void {
    if (category === categories - 1) {
      counts[category] = left;
      visit(counts);
      return;
    }
    for (let count = 0; count <= left; count += 1) {
      counts[category] = count;
      place(category + 1, left - count);
    }
  }
  place(0, total);
}
