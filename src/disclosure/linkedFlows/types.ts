import {flowKinds, type FlowKind} from '../../database';
import type {Families} from '../linked/types';
import type {LineTree} from '../lineTree';

/** Where people are counted: an area, all staff or the frontline. */
export interface FlowPlace {
  /** Index among the areas. */
  readonly area: number;
  readonly staff: 'all' | 'frontline';
  /** Flows are shown here; elsewhere only the lines of the snapshots, which narrow those around them. */
  readonly hasFlows: boolean;
}

/**
 * Everything known of one place at the nodes of a characteristic's tree, in rows of one cell a node: each flow, then the
 * people without a number, those who stayed as they were, both snapshots, and sums no reader sees.
 */
export const rows = [...flowKinds, 'withoutNumber', 'kept', 'start', 'end', 'within', 'sumIn', 'sumOut'] as const;
export type Row = (typeof rows)[number];

const rowOf = new Map<Row, number>(rows.map((row, i) => [row, i]));

/** What is asked of every place at once: a characteristic, or without one the people alone. */
export interface FlowShape {
  readonly tree: LineTree;
  readonly places: readonly FlowPlace[];
}

export interface FlowSystem extends FlowShape {
  readonly families: Families;
}

export function cellAt({tree}: FlowShape, place: number, row: Row, node: number): number {
  return (place * rows.length + (rowOf.get(row) ?? 0)) * tree.parents.length + node;
}

/** Nobody moves into the nation or out of it, and only frontline staff take up and leave roles: no secret, whatever is shown. */
export function isImpossible(kind: FlowKind, {staff}: FlowPlace, isNation: boolean): boolean {
  if (kind === 'movedIn' || kind === 'movedOut') return isNation;
  return (kind === 'roleIn' || kind === 'roleOut') && staff === 'all';
}
