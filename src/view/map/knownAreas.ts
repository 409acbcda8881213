import {compareAreas, type AreaComparison, type AreasInput} from '../../comparison';

const known = new WeakMap<AreasInput['table'], WeakMap<AreasInput['baselines'], Map<string, AreaComparison>>>();

/**
 * `compareAreas`, remembered for as long as its counts are: selecting an area, changing how the map is drawn or drilling asks the same
 * again, and some 300 exact tests are most of what a click would cost.
 */
export function knownAreas(input: AreasInput): AreaComparison {
  const byBaselines = known.get(input.table) ?? new WeakMap<AreasInput['baselines'], Map<string, AreaComparison>>();
  const byQuestion = byBaselines.get(input.baselines) ?? new Map<string, AreaComparison>();
  known.set(input.table, byBaselines);
  byBaselines.set(input.baselines, byQuestion);
  const {population, dimension, category, level, snapshot, since, residents} = input;
  const key = [population, dimension.id, category, level, snapshot, since ?? '', residents].join('|');
  const found = byQuestion.get(key) ?? compareAreas(input);
  byQuestion.set(key, found);
  return found;
}
