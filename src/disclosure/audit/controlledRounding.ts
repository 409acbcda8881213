import {openSolver, type Solver} from './solver';

export interface RoundedTable {
  /** Rows of the table, the last of each and the last row being totals. */
  readonly rows: readonly (readonly number[])[];
  /** Sum of |rounded - true| over cells and totals. */
  readonly totalAbsoluteChange: number;
}

/**
 * A two-way table rounded so that it still adds up: every cell and total goes to a multiple of the base beside it, a
 * multiple stays, and the changes together are as small as can be. Null where no such table exists (never in two ways).
 *
 * Units   people.
 * Throws  RangeError unless the counts are whole, 0 or more, and every row has as many.
 * Source  Cox (1987), J. Am. Stat. Assoc. 82, 520-524.
 * Check   2, 2 over 2, 2 at base 5 changes by 16 in all.
 */
export async function controlledRounding(
  interior: readonly (readonly number[])[],
  base: number,
  solver?: Solver,
): Promise<RoundedTable | null> {
  const width = interior[0]?.length ?? 0;
  if (interior.some((row) => row.length !== width || row.some((count) => !Number.isSafeInteger(count) || count < 0))) {
    throw new RangeError('A table to round has rows of one length, of whole counts');
  }
  const withTotals = interior.map((row) => [...row, sum(row)]);
  const table = [...withTotals, Array.from({length: width + 1}, (_, j) => sum(withTotals.map((row) => row[j] ?? 0)))];
  const own = solver ?? (await openSolver());
  try {
    const {status, values} = await own.solveLp(programme(table, base));
    if (status !== 'optimal') return null;
    const rows = table.map((row, i) =>
      row.map((count, j) => (Math.floor(count / base) + Math.round(values[name(i, j)] ?? 0)) * base),
    );
    return {
      rows,
      totalAbsoluteChange: sum(rows.flatMap((row, i) => row.map((one, j) => Math.abs(one - at(table, i, j))))),
    };
  } finally {
    if (!solver) own.close();
  }
}

/** One yes or no for each cell: rounded up or not. */
function programme(table: readonly (readonly number[])[], base: number): string {
  const height = table.length - 1;
  const width = (table[0]?.length ?? 1) - 1;
  const terms: string[] = [];
  const sums: string[] = [];
  const fixed: string[] = [];
  const down = (i: number, j: number): number => Math.floor(at(table, i, j) / base);
  table.forEach((row, i) =>
    row.forEach((count, j) => {
      const rest = count - down(i, j) * base;
      if (rest === 0) fixed.push(`${name(i, j)} = 0`);
      else terms.push(`${base - 2 * rest < 0 ? '-' : '+'} ${Math.abs(base - 2 * rest)} ${name(i, j)}`);
    }),
  );
  for (let i = 0; i <= height; i += 1) {
    const parts = Array.from({length: width}, (_, j) => j);
    const constant = down(i, width) - sum(parts.map((j) => down(i, j)));
    sums.push(`${parts.map((j) => `+ ${name(i, j)}`).join(' ')} - ${name(i, width)} = ${constant}`);
  }
  for (let j = 0; j <= width; j += 1) {
    const parts = Array.from({length: height}, (_, i) => i);
    const constant = down(height, j) - sum(parts.map((i) => down(i, j)));
    sums.push(`${parts.map((i) => `+ ${name(i, j)}`).join(' ')} - ${name(height, j)} = ${constant}`);
  }
  const names = table.flatMap((row, i) => row.map((_, j) => name(i, j)));
  const objective = terms.length > 0 ? terms : [`0 ${name(0, 0)}`];
  return ['Minimize', ...objective, 'Subject To', ...sums, 'Bounds', ...fixed, 'Binaries', ...names, 'End'].join('\n');
}

function name(row: number, column: number): string {
  return `up_${row}_${column}`;
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
