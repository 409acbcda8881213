import {countLabel} from './countLabel';

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count in a sentence: words to ten, figures after. */
export function numberWords(count: number): string {
  return small[count] ?? countLabel(count);
}

/** 'three of 17', 'all five', 'none of ten'. */
export function ofWords(count: number, total: number): string {
  if (count === total) return `all ${numberWords(total)}`;
  return `${numberWords(count)} of ${numberWords(total)}`;
}

/** The first letter made a capital, for the start of a sentence. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 'a', 'a and b', 'a, b and c'. */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
