import {join} from 'node:path';
import {dimensionById, populations, type Comparator, type ComparatorFigure} from '../../../src/catalogue';
import {readCsv, text, type Row} from '../readCsv';
import {jsonText, writeFiles} from '../writeFiles';

/** Typed out from the published figures; checked in, because they are in no download. */
export const comparatorSources = 'data/source/comparators';
export const comparatorFile = 'data/comparators/published.json';

function orNull(value: string): string | null {
  return value === '' ? null : value;
}

/** Throws on a category that the characteristic does not have: a mark would stand beside the wrong people. */
function categoryOf(row: Row, dimension: string): string | null {
  const category = orNull(text(row, 'category'));
  const known = dimensionById(dimension);
  if (!known) throw new Error(`"${dimension}" is no characteristic`);
  const ids = [...known.categories, ...known.broad].map(({id}) => id);
  if (category !== null && !ids.includes(category)) throw new Error(`"${category}" is no group of ${dimension}`);
  return category;
}

function oneOf<T extends string>(row: Row, heading: string, allowed: readonly T[]): T {
  const value = text(row, heading);
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Error(`Column "${heading}" holds "${value}", not one of ${allowed.join(', ')}`);
  return found;
}

function figureOf(row: Row): ComparatorFigure {
  const dimension = text(row, 'dimension');
  const written = text(row, 'value');
  const unit = oneOf(row, 'unit', ['percent', 'ratio']);
  const value = Number(written || NaN);
  if (!(value >= 0) || (unit === 'percent' && value > 100)) throw new Error(`"${written}" is no ${unit}`);
  const category = categoryOf(row, dimension);
  const differs = orNull(text(row, 'differs'));
  if (category === null && differs === null) throw new Error(`"${text(row, 'label')}" has no group and no reason why`);
  const base = orNull(text(row, 'base'));
  return {
    dimension,
    category,
    label: text(row, 'label'),
    unit: unit === 'ratio' ? 'ratio' : 'share',
    // Through the written digits: 17.9 / 100 would leave 0.17899999999999996 in the file.
    value: unit === 'ratio' ? value : Number((value / 100).toFixed(6)),
    decimals: (written.split('.')[1] ?? '').length,
    count: null,
    base: base === null ? null : Number(base),
    baseWords: text(row, 'base_words'),
    differs,
    note: orNull(text(row, 'note')),
    status: oneOf(row, 'status', ['verified', 'secondary']),
  };
}

/** Published figures of other bodies, from the two typed-out files: bodies, and the figures of each. */
export function comparators(from: string = comparatorSources): {readonly comparators: readonly Comparator[]} {
  const figures = readCsv(join(from, 'figures.csv'));
  const bodies = readCsv(join(from, 'bodies.csv'));
  const ids = new Set(bodies.map((row) => text(row, 'id')));
  const stray = figures.find((row) => !ids.has(text(row, 'comparator')));
  if (stray) throw new Error(`"${text(stray, 'comparator')}" is in figures.csv and not in bodies.csv`);
  return {
    comparators: bodies.map((row) => {
      const id = text(row, 'id');
      if (!/^[a-z0-9-]{1,80}$/.test(id)) throw new Error(`"${id}" cannot stand in a link`);
      return {
        id,
        body: text(row, 'body'),
        describes: text(row, 'describes'),
        population: text(row, 'population') === '' ? null : oneOf(row, 'population', populations),
        date: text(row, 'date'),
        publisher: text(row, 'publisher'),
        title: text(row, 'title'),
        address: orNull(text(row, 'address')),
        note: orNull(text(row, 'note')),
        figures: figures.filter((figure) => text(figure, 'comparator') === id).map(figureOf),
      };
    }),
  };
}

/** Writes the one file, which needs no download. */
export function main(): void {
  writeFiles('.', new Map([[comparatorFile, jsonText('comparators/comparators.ts', comparators())]]));
}
