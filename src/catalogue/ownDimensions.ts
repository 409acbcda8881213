import type {Dimension, Population} from './types';

/** Characteristics with a list of the loaded file's own, by population. They come and go with the file. */
const held = new Map<Population, readonly Dimension[]>();

/** Makes a file's own characteristics known, in place of those of the file before it; none for a file without. */
export function setOwnDimensions(population: Population, own: readonly Dimension[]): void {
  if (own.length === 0) held.delete(population);
  else held.set(population, own);
}

/** Those of all files loaded now. They have no census baseline. */
export function ownDimensions(): readonly Dimension[] {
  return [...held.values()].flat();
}
