import type {Dimension, Level} from '../../catalogue';
import {isClear, standingOf} from '../figure/entry';
import {levelWords} from '../figure/places';
import type {Side} from '../figure/sides';
import {groupOf, membersInside, namesPopulation, type Nouns} from '../words/memberWords';
import {numberWords, ofWords, sentenceStart} from '../words/numberWords';
import type {AreaSide} from './areaSide';

/** Why a population is not in a list of areas. */
export function missingWords({population, source}: Side, level: Level, nouns: Nouns): string {
  return `${sentenceStart(nouns[population])} are recorded by ${levelWords(source.finestLevel, 1)}, not by ${levelWords(level, 1)}.`;
}

/** 'Asian staff are a smaller share than residents in three of 17 service areas', counted from the rows shown. */
export function areaSentence(
  {side, entries}: AreaSide,
  dimension: Dimension,
  category: string,
  level: Level,
  count: number,
  nouns: Nouns,
  isFirst: boolean,
): string {
  const {population} = side;
  const group = groupOf(dimension, category);
  const rows = [...entries.values()].map(({entry}) => entry.row);
  const row = rows[0];
  const inside = group ? membersInside(group, population) : `${row?.label ?? ''} (${nouns[population]})`;
  const members = isFirst ? sentenceStart(inside) : inside;
  const lower = rows.filter((each) => isClear(each) && each.verdict === 'lower').length;
  const higher = rows.filter((each) => isClear(each) && each.verdict === 'higher').length;
  const areas = levelWords(level, count);
  const than =
    group && namesPopulation(group, population)
      ? `than ${group.members.community} in`
      : `of ${nouns[population]} than of residents in`;
  if (lower + higher === 0) return `${members} differ clearly from residents in none of ${numberWords(count)} ${areas}`;
  if (lower === 0) return `${members} are a larger share ${than} ${ofWords(higher, count)} ${areas}`;
  const smaller = `${members} are a smaller share ${than}`;
  if (higher === 0) return `${smaller} ${ofWords(lower, count)} ${areas}`;
  return `${smaller} ${numberWords(lower)} and a larger share in ${numberWords(higher)} of ${numberWords(count)} ${areas}`;
}

/** How many areas are not clear, withheld and so on, and how many of the clear ones hold over the whole list. */
export function restSentence({side, entries}: AreaSide, nouns: Nouns): string {
  const all = [...entries.values()];
  const count = (standing: ReturnType<typeof standingOf>): number =>
    all.filter(({entry}) => standingOf(entry.row) === standing).length;
  const parts = (
    [
      ['noClearDifference', 'no clear difference'],
      ['tooFewToSay', 'too few to say'],
      ['notAssessed', 'not assessed'],
      ['withheld', 'withheld'],
      ['notCollected', 'not collected'],
    ] as const
  ).flatMap(([standing, words]) => (count(standing) > 0 ? [`${words} in ${numberWords(count(standing))}`] : []));
  const clear = all.filter(({entry}) => isClear(entry.row)).length;
  const held = all.filter(({supported}) => supported).length;
  const family = clear === 0 ? [] : [familyWords(held, clear)];
  const text = [...(parts.length > 0 ? [parts.join(', ')] : []), ...family].join('; ');
  return text === '' ? '' : `${sentenceStart(nouns[side.population])}: ${text}.`;
}

/** Whether the clear differences hold when all areas of the list are judged together. */
function familyWords(held: number, clear: number): string {
  const rate = 'at a 5% false-discovery rate';
  if (clear === 1) return `the clear difference ${held === 1 ? 'holds' : 'does not hold'} ${rate}`;
  return `${held === clear ? 'all' : `${numberWords(held)} of the`} clear differences hold ${rate}`;
}
