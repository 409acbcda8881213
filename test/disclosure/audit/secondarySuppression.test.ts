import {describe, expect, it} from 'vitest';
import {attackBounds} from '../../../src/disclosure/audit/attackBounds';
import {secondarySuppression} from '../../../src/disclosure/audit/secondarySuppression';
import type {TrueTables} from '../../../src/disclosure/audit/types';
import vectors from '../../golden/sdc/min_secondary.json';

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** A two-way table with its margins, primary cells those above zero and below the threshold. */
function tableOf(interior: readonly (readonly number[])[], threshold: number): TrueTables {
  const columns = (interior[0] ?? []).map((_, j) => j);
  return {
    cells: [
      ...interior.flatMap((row, i) =>
        row.map((value, j) => ({id: `${i},${j}`, value, primary: value > 0 && value < threshold})),
      ),
      ...interior.map((row, i) => ({id: `${i},T`, value: sum(row), keep: true})),
      ...columns.map((j) => ({id: `T,${j}`, value: sum(interior.map((row) => row[j] ?? 0)), keep: true})),
    ],
    relations: [
      ...interior.map((_, i) => ({total: `${i},T`, parts: columns.map((j) => `${i},${j}`)})),
      ...columns.map((j) => ({total: `T,${j}`, parts: interior.map((_, i) => `${i},${j}`)})),
    ],
  };
}

describe('secondarySuppression', {timeout: 60_000}, () => {
  it.each(vectors.cases)('$id protects with at most half as many again as the fewest', async ({input, expected}) => {
    const tables = tableOf(input.interior, input.threshold);
    expect(tables.cells.filter(({primary}) => primary).map(({id}) => id)).toEqual(
      expected.primary.map(([i, j]) => `${i},${j}`),
    );
    const {secondary, tables: published, verdict} = await secondarySuppression(tables, {minWidth: input.minWidth});
    expect(verdict.sufficient).toBe(true);
    expect(secondary.length).toBeLessThanOrEqual(1.5 * expected.minSecondaryCells);
    expect(secondary.length).toBeGreaterThanOrEqual(expected.minSecondaryCells);
    const bounds = await attackBounds(published);
    for (const {status, lp} of bounds) if (status === 'primary') expect(lp.upper - lp.lower).toBeGreaterThanOrEqual(5);
    const values = new Map(tables.cells.map(({id, value}) => [id, value]));
    for (const {id, lp} of bounds) {
      expect(values.get(id)).toBeGreaterThanOrEqual(lp.lower);
      expect(values.get(id)).toBeLessThanOrEqual(lp.upper);
    }
  });

  it('adds nothing where the primary cells protect each other', async () => {
    const {secondary} = await secondarySuppression(
      tableOf(
        [
          [3, 4, 20],
          [4, 3, 20],
        ],
        5,
      ),
      {minWidth: 3},
    );
    expect(secondary).toEqual([]);
  });

  it('says where a table cannot be protected, and publishes no value of a hidden cell', async () => {
    const {verdict, tables} = await secondarySuppression(tableOf([[3, 0]], 5), {minWidth: 3});
    expect(verdict.sufficient).toBe(false);
    expect(verdict.sentence).toBe('1 of 1 withheld figure could be narrowed too far; 1 could be worked out exactly.');
    expect(tables.cells.find(({id}) => id === '0,0')).toEqual({id: '0,0', status: 'primary'});
  });

  it('is found out by the attacker when one of its cells is shown again', async () => {
    const whole = tableOf(vectors.cases[0]?.input.interior ?? [], 5);
    const {secondary, tables} = await secondarySuppression(whole, {minWidth: 5});
    for (const revealed of secondary) {
      const value = whole.cells.find(({id}) => id === revealed)?.value ?? 0;
      const weakened = {
        ...tables,
        cells: tables.cells.map((cell) =>
          cell.id === revealed ? ({id: cell.id, status: 'published', value} as const) : cell,
        ),
      };
      const bounds = await attackBounds(weakened);
      expect(bounds.some(({status, lp}) => status === 'primary' && lp.upper - lp.lower < 5)).toBe(true);
    }
    expect(secondary.length).toBeGreaterThan(0);
  });
});
