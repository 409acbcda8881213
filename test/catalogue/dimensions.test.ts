import {describe, expect, it} from 'vitest';
import {
  baselineGrades,
  broadFor,
  categoriesFor,
  dimensionById,
  dimensions,
  firstCategoryCode,
  unknownCodes,
  type Dimension,
} from '../../src/catalogue';
import type {CensusFile} from '../../src/database/baselineTable';

const censusFiles = import.meta.glob<CensusFile>('../../data/census/*.json', {eager: true, import: 'default'});

function repeated(values: readonly (string | number)[]): readonly (string | number)[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Columns of every baseline table of the characteristic. */
function columns(dimension: Dimension): ReadonlySet<string> {
  const file = censusFiles[`../../data/census/${dimension.id}.json`];
  return new Set(Object.values(file?.tables ?? {}).flatMap((table) => table.columns));
}

describe.each(dimensions.map((dimension) => [dimension.id, dimension] as const))('the dimension %s', (_, dimension) => {
  it('is found by its id', () => {
    expect(dimensionById(dimension.id)).toBe(dimension);
  });

  it('has codes that are unique, one byte, and clear of the codes for no answer', () => {
    const codes = dimension.categories.map(({code}) => code);
    expect(repeated(codes)).toEqual([]);
    for (const code of codes) {
      expect(code).toBeGreaterThanOrEqual(firstCategoryCode);
      expect(code).toBeLessThan(256);
    }
    expect(Math.max(...Object.values(unknownCodes))).toBeLessThan(firstCategoryCode);
  });

  it('has ids unique across categories and broad groups', () => {
    expect(repeated([...dimension.categories, ...dimension.broad].map(({id}) => id))).toEqual([]);
  });

  it('has broad groups that partition the categories of each population', () => {
    for (const population of dimension.populations) {
      const groups = broadFor(dimension, population).map(({id}) => id);
      const used = new Set(categoriesFor(dimension, population).map(({broad}) => broad));
      expect([...used].toSorted()).toEqual(groups.toSorted());
    }
  });

  it('has labels that are told apart, and headings that lead only here', () => {
    for (const population of dimension.populations) {
      expect(repeated(categoriesFor(dimension, population).map(({label}) => folded(label)))).toEqual([]);
    }
    const others = dimensions.filter(({id}) => id !== dimension.id).flatMap(({headings}) => headings.map(folded));
    for (const heading of dimension.headings) expect(others).not.toContain(folded(heading));
  });

  it('names a focus and own axes that are broad groups', () => {
    const groups = dimension.broad.map(({id}) => id);
    if (dimension.focus) expect(groups).toContain(dimension.focus);
    for (const id of dimension.ownAxis) expect(groups).toContain(id);
  });

  it('has baseline tables with unique ids, a known grade, and counts on file', () => {
    expect(repeated(dimension.baselines.map(({id}) => id))).toEqual([]);
    const file = censusFiles[`../../data/census/${dimension.id}.json`];
    expect(Object.keys(file?.tables ?? {})).toEqual(dimension.baselines.map(({id}) => id));
    for (const {grade} of dimension.baselines) expect(baselineGrades).toContain(grade);
  });

  it('counts every category in some baseline, save those said to have none', () => {
    if (dimension.baselines.length === 0) return;
    const known = columns(dimension);
    for (const category of dimension.categories) expect(known.has(category.id), category.id).toBe(!category.residual);
  });

  it('has tables that are whole: a row of counts for every unit, none negative', () => {
    const file = censusFiles[`../../data/census/${dimension.id}.json`];
    for (const [id, table] of Object.entries(file?.tables ?? {})) {
      const units = file?.units[table.units] ?? [];
      expect(repeated(units), id).toEqual([]);
      expect(table.counts.length, id).toBe(units.length * table.columns.length);
      expect(
        table.counts.every((count) => Number.isInteger(count) && count >= 0),
        id,
      ).toBe(true);
    }
  });
});
