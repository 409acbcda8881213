import {dimensionById, type AreaIndex, type Dimension} from '../catalogue';
import type {GroupsQuestion} from '../slice';
import {placement} from './placement';
import type {Cells, QuantityRows} from './types';

/** The rows a question is about: of one snapshot, in one area. */
export interface RowsInArea {
  readonly rows: QuantityRows;
  readonly dimension: Dimension;
  readonly collected: boolean;
  /** Row numbers, ascending; none where the area lies below the places known. */
  readonly at: readonly number[];
  /** The broad group of a row; undefined without an answer. */
  groupOf(row: number): string | undefined;
}

/**
 * Null where the extract has no quantities, or lacks the snapshot or the characteristic.
 * Throws RangeError for an area code nobody knows.
 */
export function rowsInArea(cells: Cells, areas: AreaIndex, question: GroupsQuestion): RowsInArea | null {
  const where = placement(cells, areas, {kind: 'one', area: question.area});
  const {quantities: rows, snapshots} = cells;
  const codes = rows?.dimensions[question.dimension];
  const dimension = dimensionById(question.dimension);
  const snapshot = snapshots.indexOf(question.snapshot);
  if (!rows || !codes || !dimension || snapshot < 0) return null;
  const collected = where.collected[0] === 1;
  const at: number[] = [];
  const size = collected ? rows.size : 0;
  for (let row = 0; row < size; row += 1) {
    if (rows.snapshot[row] === snapshot && where.slots[rows.place[row] ?? 0] === 0) at.push(row);
  }
  const groups = new Map(dimension.categories.map(({code, broad}) => [code, broad]));
  return {rows, dimension, collected, at, groupOf: (row) => groups.get(codes[row] ?? 0)};
}
