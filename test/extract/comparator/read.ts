import {readFileSync} from 'node:fs';
import type {Comparator, ComparatorFigure} from '../../../src/catalogue';
import type {ComparatorResult, LoadedComparators} from '../../../src/extract';
import {readComparatorCsv} from '../../../src/extract/comparator/readComparatorCsv';

/** Invented organisations, in the columns of the Diversity Data Standard 1.1. */
export const standardFile = readFileSync('test/fixture/comparator/standard.csv', 'utf8');

export function readText(text: string, name = 'published.csv'): Promise<ComparatorResult> {
  return readComparatorCsv({name, bytes: new TextEncoder().encode(text)});
}

/** Throws the refusal's sentence where the file was not taken in. */
export function accepted(result: ComparatorResult): LoadedComparators {
  if (result.kind === 'comparators') return result.loaded;
  throw new Error(result.kind === 'refused' ? result.issue.text : result.kind);
}

/** The sentence a file was refused with. */
export function refusal(result: ComparatorResult): string {
  if (result.kind === 'refused') return result.issue.text;
  throw new Error(`the file was ${result.kind}`);
}

export function of({comparators}: LoadedComparators, body: string, date: string): Comparator {
  const found = comparators.find((each) => each.body === body && each.date === date);
  if (!found) throw new Error(`no ${body} at ${date} among ${comparators.map((each) => each.id).join(', ')}`);
  return found;
}

/** The figure of a category, or by the label where it has none. */
export function figureOf({figures}: Comparator, category: string): ComparatorFigure | undefined {
  return figures.find((figure) => figure.category === category || figure.label === category);
}
