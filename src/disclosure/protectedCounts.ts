import type {AreaIndex, Organisation} from '../catalogue';
import {countLines, type Cells} from '../database';
import {questionKey, type LineQuestion} from '../slice';
import {linkedSplits} from './linked/linkedLines';
import {linkedSnapshots, type LinkedSnapshots} from './linked/linkedSnapshots';
import {protectTable} from './protectTable';
import {ruleFor} from './thresholds';
import type {ProtectedTable} from './types';

/** Answers kept for each set of cells; the one asked longest ago goes first. */
const keptAnswers = 300;

/** What has been worked out of one set of cells and areas. */
interface Known {
  readonly answers: Map<string, ProtectedTable>;
  /** By rule: everything that could be shown, closed together. */
  readonly linked: Map<string, LinkedSnapshots>;
}

const remembered = new WeakMap<Cells, WeakMap<AreaIndex, Known>>();

/**
 * The only door to counts: counts what a question asks and protects it, at once and always the same.
 * Throws RangeError for an area or characteristic nobody knows, a split whose lines are not tied to the whole, or an
 * organisation's rule looser than ours.
 */
export function protectedCounts(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: LineQuestion,
): ProtectedTable {
  const rule = ruleFor(organisation);
  if (question.split !== null && !linkedSplits.includes(question.split)) {
    throw new RangeError(`Lines by ${question.split} are not given: their sums with other lines are not closed`);
  }
  const {answers, linked} = knownOf(cells, areas);
  const words = Object.values(rule).join();
  const together = linked.get(words) ?? linkedSnapshots(cells, areas, rule);
  linked.set(words, together);
  const key = `${questionKey(question)}|${words}`;
  const answer = answers.get(key) ?? protectTable(countLines(cells, areas, question), rule, together);
  answers.delete(key);
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= keptAnswers) break;
    answers.delete(oldest);
  }
  return answer;
}

function knownOf(cells: Cells, areas: AreaIndex): Known {
  const byAreas = remembered.get(cells) ?? new WeakMap<AreaIndex, Known>();
  remembered.set(cells, byAreas);
  const known = byAreas.get(areas) ?? {answers: new Map(), linked: new Map()};
  byAreas.set(areas, known);
  return known;
}
