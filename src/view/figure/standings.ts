import type {Comparison} from '../../comparison';
import {sentenceStart, numberWords} from '../words/numberWords';
import type {Nouns} from '../words/memberWords';
import type {Standing} from '../words/verdictLabel';
import {standingOf} from './entry';
import {spokenRows} from './finding';

export type Kind = 'clear' | Exclude<Standing, 'higher' | 'lower'>;

const words: Readonly<Record<Kind, string>> = {
  clear: 'differ clearly from residents',
  noClearDifference: 'do not differ clearly',
  tooFewToSay: 'are too few to say',
  notAssessed: 'are not assessed',
  withheld: 'are withheld',
  notCollected: 'are not collected',
};
const kinds = Object.keys(words) as readonly Kind[];

/** How many of the rows a figure speaks of stand where. */
export function standingCounts(comparisons: readonly Comparison[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const comparison of comparisons) {
    for (const row of spokenRows(comparison)) {
      const standing = standingOf(row);
      const kind: Kind = standing === 'higher' || standing === 'lower' ? 'clear' : standing;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return counts;
}

/** 'Of five groups of staff, four differ clearly from residents and one does not.' Empty for a yes/no characteristic. */
export function tallySentence(comparison: Comparison, nouns: Nouns): string {
  const rows = spokenRows(comparison);
  if (comparison.dimension.focus !== undefined || rows.length < 2) return '';
  const counts = standingCounts([comparison]);
  const total = rows.length;
  const parts = kinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    if (count === 0) return [];
    return [`${count === total ? 'all' : numberWords(count)} ${count === 1 ? singular(words[kind]) : words[kind]}`];
  });
  return `${sentenceStart(nouns[comparison.population])}: of ${numberWords(total)} groups, ${parts.join(', ')}.`;
}

function singular(verb: string): string {
  return verb
    .replace(/^are /, 'is ')
    .replace(/^do /, 'does ')
    .replace(/^differ /, 'differs ');
}
