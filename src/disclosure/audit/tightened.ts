import {ContradictionError, tolerance, type LinearSystem} from './linearSystem';

/** Rows are looked at this many times each at most; on sums that form trees far fewer settle everything. */
const mostPasses = 60;

/**
 * Narrows each cell by each sum it is in, until nothing changes: the limits of a row's other cells limit it. Never
 * narrower than the truth; exact where the sums form a tree (see `components`).
 */
export function tightened({lower, upper, rows}: LinearSystem, whole: boolean): LinearSystem {
  const least = lower.slice();
  const most = upper.slice();
  if (whole) least.forEach((_, i) => roundInwards(least, most, i));
  const rowsOf = rowsOfCells(least.length, rows);
  const queue = rows.map((_, row) => row);
  const queued = new Uint8Array(rows.length).fill(1);
  for (let steps = rows.length * mostPasses, next = 0; next < queue.length && steps > 0; steps -= 1, next += 1) {
    const at = queue[next] ?? 0;
    queued[at] = 0;
    for (const cell of narrowed(rows[at], least, most, whole)) {
      for (const row of rowsOf[cell] ?? []) {
        if (queued[row] === 1 || row === at) continue;
        queued[row] = 1;
        queue.push(row);
      }
    }
  }
  return {lower: least, upper: most, rows};
}

export function rowsOfCells(cells: number, rows: LinearSystem['rows']): readonly number[][] {
  const rowsOf: number[][] = Array.from({length: cells}, () => []);
  rows.forEach((row, r) => row.cells.forEach((cell) => rowsOf[cell]?.push(r)));
  return rowsOf;
}

/** A sum with some ends at infinity: how many, and the rest. */
interface End {
  finite: number;
  infinite: number;
}

/** Cells of the row whose limits moved. */
function narrowed(
  row: LinearSystem['rows'][number] | undefined,
  least: Float64Array,
  most: Float64Array,
  whole: boolean,
): readonly number[] {
  if (!row) return [];
  const lowest: End = {finite: 0, infinite: 0};
  const highest: End = {finite: 0, infinite: 0};
  row.cells.forEach((cell, k) => {
    const sign = row.signs[k] ?? 0;
    count(lowest, sign * (sign > 0 ? (least[cell] ?? 0) : (most[cell] ?? 0)), 1);
    count(highest, sign * (sign > 0 ? (most[cell] ?? 0) : (least[cell] ?? 0)), 1);
  });
  const moved: number[] = [];
  row.cells.forEach((cell, k) => {
    const sign = row.signs[k] ?? 0;
    const from = least[cell] ?? 0;
    const to = most[cell] ?? 0;
    const low = sign * (sign > 0 ? from : to);
    const high = sign * (sign > 0 ? to : from);
    const above = row.constant - without(lowest, low, -Infinity);
    const below = row.constant - without(highest, high, Infinity);
    const [newFrom, newTo] = sign > 0 ? [below / sign, above / sign] : [above / sign, below / sign];
    least[cell] = Math.max(from, newFrom);
    most[cell] = Math.min(to, newTo);
    if (whole) roundInwards(least, most, cell);
    settle(least, most, cell);
    if ((least[cell] ?? 0) <= from + 1e-9 && (most[cell] ?? 0) >= to - 1e-9) {
      least[cell] = from;
      most[cell] = to;
      return;
    }
    moved.push(cell);
    const [nextLow, nextHigh] = [least[cell] ?? 0, most[cell] ?? 0];
    count(lowest, low, -1);
    count(lowest, sign * (sign > 0 ? nextLow : nextHigh), 1);
    count(highest, high, -1);
    count(highest, sign * (sign > 0 ? nextHigh : nextLow), 1);
  });
  return moved;
}

function count(end: End, value: number, by: 1 | -1): void {
  if (Number.isFinite(value)) end.finite += by * value;
  else end.infinite += by;
}

function without(end: End, value: number, infinity: number): number {
  if (Number.isFinite(value)) return end.infinite > 0 ? infinity : end.finite - value;
  return end.infinite > 1 ? infinity : end.finite;
}

function roundInwards(least: Float64Array, most: Float64Array, cell: number): void {
  // Rounding up leaves -0 for 0.
  least[cell] = Math.ceil((least[cell] ?? 0) - tolerance) + 0;
  most[cell] = Math.floor((most[cell] ?? 0) + tolerance);
  settle(least, most, cell);
}

/** Limits that crossed by the tolerance meet; by more, nothing fits. */
function settle(least: Float64Array, most: Float64Array, cell: number): void {
  const from = least[cell] ?? 0;
  const to = most[cell] ?? 0;
  if (from <= to) return;
  if (from > to + tolerance) throw new ContradictionError('No counts fit what was published');
  least[cell] = most[cell] = (from + to) / 2;
}
