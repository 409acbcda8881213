import type {FlowQuestion} from '../slice';
import type {raw} from './rawBrand';

/**
 * How people come to be counted in an area, or cease to be, or change their answer while they are.
 *
 * joined, left           not counted anywhere in the population at the earlier snapshot; at the later one.
 * movedIn, movedOut      counted at both, but outside the area at the earlier one; at the later one.
 * roleIn, roleOut        counted in the area at both, but (frontline staff only) outside the roles asked for at one.
 * declaredIn             counted here at both; no answer before, an answer now. declaredOut: the other way.
 * changedIn, changedOut  counted here at both; an answer at both, but another. The same people twice: by the later answer,
 *                        and by the earlier.
 */
export const countedFlows = [
  'joined',
  'left',
  'movedIn',
  'movedOut',
  'roleIn',
  'roleOut',
  'declaredIn',
  'declaredOut',
] as const;
export type CountedFlow = (typeof countedFlows)[number];

export const flowKinds = [...countedFlows, 'changedIn', 'changedOut'] as const;
export type FlowKind = (typeof flowKinds)[number];

/** People who stayed and changed their answer, by stored codes. */
export interface ChangedAnswer {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** Counts of a change before disclosure control. Exists only between `database` and `disclosure`. */
export interface RawFlow {
  readonly [raw]: true;
  readonly question: FlowQuestion;
  /** False where the area lies below the places the extract records. */
  readonly collected: boolean;
  /** People of each flow by stored code (0 to 255): later codes on the way in, earlier ones on the way out. */
  readonly byCode: Readonly<Record<CountedFlow, Uint32Array>>;
  readonly changed: readonly ChangedAnswer[];
  readonly stayed: number;
  readonly withoutNumber: number;
}
