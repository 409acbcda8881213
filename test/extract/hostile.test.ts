import {readdirSync, readFileSync} from 'node:fs';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {changed} from './fuzz/bytes';
import {asBaseline, asComparator, asExtract, asMapping, nextGoodIsTheSame, throughEveryDoor} from './fuzz/doors';
import {isCampaign, patience, runs} from './fuzz/runs';
import {largeFiles} from './hostileFiles';
import {readText} from './readText';

const folder = new URL('../fixture/hostile/', import.meta.url);
const names = readdirSync(folder).filter((name) => !/^(README\.md|make\.ts)$/.test(name));

function corpus(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

describe('the hostile files', {timeout: patience}, () => {
  it('are all listed, with what each is', () => {
    const listed = [...readFileSync(new URL('README.md', folder), 'utf8').matchAll(/^\| `([^`]+)` \|/gm)];
    expect(listed.map(([, name]) => name).toSorted()).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(30);
  });

  it.each(names)('%s ends in seconds through every door, and the next good file loads', async (name) => {
    await throughEveryDoor(corpus(name));
  });

  it('end so too when they are changed in places', async () => {
    const files = changed(fc.constantFrom(...names.map(corpus)));
    await fc.assert(fc.asyncProperty(files, throughEveryDoor), runs(30));
  });

  it('leave nothing behind on what every object has', async () => {
    for (const name of names) await asMapping(new TextDecoder().decode(corpus(name)));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what is taken of them', () => {
  it.each(['formulas.csv', 'markup.csv', 'queries.csv', 'objects.csv', 'paths.csv', 'words.xlsx'])(
    '%s is read, its words as words',
    async (name) => {
      const extract = await asExtract(corpus(name));
      expect(extract?.tally.accepted).toBeGreaterThan(3);
      expect(extract?.recorded.every(({declared}) => declared < (extract?.rows ?? 0))).toBe(true);
    },
  );

  it('rows whose numbers fall are numbered on', async () => {
    const extract = await asExtract(corpus('backward-rows.xlsx'));
    expect(extract?.rejected.map(({line}) => line)).toEqual([10, 12, 14]);
  });

  it.each([
    ['nul.csv', /binary/],
    ['pdf.csv', /PDF/],
    ['page.xls', /web page/],
    ['entities.xlsx', /document type/],
    ['outside-entity.xlsx', /document type/],
    ['climbing-targets.xlsx', /no sheet of rows/],
    ['locked.xlsx', /password/],
    ['false-sum.xlsx', /damaged/],
    ['runs-levels.parquet', /damaged/],
    ['runs-places.parquet', /damaged/],
    ['quotes.csv', /Quotation marks/],
  ])('%s is refused', async (name, sentence) => {
    const result = await readText(corpus(name), {mapping: {kind: 'workforce'}}, name);
    expect(result.kind === 'refused' && result.issue.text).toMatch(sentence);
  });
});

/** Bytes of memory that the process has at most while something is done, beyond what it had. */
async function memoryOf(work: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  await work();
  clearInterval(look);
  return Math.max(most, process.memoryUsage().rss) - before;
}

/** The door such a file is meant for; a campaign tries them all. */
async function throughItsDoor(name: string, bytes: Uint8Array): Promise<void> {
  if (/census/.test(name)) await asBaseline(bytes);
  else if (/published/.test(name)) await asComparator(bytes);
  else if (/mapping|lists/.test(name)) await asMapping(new TextDecoder().decode(bytes));
  else await asExtract(bytes);
  await nextGoodIsTheSame();
}

describe('large hostile files', {timeout: patience}, () => {
  it.each(largeFiles.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    const bytes = file.make();
    const used = await memoryOf(() => (isCampaign ? throughEveryDoor(bytes) : throughItsDoor(file.name, bytes)));
    expect(used).toBeLessThan(1_500_000_000);
  });
});
