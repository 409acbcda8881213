import {broadFor, categoriesFor, dimensionById} from '../catalogue';
import {crossedBy, noAnswer, type Split} from '../slice';
import type {Cells} from './types';

/** A split as the cells have it: one index into `labels` a cell. */
export interface SplitColumn {
  readonly labels: readonly string[];
  readonly codes: Uint8Array;
}

const frontlineLabels = ['Other roles', 'Frontline'] as const;

/**
 * The labels and codes of a split; null if the extract has no such split. Frontline is known by its own column where
 * the extract did not also make it a split. A crossing has the broad groups of its characteristic, and first whoever gave
 * no answer to it.
 */
export function splitOf(cells: Cells, split: Split): SplitColumn | null {
  const crossed = crossedBy(split);
  if (crossed !== null) return crossing(cells, crossed);
  const codes = cells.splits[split];
  const labels = cells.labels[split];
  if (codes && labels) return {labels, codes};
  if (split === 'frontline' && cells.frontline) return {labels: frontlineLabels, codes: cells.frontline};
  return null;
}

const remembered = new WeakMap<Uint8Array, SplitColumn>();

function crossing(cells: Cells, id: string): SplitColumn | null {
  const answers = cells.dimensions[id];
  const dimension = dimensionById(id);
  if (!answers || !dimension) return null;
  const known = remembered.get(answers);
  if (known) return known;
  const groups = broadFor(dimension, cells.population).map((group) => group.id);
  const groupOf = new Uint8Array(256);
  for (const {code, broad} of categoriesFor(dimension, cells.population)) groupOf[code] = 1 + groups.indexOf(broad);
  const column = {labels: [noAnswer, ...groups], codes: answers.map((code) => groupOf[code] ?? 0)};
  remembered.set(answers, column);
  return column;
}
