import {unknownCodes, type Dimension, type Population} from '../../src/catalogue';
import type {RawLine} from '../../src/database';

/** A characteristic with this many categories in each broad group: [2, 1] has a_0, a_1 in a, and b_0 in b. */
export function dimensionOf(...sizes: readonly number[]): Dimension {
  const letters = [...'abcdefgh'].slice(0, sizes.length);
  const members = {workforce: 'Staff', caseload: 'Children', community: 'residents'};
  return {
    id: `made_${sizes.join('_')}`,
    topic: 'Made up',
    noun: 'made up',
    question: 'Which?',
    status: 'current',
    populations: ['workforce', 'caseload'],
    categories: letters
      .flatMap((broad, i) => Array.from({length: sizes[i] ?? 0}, (_, j) => ({id: `${broad}_${j}`, broad})))
      .map(({id, broad}, i) => ({code: 10 + i, id, broad, label: id, short: id})),
    broad: letters.map((id) => ({id, label: id, short: id, members})),
    ownAxis: [],
    headings: [],
    column: 'made_up',
    baselines: [],
    caveats: [],
  };
}

/** A line of these exact counts: the categories in catalogue order, then not recorded, prefer not to say, not applicable. */
export function rawLine(
  dimension: Dimension,
  counts: readonly number[],
  {notRecorded = 0, preferNotToSay = 0, notApplicable = 0, unmatched = 0, fteHundredths = null as number | null} = {},
  population: Population = 'workforce',
): RawLine {
  const byCode = new Uint32Array(256);
  dimension.categories
    .filter((category) => (category.population ?? population) === population)
    .forEach((category, i) => (byCode[category.code] = counts[i] ?? 0));
  byCode[unknownCodes.notRecorded] = notRecorded;
  byCode[unknownCodes.preferNotToSay] = preferNotToSay;
  byCode[unknownCodes.notApplicable] = notApplicable;
  byCode[unknownCodes.unmatched] = unmatched;
  return {
    snapshot: '2025-03-31',
    area: 'E92000001',
    value: null,
    dimension: dimension.id,
    people: byCode.reduce((sum, count) => sum + count, 0),
    fteHundredths,
    collected: true,
    byCode,
  };
}
