import {methods} from '../../../comparison';
import {mathsText} from './maths';
import type {MethodEntry, MethodTheme} from './types';

const named = new Map<string, string>(Object.entries(methods));

/** Entries with every word sought, anywhere in them; themes with none are left out. All where nothing is sought. */
export function entriesFound(themes: readonly MethodTheme[], sought: string): readonly MethodTheme[] {
  const words = sought
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return themes;
  return themes.flatMap((theme) => {
    const entries = theme.entries.filter((entry) => {
      const text = textOf(entry);
      return words.every((word) => text.includes(word));
    });
    return entries.length === 0 ? [] : [{...theme, entries}];
  });
}

function textOf({id, name, words, use, example, formula, edges, sources}: MethodEntry): string {
  return [name, named.get(id) ?? '', words, use, example, ...formula.map(mathsText), ...edges, ...sources]
    .join(' ')
    .toLowerCase();
}
