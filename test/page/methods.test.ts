import {describe, expect, test} from 'vitest';
import {methods} from '../../src/comparison';
import {themes} from '../../src/page/pages/methods';
import {entriesFound} from '../../src/page/pages/methods/entriesFound';
import {mathsText, over, root, squared, tokensOf} from '../../src/page/pages/methods/maths';
import {disclosureIds} from '../../src/page/pages/methods/types';
import {comparisonExamples} from './comparisonExamples';
import {disclosureExamples} from './disclosureExamples';

const examples = {...comparisonExamples, ...disclosureExamples};
const entries = themes.flatMap((theme) => theme.entries);

describe('the methods page', () => {
  test('has one entry for every method that a comparison can carry, and for each step of disclosure control', () => {
    expect(entries.map(({id}) => id).toSorted()).toEqual([...Object.keys(methods), ...disclosureIds].toSorted());
  });

  test.each(entries)('the example of $name is what the function gives', async ({id, example}) => {
    expect(example).toBe(await examples[id]());
  });

  test.each(entries)(
    '$name says what it answers, what to do with it, its formula, its edges and its source',
    (entry) => {
      const {words, use, formula, edges, sources} = entry;
      for (const text of [words, use, ...edges, ...sources]) expect(text).toMatch(/^[^ ].*[.)”]$/u);
      expect(words.split(' ').length).toBeLessThan(75);
      expect([formula.length, edges.length, sources.length].every((length) => length > 0)).toBe(true);
    },
  );
});

function ids(sought: string): readonly string[] {
  return entriesFound(themes, sought).flatMap((theme) => theme.entries.map(({id}) => id));
}

describe('the search for a method', () => {
  test('finds entries with every word, in their names, words, formulae or sources', () => {
    expect(ids('wilson 1927')).toContain('interval');
    expect(ids('FALSE alarm')).toEqual(['family']);
    expect(ids('  ')).toHaveLength(entries.length);
    expect(ids('zebra')).toEqual([]);
  });
});

describe('a formula', () => {
  test('is cut into numbers, names, signs and words', () => {
    expect(tokensOf('"limit" = 2 n').map(({element, text}) => `${element} ${text}`)).toEqual([
      'mi limit',
      'mo =',
      'mn 2',
      'mi n',
    ]);
  });
  test('reads as one line of text', () => {
    expect(mathsText(['z', root(over('p (1 − p)', 'n'))])).toBe('z √((p (1 − p))/n)');
    expect(mathsText(squared(['(', 'O − E', ')']))).toBe('( O − E )²');
  });
});
