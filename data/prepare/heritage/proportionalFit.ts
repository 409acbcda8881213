type Table = readonly (readonly number[])[];

function sum(values: readonly number[]): number {
  return values.reduce((so, value) => so + value, 0);
}

/**
 * Iterative proportional fitting: the table nearest to `start` whose rows and columns add to the given totals.
 *
 * Method   scale each row to its total, then each column to its; repeat `rounds` times (the last step fits the columns).
 * Units    people in, people out (not whole).
 * Edge     a row or column that starts at nothing stays at nothing.
 * Source   Deming and Stephan (1940), Ann. Math. Stat. 11, 427-444.
 * Check    start [[1, 2], [3, 4]], rows [10, 10], columns [8, 12] gives [[3.515, 6.485], [4.485, 5.515]]: the root of a² + 42a = 160.
 */
export function proportionalFit(
  start: Table,
  totals: {readonly rows: readonly number[]; readonly columns: readonly number[]},
  rounds = 200,
): Table {
  let table = start;
  for (let round = 0; round < rounds; round++) {
    const byRow = table.map((row, i) => {
      const people = sum(row);
      return row.map((cell) => (people > 0 ? (cell * (totals.rows[i] ?? 0)) / people : 0));
    });
    const columns = totals.columns.map((_, j) => sum(byRow.map((row) => row[j] ?? 0)));
    table = byRow.map((row) =>
      row.map((cell, j) => ((columns[j] ?? 0) > 0 ? (cell * (totals.columns[j] ?? 0)) / (columns[j] ?? 1) : 0)),
    );
  }
  return table;
}

/** The same shares, adding up to `total`; nothing where there is nothing to share. */
export function scaledTo(values: readonly number[], total: number): readonly number[] {
  const people = sum(values);
  return values.map((value) => (people > 0 ? (value * total) / people : 0));
}
