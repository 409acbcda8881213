import type {AreaIndex, Organisation} from '../catalogue';
import {countLines, splitOf, type Cells} from '../database';
import {questionKey, splitLevels, type LineQuestion, type Split} from '../slice';
import {linkedSplits} from './linked/partsOf';
import {linkedSnapshots, type LinkedSnapshots} from './linked/linkedSnapshots';
import {protectTable} from './protectTable';
import {ruleFor} from './thresholds';
import type {ProtectedTable, ProtectionRule} from './types';

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
  if (question.split !== null) requireLinked(cells, areas, question.split, question.areas);
  const {answers} = knownOf(cells, areas);
  const words = Object.values(rule).join();
  const together = linkedOf(cells, areas, rule);
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

function requireLinked(cells: Cells, areas: AreaIndex, split: Split, asked: LineQuestion['areas']): void {
  // A split that the cells do not have has no lines to protect.
  const isLinked = linkedSplits(cells).includes(split) || splitOf(cells, split) === null;
  if (!isLinked) throw new RangeError(`Lines by ${split} are not given: their sums with other lines are not closed`);
  const level = asked.kind === 'level' ? asked.level : areas.find(asked.area)?.level;
  if (level !== undefined && !splitLevels(split).includes(level)) {
    throw new RangeError(`Lines by ${split} are not given for areas as small as a ${level}`);
  }
}

/** Every snapshot of some people, closed together: made once for each rule. */
export function linkedOf(cells: Cells, areas: AreaIndex, rule: ProtectionRule): LinkedSnapshots {
  const {linked} = knownOf(cells, areas);
  const words = Object.values(rule).join();
  const together = linked.get(words) ?? linkedSnapshots(cells, areas, rule);
  linked.set(words, together);
  return together;
}

function knownOf(cells: Cells, areas: AreaIndex): Known {
  const byAreas = remembered.get(cells) ?? new WeakMap<AreaIndex, Known>();
  remembered.set(cells, byAreas);
  const known = byAreas.get(areas) ?? {answers: new Map(), linked: new Map()};
  byAreas.set(areas, known);
  return known;
}
