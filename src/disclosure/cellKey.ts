/** Changes to a count by its key: one row for each count, the last row for that count and all above. */
export interface PerturbationTable {
  readonly keyModulus: number;
  /** By count, then by cell key: what is added. */
  readonly rows: readonly (readonly number[])[];
}

export interface PerturbedCount {
  readonly cellKey: number;
  readonly perturbation: number;
  readonly perturbed: number;
}

/**
 * The key of the people counted together: however they were asked for, the same people have the same key.
 *
 * Formula  sum of the record keys mod the modulus.
 * Range    keys are whole numbers from 0 to one less than the modulus.
 * Throws   RangeError for any other key.
 * Source   Fraser & Wooton (2005); ONS cell_key_perturbation.
 * Check    200, 100 and 3 mod 256 give 47.
 */
export function cellKey(recordKeys: Iterable<number>, keyModulus: number): number {
  let sum = 0;
  for (const key of recordKeys) {
    if (!Number.isInteger(key) || key < 0 || key >= keyModulus) throw new RangeError(`Not a record key: ${key}`);
    sum = (sum + key) % keyModulus;
  }
  return sum;
}

/**
 * A count changed by chance that is fixed by who is counted, so asking again or by another path tells nothing new.
 * For published bundles, on the machine that builds them: keys and table must never be in what is published.
 *
 * Formula  count + rows[min(count, last row)][cell key].
 * Units    people.
 * Edge     0 stays 0. Perturbed tables do not add up.
 * Throws   RangeError unless the count is a whole number of 0 or more and the table has a change for the key.
 * Source   Fraser & Wooton (2005); Giessing (2016); METHODS 2.4.
 * Check    5 people of key 3 give 3 with the table in test/golden/sdc/cell_key.json.
 */
export function cellKeyPerturbation(
  count: number,
  key: number | Iterable<number>,
  table: PerturbationTable,
): PerturbedCount {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count of people: ${count}`);
  const ofCell = typeof key === 'number' ? key : cellKey(key, table.keyModulus);
  if (count === 0) return {cellKey: ofCell, perturbation: 0, perturbed: 0};
  const perturbation = table.rows[Math.min(count, table.rows.length - 1)]?.[ofCell];
  if (perturbation === undefined) throw new RangeError(`The table has no change for the key ${ofCell}`);
  return {cellKey: ofCell, perturbation, perturbed: count + perturbation};
}

/**
 * The ONS 10-5 rule, which uses no key: counts below 10 are withheld, others go to the nearest 5.
 *
 * Formula  table row = count to 750, then ((count - 1) mod 250) + 501; its change takes the count to the nearest 5.
 * Units    people; `published` null is withheld.
 * Throws   RangeError unless the count is a whole number above 0: the table has no row for 0.
 * Source   ONS cell_key_perturbation, ptable_10_5_rule.csv.
 * Check    1,001 has row 501, change -1 and is published as 1,000.
 */
export function tenFiveRule(count: number): {
  readonly pcv: number;
  readonly perturbation: number;
  readonly published: number | null;
} {
  if (!Number.isSafeInteger(count) || count <= 0) throw new RangeError(`Not a count above 0: ${count}`);
  const pcv = count <= 750 ? count : ((count - 1) % 250) + 501;
  if (count < 10) return {pcv, perturbation: -count, published: null};
  const perturbation = Math.floor(pcv / 5 + 0.5) * 5 - pcv;
  return {pcv, perturbation, published: count + perturbation};
}
