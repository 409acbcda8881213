import {populations, type Area, type Dimension} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {crossedBy, splitLevels, type Slice, type Split} from '../../slice';
import type {DividedSide, Division} from '../figure/splitRows';
import {sideOf, type Side} from '../figure/sides';
import {splitLevelsSentence, splitWords} from '../figure/splitWords';
import {splitValues} from './splitChoices';

/**
 * The people of an area divided by a split: each population whose file has it. 'loading' while counts are missing; a sentence
 * where the split is not given for areas so small.
 */
export function divisionOf(
  slice: Slice,
  evidence: Evidence,
  area: Area,
  dimension: Dimension,
  split: Split,
): Division | 'loading' | {readonly sentence: string} {
  if (!splitLevels(split).includes(area.level)) return {sentence: splitLevelsSentence(split, evidence)};
  const sides: DividedSide[] = [];
  for (const population of populations) {
    const values = splitValues(split, population, evidence);
    if (values.length === 0 || !dimension.populations.includes(population)) continue;
    const side = sideFor(population);
    if (side === null) return 'loading';
    if (!('sentence' in side) && side.has(dimension)) sides.push({side, values});
  }
  return {split, words: splitWords(split, evidence), dimension, sides};

  function sideFor(population: Side['population']): ReturnType<typeof sideOf> {
    // By role the question is the start page's, whose answer is there already.
    const more = split === 'role' ? {} : {only: [dimension.id]};
    const residents = crossedBy(split) === null ? {} : ({residents: false} as const);
    return sideOf(slice, evidence, population, {area, split, atOnly: true, ...more, ...residents});
  }
}
