import {ContradictionError, tolerance, type LinearSystem, type Row} from './linearSystem';

/** Cells tied by sums, apart from all others. Its cells are renumbered; `cells` has their numbers in the whole. */
export interface Component {
  readonly cells: readonly number[];
  readonly system: LinearSystem;
  /** The sums form a tree of cells, so limits that were narrowed sum by sum are exact. */
  readonly isTree: boolean;
}

/**
 * The parts of a system that can be solved apart, once cells with only one possible count are taken as known. Cells in
 * no sum are in none.
 */
export function components({lower, upper, rows}: LinearSystem): readonly Component[] {
  const isFixed = (cell: number): boolean => (upper[cell] ?? 0) - (lower[cell] ?? 0) <= 1e-9;
  const open = rows.flatMap((row): Row[] => {
    const free = row.cells.flatMap((cell, k) => (isFixed(cell) ? [] : [k]));
    const known = row.cells.reduce(
      (sum, cell, k) => (isFixed(cell) ? sum + (row.signs[k] ?? 0) * (lower[cell] ?? 0) : sum),
      0,
    );
    const constant = row.constant - known;
    if (free.length === 0 && Math.abs(constant) > tolerance * row.cells.length) {
      throw new ContradictionError('No counts fit what was published');
    }
    if (free.length === 0) return [];
    return [{cells: free.map((k) => row.cells[k] ?? 0), signs: free.map((k) => row.signs[k] ?? 0), constant}];
  });

  const parent = Array.from(lower, (_, cell) => cell);
  const root = (cell: number): number => {
    let at = cell;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const row of open) for (const cell of row.cells) parent[root(cell)] = root(row.cells[0] ?? cell);

  const byRoot = new Map<number, Row[]>();
  for (const row of open) {
    const key = root(row.cells[0] ?? 0);
    const known = byRoot.get(key);
    if (known) known.push(row);
    else byRoot.set(key, [row]);
  }
  return [...byRoot.values()].map((own) => componentOf(own, lower, upper));
}

function componentOf(rows: readonly Row[], lower: Float64Array, upper: Float64Array): Component {
  const cells = [...new Set(rows.flatMap((row) => row.cells))];
  const number = new Map(cells.map((cell, i) => [cell, i]));
  const edges = rows.reduce((sum, row) => sum + row.cells.length, 0);
  return {
    cells,
    isTree: edges === cells.length + rows.length - 1 && rows.every((row) => row.signs.every(isUnit)),
    system: {
      lower: Float64Array.from(cells, (cell) => lower[cell] ?? 0),
      upper: Float64Array.from(cells, (cell) => upper[cell] ?? 0),
      rows: rows.map((row) => ({...row, cells: row.cells.map((cell) => number.get(cell) ?? 0)})),
    },
  };
}

export function isUnit(sign: number): boolean {
  return Math.abs(sign) === 1;
}
