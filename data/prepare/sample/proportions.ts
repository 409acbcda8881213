/** Sums of a list. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The same values scaled to add to 1; unchanged where they add to nothing. */
export function shares(values: readonly number[]): readonly number[] {
  const sum = total(values);
  return sum === 0 ? values : values.map((value) => value / sum);
}

/** Whole numbers in proportion to `weights` that add to exactly `whole` (largest remainders, earlier first on a tie). */
export function apportioned(whole: number, weights: readonly number[]): readonly number[] {
  const exact = shares(weights).map((share) => share * whole);
  const counts = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({i, remainder: value - Math.floor(value)}))
    .toSorted((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const {i} of order.slice(0, whole - total(counts))) counts[i] = (counts[i] ?? 0) + 1;
  return counts;
}

/**
 * A table with the pattern of `start` whose rows add to `rows` and columns to `columns` (iterative proportional fitting).
 *
 * Range    no negative value; a start of 0 stays 0; the margins are scaled to the same total first.
 * Edge     a row or column of only zeros stays empty whatever its margin.
 */
export function fittedTable(
  start: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
  rounds = 60,
): readonly (readonly number[])[] {
  const scale = total(rows) / (total(columns) || 1);
  let table = start.map((row) => [...row]);
  for (let round = 0; round < rounds; round++) {
    const sums = columns.map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0));
    table = table.map((row) => row.map((value, j) => (value * (columns[j] ?? 0) * scale) / (sums[j] || 1)));
    table = table.map((row, i) => {
      const sum = total(row);
      return row.map((value) => (value * (rows[i] ?? 0)) / (sum || 1));
    });
  }
  return table;
}
