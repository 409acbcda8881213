import type {Area, Dimension} from '../../catalogue';
import type {Meeting, MeetingChances} from '../../comparison';
import {areaLabel} from '../figure/places';
import {listWords, numberWords} from '../words/numberWords';
import {percentLabel, rangeLabel} from '../words/percentLabel';

/** A decimal only where every figure is known that finely. */
export function meetingDecimals({byGroup, byArea, all}: MeetingChances): 0 | 1 {
  const given = [...byGroup.values(), ...byArea.values(), all].flatMap(({chance, range}) =>
    chance === null || range === null ? [] : [range.upper - range.lower],
  );
  return given.length > 0 && Math.max(...given) < 0.01 ? 1 : 0;
}

/** '31%', '[c]', 'Range too wide', 'Too few'. */
export function chanceLabel({chance, reason}: Meeting, decimals: 0 | 1): string {
  if (chance !== null) return percentLabel(chance, decimals);
  switch (reason) {
    case 'withheld':
      return '[c]';
    case 'rounding':
      return 'Range too wide';
    case 'notCollected':
      return 'Not collected';
    default:
      return 'Too few';
  }
}

/** What the figure says, from the rows it shows: all children, then each group, then the areas. */
export function meetingFinding(
  found: MeetingChances,
  dimension: Dimension,
  area: Area,
  areas: number,
): {readonly finding: string; readonly support: string | null} {
  const decimals = meetingDecimals(found);
  const support = [
    ...groupWords(found, dimension, decimals),
    ...(areas > 1 ? areasWords([...found.byArea.values()]) : []),
  ].join(' ');
  return {finding: allWords(found.all, dimension, area, decimals), support: support === '' ? null : support};
}

function allWords({chance, expected, verdict}: Meeting, {noun}: Dimension, area: Area, decimals: 0 | 1): string {
  const where = areaLabel(area);
  if (chance === null) {
    return `Too little is shown to say how often children and practitioners share a ${noun} in ${where}`;
  }
  const pairs = `A child and a practitioner share a ${noun} in ${percentLabel(chance, decimals)} of pairs`;
  if (expected === null) return pairs;
  const random = percentLabel(expected, decimals);
  switch (verdict) {
    case 'higher':
      return `${pairs}, more than the ${random} that dealing practitioners out at random would give`;
    case 'lower':
      return `${pairs}, fewer than the ${random} that dealing practitioners out at random would give`;
    default:
      return `${pairs}, with no clear difference from the ${random} that chance would give`;
  }
}

/** 'By the child’s heritage: Asian 8% (6% to 13%), Black 31% (29% to 34%).' */
function groupWords({byGroup}: MeetingChances, {broad, noun}: Dimension, decimals: 0 | 1): readonly string[] {
  const given = broad.flatMap(({id, short}) => {
    const {chance = null, range = null} = byGroup.get(id) ?? {};
    if (chance === null || range === null) return [];
    const [words, limits] = [percentLabel(chance, decimals), rangeLabel(range, decimals)];
    return [range.lower === range.upper ? `${short} ${words}` : `${short} ${words} (${limits})`];
  });
  return given.length === 0 ? [] : [`By the child’s ${noun}: ${listWords(given)}.`];
}

function areasWords(all: readonly Meeting[]): readonly string[] {
  const given = all.filter(({chance}) => chance !== null);
  if (given.length === 0) return [];
  const count = (verdict: Meeting['verdict']): string =>
    numberWords(given.filter((each) => each.verdict === verdict).length);
  const rest = all.length - given.length;
  const none = rest === 0 ? '' : `; ${numberWords(rest)} not given`;
  return [
    `More often than by chance in ${count('higher')} of ${numberWords(given.length)} service areas, less often in ${count('lower')}, not clear in ${count('noClearDifference')}${none}.`,
  ];
}
