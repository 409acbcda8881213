import {describe, expect, it} from 'vitest';
import {cellKey, cellKeyPerturbation, tenFiveRule} from '../../src/disclosure/cellKey';
import vectors from '../golden/sdc/cell_key.json';
import tenFive from '../golden/sdc/ons_10_5_rule.json';

const table = {keyModulus: vectors.pTable.keyModulus, rows: Object.values(vectors.pTable.rows)};

function chosen(query: Readonly<Record<string, unknown>>) {
  return vectors.records.filter((record) =>
    Object.entries(query).every(([field, wanted]) => {
      const value = Object.entries(record).find(([name]) => name === field)?.[1];
      return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
    }),
  );
}

describe('cellKeyPerturbation', () => {
  it.each(vectors.cases)('$id gives the reference figure for $query', ({query, expected}) => {
    const records = chosen(query);
    const found = cellKeyPerturbation(
      records.length,
      records.map(({key}) => key),
      table,
    );
    expect({count: records.length, ...found}).toEqual(expected);
  });

  it('gives the reference figure for every cell of the reference table', () => {
    expect(vectors.table.length).toBeGreaterThan(20);
    for (const {count, cellKey: key, perturbation, perturbed} of vectors.table) {
      expect(cellKeyPerturbation(count, key, table)).toEqual({cellKey: key, perturbation, perturbed});
    }
  });

  it('gives the same figure for the same people in any order', () => {
    const keys = vectors.records.map(({key}) => key);
    expect(cellKeyPerturbation(keys.length, keys.toReversed(), table)).toEqual(
      cellKeyPerturbation(keys.length, keys, table),
    );
  });

  it('is bounded, without bias over all keys, and never leaves 1 or 2', () => {
    const {maxChange, forbiddenResults} = vectors.pTableDesign;
    for (let count = 0; count <= 20; count += 1) {
      const results = Array.from({length: table.keyModulus}, (_, key) => cellKeyPerturbation(count, key, table));
      const mean = results.reduce((sum, {perturbation}) => sum + perturbation, 0) / results.length;
      expect(Math.abs(mean)).toBeLessThan(0.02);
      expect(Math.max(...results.map(({perturbation}) => Math.abs(perturbation)))).toBeLessThanOrEqual(maxChange);
      expect(results.filter(({perturbed}) => forbiddenResults.includes(perturbed))).toEqual([]);
    }
  });

  it('leaves zero alone and refuses what is no count or no key', () => {
    expect(cellKeyPerturbation(0, [], table).perturbed).toBe(0);
    expect(() => cellKeyPerturbation(1.5, 0, table)).toThrow(RangeError);
    expect(() => cellKeyPerturbation(-1, 0, table)).toThrow(RangeError);
    expect(() => cellKeyPerturbation(5, 256, table)).toThrow(RangeError);
    expect(() => cellKey([256], 256)).toThrow(RangeError);
    expect(cellKey([200, 100, 3], 256)).toBe(47);
  });
});

describe('tenFiveRule', () => {
  it.each(tenFive.cases)('$id follows the ONS table for $input.count', ({input, expected}) => {
    expect(tenFiveRule(input.count)).toEqual(expected);
  });

  it('refuses what is not a count above zero', () => {
    expect(() => tenFiveRule(0)).toThrow(RangeError);
  });
});
