import {isUnit} from './components';
import type {LinearSystem} from './linearSystem';
import {rowsOfCells} from './tightened';

/**
 * Sums read as a network: each sum is a place where what flows in less what flows out is fixed, each cell a pipe between
 * two sums, or between a sum and the ground (node 0). The published margins of a two-way table make one.
 */
export interface Network {
  readonly nodes: number;
  /** By cell: where its pipe begins and ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By node: outflow less inflow that is wanted. */
  readonly supply: Float64Array;
}

/**
 * The network of a system, or null where there is none: a cell in three sums, or sums that cannot be turned so that
 * every cell flows out of one and into the other. Limits of a network with whole data are whole.
 */
export function networkOf({lower, rows}: LinearSystem): Network | null {
  const rowsOf = rowsOfCells(lower.length, rows);
  if (rowsOf.some((of) => of.length > 2) || !rows.every((row) => row.signs.every(isUnit))) return null;
  const signIn = (row: number, cell: number): number => rows[row]?.signs[rows[row]?.cells.indexOf(cell) ?? 0] ?? 0;
  const turn = new Int8Array(rows.length);
  for (let start = 0; start < rows.length; start += 1) {
    if (turn[start] !== 0) continue;
    turn[start] = 1;
    for (const queue = [start]; queue.length > 0;) {
      const row = queue.pop() ?? 0;
      for (const cell of rows[row]?.cells ?? []) {
        const other = rowsOf[cell]?.find((one) => one !== row);
        if (other === undefined) continue;
        const wanted = signIn(row, cell) === signIn(other, cell) ? -(turn[row] ?? 1) : (turn[row] ?? 1);
        if (turn[other] === 0) {
          turn[other] = wanted;
          queue.push(other);
        } else if (turn[other] !== wanted) return null;
      }
    }
  }
  const from = new Int32Array(lower.length);
  const to = new Int32Array(lower.length);
  const supply = new Float64Array(rows.length + 1);
  rows.forEach((row, r) => {
    const turned = turn[r] ?? 1;
    supply[r + 1] = turned * row.constant;
    supply[0] = (supply[0] ?? 0) - turned * row.constant;
    row.cells.forEach((cell, k) => {
      if (turned * (row.signs[k] ?? 0) > 0) from[cell] = r + 1;
      else to[cell] = r + 1;
    });
  });
  return {nodes: rows.length + 1, from, to, supply};
}
