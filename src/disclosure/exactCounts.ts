import {dimensionById, type AreaIndex, type Organisation} from '../catalogue';
import {countLines, type Cells} from '../database';
import {questionKey, type LineQuestion} from '../slice';
import {protectedBrand} from './brand';
import {requireDuty, type ExactDuty} from './exactDuty';
import {exactLine} from './exactLine';
import {exactRule} from './exactRule';
import type {ProtectedTable} from './types';

/** Kept by the duty they were given under, so they go with it; never beside protected answers. */
const remembered = new WeakMap<ExactDuty, WeakMap<Cells, WeakMap<AreaIndex, Map<string, ProtectedTable>>>>();

/**
 * The same door as `protectedCounts`, with the guard asked to stand aside: counts as they are, under a rule named
 * `exact` that marks everything made of them. For whoever holds the records, on their own screen.
 * Throws RangeError without a duty in force, and for an area or characteristic nobody knows.
 */
export function exactCounts(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: LineQuestion,
  duty: ExactDuty,
): ProtectedTable {
  requireDuty(duty);
  const answers = answersOf(duty, cells, areas);
  const key = questionKey(question);
  const known = answers.get(key);
  if (known) return known;
  const {lines} = countLines(cells, areas, question);
  const answer: ProtectedTable = {
    [protectedBrand]: true,
    question,
    lines: lines.map((line) => {
      const dimension = dimensionById(line.dimension);
      if (!dimension) throw new RangeError(`No characteristic has the id ${line.dimension}`);
      return exactLine(line, dimension, question.population);
    }),
    rule: exactRule(organisation),
  };
  answers.set(key, answer);
  return answer;
}

function answersOf(duty: ExactDuty, cells: Cells, areas: AreaIndex): Map<string, ProtectedTable> {
  const byCells = remembered.get(duty) ?? new WeakMap<Cells, WeakMap<AreaIndex, Map<string, ProtectedTable>>>();
  remembered.set(duty, byCells);
  const byAreas = byCells.get(cells) ?? new WeakMap<AreaIndex, Map<string, ProtectedTable>>();
  byCells.set(cells, byAreas);
  const answers = byAreas.get(areas) ?? new Map<string, ProtectedTable>();
  byAreas.set(areas, answers);
  return answers;
}
