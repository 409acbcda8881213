import {dimensionById, type AreaIndex, type Dimension} from '../catalogue';
import type {Cells} from '../database';
import type {GroupsQuestion, LineQuestion} from '../slice';
import type {NotGiven} from './groupTypes';
import {payLevels} from './thresholds';
import type {ProtectedLine, ProtectedTable} from './types';

/** What a question about groups rests on: the same people's line, as every other table shows it. */
export interface GroupsAsked {
  readonly dimension: Dimension;
  readonly line: ProtectedLine;
  readonly rule: ProtectedTable['rule'];
}

/** The question for the line of the people that groups are of. */
export function peopleOf(cells: Cells, {snapshot, area, dimension}: GroupsQuestion): LineQuestion {
  return {
    population: cells.population,
    snapshots: [snapshot],
    areas: {kind: 'one', area},
    split: null,
    dimensions: [dimension],
    staff: 'all',
  };
}

/** Throws RangeError for a characteristic nobody knows. */
export function groupsAsked({lines: [line], rule}: ProtectedTable, question: GroupsQuestion): GroupsAsked {
  const dimension = dimensionById(question.dimension);
  if (!dimension || !line) throw new RangeError(`No characteristic has the id ${question.dimension}`);
  return {dimension, line, rule};
}

/** Why nothing is given in an area; null where something is. `isPay`: only of the levels that pay is given for. */
export function notGivenIn(
  areas: AreaIndex,
  {area}: GroupsQuestion,
  collected: boolean,
  {isPay}: {readonly isPay: boolean},
): NotGiven | null {
  if (!collected) return 'notCollected';
  const level = areas.find(area)?.level;
  return isPay && (level === undefined || !payLevels.includes(level)) ? 'level' : null;
}
