import type {AreaIndex, Organisation} from '../catalogue';
import {countLines, type Cells} from '../database';
import {questionKey, type LineQuestion} from '../slice';
import {protectTable} from './protectTable';
import {ruleFor} from './thresholds';
import type {ProtectedTable} from './types';

/** Answers kept for each set of cells; the one asked longest ago goes first. */
const keptAnswers = 300;

const remembered = new WeakMap<Cells, WeakMap<AreaIndex, Map<string, ProtectedTable>>>();

/**
 * The only door to counts: counts what a question asks and protects it, at once and always the same.
 * Throws RangeError for an area or characteristic nobody knows, or an organisation's rule looser than ours.
 */
export function protectedCounts(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: LineQuestion,
): ProtectedTable {
  const rule = ruleFor(organisation);
  const answers = answersFor(cells, areas);
  const key = `${questionKey(question)}|${Object.values(rule).join()}`;
  const answer = answers.get(key) ?? protectTable(countLines(cells, areas, question), rule);
  answers.delete(key);
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= keptAnswers) break;
    answers.delete(oldest);
  }
  return answer;
}

function answersFor(cells: Cells, areas: AreaIndex): Map<string, ProtectedTable> {
  const byAreas = remembered.get(cells) ?? new WeakMap<AreaIndex, Map<string, ProtectedTable>>();
  remembered.set(cells, byAreas);
  const answers = byAreas.get(areas) ?? new Map<string, ProtectedTable>();
  byAreas.set(areas, answers);
  return answers;
}
