import type {Dimension} from '../../catalogue';
import type {Comparison, Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {absenceOf, type Side, type Sides} from './sides';

/** One characteristic of an area: a comparison for each population that has one, and why the others have none. */
export interface Compared {
  readonly sides: readonly Side[];
  readonly comparisons: readonly Comparison[];
  /** Of this characteristic alone: its column is not in the file. */
  readonly missing: readonly string[];
  /** Of every characteristic here: no file, or nobody counted in such an area. */
  readonly absent: readonly string[];
}

export function comparedBy(dimension: Dimension, all: Sides, slice: Slice, evidence: Evidence): Compared {
  const sides: Side[] = [];
  const comparisons: Comparison[] = [];
  const missing: string[] = [];
  const absent = all.absent
    .filter(({population}) => dimension.populations.includes(population))
    .map(({sentence}) => sentence);
  for (const side of all.present) {
    const absence = absenceOf(side, dimension, slice, evidence);
    const comparison = absence === null && side.has(dimension) ? side.compare(dimension) : null;
    if (absence !== null) (side.has(dimension) ? absent : missing).push(absence.sentence);
    if (comparison === null) continue;
    sides.push(side);
    comparisons.push(comparison);
  }
  return {sides, comparisons, missing, absent};
}
