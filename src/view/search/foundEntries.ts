import {foldedText} from './foldedText';
import type {FoundEntry, SearchEntry} from './types';

/** What is asked of the entries: text typed, at most so many answers. */
export type EntrySearch = (typed: string, most: number) => readonly FoundEntry[];

interface Indexed {
  readonly entry: SearchEntry;
  /** Its own names first. `as` is what to say of a name that is not its own. */
  readonly names: readonly {readonly folded: string; readonly as: string | null}[];
  readonly words: string;
}

/**
 * Finds entries by any of their names: the whole name first, then one that starts so, then each word typed starting a word
 * of it, then each word typed anywhere inside. An entry's own name goes before its other names; what is equal keeps its order.
 */
export function entrySearch(entries: readonly SearchEntry[]): EntrySearch {
  const index = entries.map((entry): Indexed => {
    const names = [
      ...[entry.name, ...entry.own].map((text) => ({folded: foldedText(text), as: null})),
      ...entry.also.map((text) => ({folded: foldedText(text), as: text})),
    ];
    return {entry, names, words: ` ${names.map(({folded}) => folded).join(' ')} ${foldedText(entry.kind)}`};
  });
  return (typed, most) => {
    const sought = foldedText(typed);
    if (sought === '') return [];
    return index
      .flatMap((indexed) => matchOf(indexed, sought) ?? [])
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({found}) => found);
  };
}

function matchOf(indexed: Indexed, sought: string): {rank: number; found: FoundEntry} | null {
  const {entry, names, words} = indexed;
  const ranked = names
    .flatMap(({folded, as}) => {
      const rank = rankOf(folded, sought);
      return rank === null ? [] : [{rank: 2 * rank + (as === null ? 0 : 1), as}];
    })
    .toSorted((a, b) => a.rank - b.rank);
  const [best] = ranked;
  if (best) return {rank: best.rank, found: {...entry, as: best.as}};
  // 'heritage black', 'kent county': words of several of its names, or of what it is.
  if (!sought.split(' ').every((word) => words.includes(` ${word}`))) return null;
  return {rank: 8, found: {...entry, as: null}};
}

function rankOf(name: string, sought: string): number | null {
  if (name === sought) return 0;
  if (name.startsWith(sought)) return 1;
  const words = sought.split(' ');
  const spaced = ` ${name}`;
  if (words.every((word) => spaced.includes(` ${word}`))) return 2;
  return words.every((word) => name.includes(word)) ? 3 : null;
}
