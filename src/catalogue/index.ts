/**
 * The words: what Stocktake knows how to count, split, map and compare with. Data only; it imports nothing of ours.
 * Dimensions and geographies are collected from their folders: adding a characteristic is adding one file.
 */
import {
  levels,
  type Category,
  type Dimension,
  type Geography,
  type Level,
  type Measure,
  type Population,
} from './types';
import {ownDimensions} from './ownDimensions';

export * from './types';
export {ownDimensions, setOwnDimensions} from './ownDimensions';
export {ons as onsCensus2021} from './dimensions/sources';
export {ageBands} from './dimensions/ageBand';
export {areaIndex} from './areas';
export * from './comparator';
export {csvCell, unguarded} from './csvCell';
export * from './diversityStandard';
export {areaSpellings, type AreaSpelling} from './areaSpellings';
export {organisation} from './organisation';
export {splitNames, type SplitName} from './splitNames';
export {publishedPay, type PublishedPay, type PublishedPayYear} from './publishedPay';
export {caseload} from './extracts/caseload';
export {workforce} from './extracts/workforce';
export type {ColumnUse, ExtractColumn, ExtractLayout} from './extracts/types';

const files = import.meta.glob<Record<string, unknown>>('./dimensions/*.ts', {eager: true});

function isDimension(value: unknown): value is Dimension {
  return typeof value === 'object' && value !== null && 'categories' in value && 'baselines' in value;
}

/** The order of panels and menus; a characteristic not named here comes after, by topic. */
const order = ['sex', 'ethnicGroup', 'disability', 'religion', 'ageBand'];

function rank(dimension: Dimension): number {
  const i = order.indexOf(dimension.id);
  return i < 0 ? order.length : i;
}

/** Every characteristic in the catalogue, in menu order, withdrawn ones left out. */
export const dimensions: readonly Dimension[] = Object.values(files)
  .flatMap((file) => Object.values(file).filter(isDimension))
  .filter((dimension) => dimension.status !== 'withdrawn')
  .toSorted((a, b) => rank(a) - rank(b) || a.topic.localeCompare(b.topic));

const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));

/** The characteristic with this id, a loaded file's own among them; undefined for an id from an old link or a stranger's file. */
export function dimensionById(id: string): Dimension | undefined {
  return byId.get(id) ?? ownDimensions().find((dimension) => dimension.id === id);
}

/** Every characteristic in the catalogue, then those that the files loaded now have lists of their own for. */
export function everyDimension(): readonly Dimension[] {
  return [...dimensions, ...ownDimensions()];
}

/** The categories a population can have (age bands differ). */
export function categoriesFor(dimension: Dimension, population: Population): readonly Category[] {
  return dimension.categories.filter((category) => (category.population ?? population) === population);
}

/** The broad groups a population can have. */
export function broadFor(dimension: Dimension, population: Population): Dimension['broad'] {
  return dimension.broad.filter((group) => (group.population ?? population) === population);
}

const measureFiles = import.meta.glob<Record<string, Measure>>('./measures/*.ts', {eager: true});

/** Everything that is counted, by id. */
export const measures: readonly Measure[] = Object.values(measureFiles)
  .flatMap((file) => Object.values(file))
  .toSorted((a, b) => a.id.localeCompare(b.id));

const geographyFiles = import.meta.glob<Record<string, Geography>>('./geographies/*.ts', {eager: true});

/** Every level of area, largest first. */
export const geographies: readonly Geography[] = Object.values(geographyFiles)
  .flatMap((file) => Object.values(file))
  .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));

const geographyByLevel = new Map(geographies.map((geography) => [geography.level, geography]));

/** What is known of a level of area. Throws RangeError for a level without a file under geographies/. */
export function geographyOf(level: Level): Geography {
  const geography = geographyByLevel.get(level);
  if (!geography) throw new RangeError(`No geography file for the level ${level}`);
  return geography;
}
