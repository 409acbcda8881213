import {dimensionById, type Area} from '../../catalogue';
import type {Baseline, Evidence} from '../../comparison';
import type {Cell} from '../../disclosure';
import type {Slice} from '../../slice';
import {recordedDimensions, type Side} from '../figure/sides';
import {nounsOf, type Nouns} from '../words/memberWords';

/** What every figure of the Caseload page is made from. */
export interface CaseloadScope {
  readonly slice: Slice;
  readonly evidence: Evidence;
  readonly area: Area;
  /** The children of the area, by every characteristic, at every snapshot. */
  readonly side: Side;
  readonly nouns: Nouns;
  /** Id of a characteristic to ask totals by: one that the file has. */
  readonly any: string;
}

export function caseloadScope(slice: Slice, evidence: Evidence, area: Area, side: Side): CaseloadScope | null {
  const [any] = recordedDimensions(side.source, 'caseload');
  if (!any) return null;
  return {slice, evidence, area, side, nouns: nounsOf(evidence.organisation, 'frontline'), any: any.id};
}

/** Everybody of a side at a snapshot and, where it is of several, in an area or of a value of its split. */
export function peopleAt(
  side: Side,
  any: string,
  snapshot = side.snapshots.at,
  at: {readonly area?: string; readonly value?: string} = {},
): Cell {
  return side.lines.find(any, snapshot, at)?.people ?? {kind: 'notCollected'};
}

/** Resident children of an area, counted at the ages of the children worked with; null where no table has them. */
export function residentChildren(evidence: Evidence, area: string): Baseline | null {
  const age = dimensionById('ageBand');
  const found = age
    ? evidence.baselines.find({
        dimension: age.id,
        population: 'caseload',
        area,
        grouping: 'broad',
        residents: 'likeForLike',
      })
    : null;
  return found?.main.letter === 'A' ? found.main : null;
}
