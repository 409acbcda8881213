import type {Split} from '../slice';
import type {Cells} from './types';

/** A split as the cells have it: one index into `labels` a cell. */
export interface SplitColumn {
  readonly labels: readonly string[];
  readonly codes: Uint8Array;
}

const frontlineLabels = ['Other roles', 'Frontline'] as const;

/**
 * The labels and codes of a split; null if the extract has no such split. Frontline is known by its own column where
 * the extract did not also make it a split.
 */
export function splitOf(cells: Cells, split: Split): SplitColumn | null {
  const codes = cells.splits[split];
  const labels = cells.labels[split];
  if (codes && labels) return {labels, codes};
  if (split === 'frontline' && cells.frontline) return {labels: frontlineLabels, codes: cells.frontline};
  return null;
}
