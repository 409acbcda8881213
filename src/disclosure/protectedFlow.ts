import type {AreaIndex, Organisation} from '../catalogue';
import {countFlows, type Cells} from '../database';
import {flowKey, type FlowQuestion} from '../slice';
import type {ProtectedFlow} from './flowTypes';
import {protectedCounts} from './protectedCounts';
import {protectFlow} from './protectFlow';
import {ruleFor} from './thresholds';

/** Answers kept for each set of cells; the one asked longest ago goes first. */
const keptAnswers = 60;

const remembered = new WeakMap<Cells, WeakMap<AreaIndex, Map<string, ProtectedFlow | null>>>();

/**
 * The only door to flows: counts who came, went, moved or answered differently, and protects it. Null where the extract
 * has no person numbers, or lacks a snapshot or the characteristic.
 * Throws RangeError for an area nobody knows, or an organisation's rule looser than ours.
 */
export function protectedFlow(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: FlowQuestion,
): ProtectedFlow | null {
  const byAreas = remembered.get(cells) ?? new WeakMap<AreaIndex, Map<string, ProtectedFlow | null>>();
  remembered.set(cells, byAreas);
  const answers = byAreas.get(areas) ?? new Map<string, ProtectedFlow | null>();
  byAreas.set(areas, answers);
  const key = `${flowKey(question)}|${Object.values(ruleFor(organisation)).join()}`;
  const known = answers.get(key);
  const answer = known === undefined ? counted(cells, areas, organisation, question) : known;
  answers.delete(key);
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= keptAnswers) break;
    answers.delete(oldest);
  }
  return answer;
}

function counted(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: FlowQuestion,
): ProtectedFlow | null {
  const flow = countFlows(cells, areas, question);
  if (flow === null) return null;
  const {population, from, to, area, dimension, staff} = question;
  const {lines, rule} = protectedCounts(cells, areas, organisation, {
    population,
    snapshots: [from, to],
    areas: {kind: 'one', area},
    split: null,
    dimensions: [dimension],
    staff,
  });
  const [start, end] = lines;
  return start && end ? protectFlow(flow, start, end, rule) : null;
}
