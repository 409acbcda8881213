import type {FlowKind} from '../database';
import type {FlowQuestion} from '../slice';
import type {protectedBrand} from './brand';
import type {Cell, ProtectedLine, ProtectionRule} from './types';

export type {FlowKind};

/** The people of one flow by the answers they had: on the way in their later answers, on the way out their earlier ones. */
export interface FlowLine {
  readonly people: Cell;
  /** Of them, those with an answer that is a category: what they add to, or take from, the base of every share. */
  readonly declared: Cell;
  /**
   * Category id and broad group id -> people. Every category of the dimension for the population is present.
   * Of `changedIn` and `changedOut`, a category has those whose category changed, a broad group only those whose broad
   * group did; so there the categories of a group may add up to more than the group.
   */
  readonly parts: Readonly<Record<string, Cell>>;
}

/**
 * Why the people of an area at one snapshot differ from those at an earlier one, after disclosure control. Exactly,
 * before it, of every category and of those who declared:
 *   end = start + joined + movedIn + roleIn + declaredIn + changedIn - left - movedOut - roleOut - declaredOut - changedOut
 * and of people (whose answers do not matter): end = start + joined + movedIn + roleIn - left - movedOut - roleOut.
 * After it, each figure is rounded or withheld by itself, so the shown ones need not add up.
 */
export interface ProtectedFlow {
  readonly [protectedBrand]: true;
  readonly question: FlowQuestion;
  readonly rule: ProtectionRule;
  /** The same lines as every table shows for these snapshots. */
  readonly start: ProtectedLine;
  readonly end: ProtectedLine;
  readonly flows: Readonly<Record<FlowKind, FlowLine>>;
  /** People counted here in both snapshots. */
  readonly stayed: Cell;
  /** Rows of either snapshot without a person number: nobody can follow them, so they are among those who joined or left. */
  readonly withoutNumber: Cell;
}
