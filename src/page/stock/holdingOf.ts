import type {AreaIndex} from '../../catalogue';
import type {Cells} from '../../database';
import type {Extract} from '../../extract';
import {factsOf} from './facts';
import {sourceOf} from './sourceOf';
import type {Holding} from './stockState';

/** An extract once it is counted; without a file of the reader's own it is the sample. */
export function holdingOf(extract: Extract, cells: Cells, areas: AreaIndex, file: File | null): Holding {
  return {source: sourceOf(extract, areas, file === null), facts: factsOf(extract), cells, file};
}
