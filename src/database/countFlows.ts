import {categoriesFor, dimensionById, type AreaIndex} from '../catalogue';
import type {FlowQuestion} from '../slice';
import {followedPersons} from './followedPersons';
import {countedFlows, type ChangedAnswer, type CountedFlow, type RawFlow} from './flowTypes';
import {placement} from './placement';
import {raw} from './rawBrand';
import type {Cells, PersonRows} from './types';

/** Stored codes are one byte. */
const codeCount = 256;

/**
 * Counts who came, went, moved or answered differently between two snapshots, by one pass over the people of both.
 *
 * Grain   one answer: the people of each flow by stored code, and of those who changed their answer by both codes.
 * Units   people.
 * Edge    null without person numbers, or where a snapshot or the characteristic was not loaded. Rows without a number
 *         count as joined or left. In an area finer than the places known nobody is counted, and `collected` is false.
 * Throws  RangeError for an area code nobody knows, or cells of another population.
 */
export function countFlows(cells: Cells, areas: AreaIndex, question: FlowQuestion): RawFlow | null {
  if (cells.population !== question.population)
    throw new RangeError(`These cells are not of the ${question.population}`);
  const where = placement(cells, areas, {kind: 'one', area: question.area});
  const {persons, snapshots} = cells;
  const [from, to] = [snapshots.indexOf(question.from), snapshots.indexOf(question.to)];
  const codes = persons?.dimensions[question.dimension];
  if (!persons || !codes || from < 0 || to < 0 || from === to) return null;
  const collected = where.collected[0] === 1;
  const counted = tally(persons, codes, from, to, question, collected ? where.slots : null);
  return {[raw]: true, question, collected, ...counted};
}

/** `slots` is 0 for places in the area; null counts nobody. */
function tally(
  persons: PersonRows,
  codes: Uint8Array,
  from: number,
  to: number,
  {population, dimension, staff}: FlowQuestion,
  slots: Int32Array | null,
): Pick<RawFlow, 'byCode' | 'changed' | 'stayed' | 'withoutNumber'> {
  const {person, place, frontline} = persons;
  const only = staff === 'frontline' ? frontline : null;
  const {earlier, later} = followedPersons(persons, from, to);
  const answers = answersOf(dimension, population);
  const byCode = emptyCounts();
  const changed = new Uint32Array(codeCount * codeCount);
  let stayed = 0;
  let withoutNumber = 0;

  const inArea = (row: number): boolean => row >= 0 && slots?.[place[row] ?? 0] === 0;
  const hasRole = (row: number): boolean => only === null || only[row] === 1;
  const add = (flow: CountedFlow, code: number): void => {
    const counts = byCode[flow];
    counts[code] = (counts[code] ?? 0) + 1;
  };

  for (let i = 0; i < later.length; i += 1) {
    const before = earlier[i] ?? -1;
    const after = later[i] ?? -1;
    const [wasIn, isIn] = [inArea(before), inArea(after)];
    const wasHere = wasIn && hasRole(before);
    const isHere = isIn && hasRole(after);
    if (!wasHere && !isHere) continue;
    const [old, now] = [codes[before] ?? 0, codes[after] ?? 0];
    if ((person[before < 0 ? after : before] ?? 0) === 0) withoutNumber += 1;
    if (!wasHere) add(before < 0 ? 'joined' : wasIn ? 'roleIn' : 'movedIn', now);
    else if (!isHere) add(after < 0 ? 'left' : isIn ? 'roleOut' : 'movedOut', old);
    else {
      stayed += 1;
      const [had, has] = [answers[old] === 1, answers[now] === 1];
      if (had && has && old !== now) changed[old * codeCount + now] = (changed[old * codeCount + now] ?? 0) + 1;
      else if (has && !had) add('declaredIn', now);
      else if (had && !has) add('declaredOut', old);
    }
  }
  return {byCode, changed: changedAnswers(changed), stayed, withoutNumber};
}

/** 1 for each stored code that is an answer: a category of the characteristic for the population. */
function answersOf(id: string, population: FlowQuestion['population']): Uint8Array {
  const known = new Uint8Array(codeCount);
  const dimension = dimensionById(id);
  for (const {code} of dimension ? categoriesFor(dimension, population) : []) known[code] = 1;
  return known;
}

function emptyCounts(): Record<CountedFlow, Uint32Array> {
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(countedFlows.map((flow) => [flow, new Uint32Array(codeCount)])) as Record<
    CountedFlow,
    Uint32Array
  >;
}

function changedAnswers(counts: Uint32Array): readonly ChangedAnswer[] {
  const found: ChangedAnswer[] = [];
  counts.forEach((people, at) => {
    if (people > 0) found.push({from: Math.floor(at / codeCount), to: at % codeCount, people});
  });
  return found;
}
