import type {LineQuestion} from '../slice';
import {joined, sql, type Sql} from './sql';
import type {Cells} from './types';

/** The asked snapshots that were loaded, as the rows number them. */
export function loadedSnapshots(cells: Cells, question: LineQuestion): readonly number[] {
  return question.snapshots.map((date) => cells.snapshots.indexOf(date)).filter((snapshot) => snapshot >= 0);
}

/** The one filter of every query on a population's rows: the snapshots asked (at least one), and frontline staff if asked. */
export function whereQuestion(cells: Cells, question: LineQuestion): Sql {
  const snapshots = loadedSnapshots(cells, question).map((snapshot) => sql`${snapshot}`);
  const dated = sql`snapshot IN (${joined(snapshots, ', ')})`;
  return question.staff === 'frontline' && cells.frontline ? sql`${dated} AND frontline = ${1}` : dated;
}
