import {assert as holds, asyncProperty, constantFrom, integer, string, uint8Array} from 'fast-check';
import {expect, test} from 'vitest';
import {readBaselineCsv} from '../../../src/extract/baseline/readBaselineCsv';
import {areas, fixture, readText} from './read';

const files = ['baseline/custom-religion.csv', 'baseline/census2021-ts021-ltla.csv', 'official/nomis-ts038.csv'].map(
  fixture,
);

/** What a reader is shown: a sentence without anything of the machine in it, but for what it quotes of the file. */
function checkSentence(text: string): void {
  expect(text.length).toBeGreaterThan(30);
  expect(text.length).toBeLessThan(700);
  expect(text.replaceAll(/“[^”]*”/g, '')).not.toMatch(/undefined|NaN|\[object|null| at .*\.ts/);
}

test('whatever the bytes, a file is taken in or refused in a sentence', async () => {
  await holds(
    asyncProperty(uint8Array({maxLength: 2000}), async (bytes) => {
      const result = await readBaselineCsv({name: 'any.csv', bytes}, {areas});
      if (result.kind === 'refused') checkSentence(result.issue.text);
      else expect(result.kind).toBe('baseline');
    }),
    {numRuns: 100},
  );
});

test('whatever stands in one cell of a census table, it is taken in or refused in a sentence', async () => {
  const anything = string({unit: 'binary', maxLength: 40});
  const hostile = constantFrom(
    '__proto__',
    'constructor',
    '=cmd|calc',
    '<script>',
    '-1',
    '1e9',
    '99999999999',
    '0x10',
    'NaN',
    '"',
  );
  await holds(
    asyncProperty(
      constantFrom(...files),
      integer({min: 0, max: 400}),
      anything,
      hostile,
      async (text, at, any, bad) => {
        for (const value of [any, bad]) {
          const cells = text.split(',');
          const result = await readText(cells.with(at % cells.length, value).join(','));
          if (result.kind === 'refused') checkSentence(result.issue.text);
          else expect(result.kind).toBe('baseline');
        }
      },
    ),
    {numRuns: 60},
  );
});
