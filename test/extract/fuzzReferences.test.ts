import * as fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';
import {changed} from './fuzz/bytes';
import {asBaseline, asComparator, asMapping, campaignWords, nextGoodIsTheSame, outcomes} from './fuzz/doors';
import {censusTables, changedTable, mappings, standardFile, strangeMappings} from './fuzz/references';
import {patience, runs} from './fuzz/runs';

afterAll(() => {
  if (process.env['FUZZ_RUNS'] !== undefined) console.log(campaignWords());
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('whatever is in a reference file', {timeout: patience}, () => {
  it('a census table with cells, rows and columns changed is taken in, or refused with a sentence', async () => {
    await fc.assert(fc.asyncProperty(changedTable(censusTables), asBaseline), runs(80));
    expect(outcomes.get('baseline refused')).toBeGreaterThan(20);
  });

  it('so is one with its bytes changed', async () => {
    const files = changed(fc.constantFrom(...censusTables.map(bytesOf)));
    await fc.assert(fc.asyncProperty(files, asBaseline), runs(30));
  });

  it('published figures with cells, rows and columns changed are taken in, or refused with a sentence', async () => {
    await fc.assert(fc.asyncProperty(changedTable([standardFile]), asComparator), runs(100));
    expect(outcomes.get('comparator comparators')).toBeGreaterThan(20);
  });

  it('so are they with their bytes changed', async () => {
    await fc.assert(fc.asyncProperty(changed(fc.constant(bytesOf(standardFile))), asComparator), runs(100));
  });
});

describe('whatever is in a mapping file', {timeout: patience}, () => {
  it('one with anything anywhere is applied, or refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(mappings, async (content) => {
        await asMapping(content);
        await nextGoodIsTheSame();
      }),
      runs(120),
    );
  });

  it('one of the right shape with words of nobody’s choosing is applied as far as it can be', async () => {
    await fc.assert(
      fc.asyncProperty(strangeMappings, async (content) => {
        await asMapping(content);
        await nextGoodIsTheSame();
      }),
      runs(100),
    );
    expect(outcomes.get('mapping mapping')).toBeGreaterThan(40);
  });
});
