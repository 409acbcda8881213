import * as fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';
import {changed} from './fuzz/bytes';
import {asExtract, asSketch, campaignWords, nextGoodIsTheSame} from './fuzz/doors';
import {goodParquet, goodWorkbooks, workbookParts, workbooks, zipOf} from './fuzz/packages';
import {patience, runs} from './fuzz/runs';

afterAll(() => {
  if (process.env['FUZZ_RUNS'] !== undefined) console.log(campaignWords());
});

async function isTakenOrRefused(bytes: Uint8Array): Promise<boolean> {
  const extract = await asExtract(bytes);
  await asSketch(bytes);
  await nextGoodIsTheSame();
  return extract !== null;
}

async function ends(bytes: Uint8Array): Promise<void> {
  await isTakenOrRefused(bytes);
}

describe('whatever is in a packed file', {timeout: patience}, () => {
  it('the workbook that is changed here is a good one', async () => {
    const extract = await asExtract(zipOf(workbookParts));
    expect(extract?.tally).toEqual({read: 6, accepted: 5, rejected: 1, blank: 0});
  });

  it('a workbook with its XML and its package changed is read, or refused with a sentence', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(workbooks, async (bytes) => {
        if (await isTakenOrRefused(bytes)) taken++;
      }),
      runs(120),
    );
    expect(taken).toBeGreaterThan(10);
  });

  it('so is a workbook as a program wrote it, with bytes changed', async () => {
    const files = changed(fc.constantFrom(...goodWorkbooks));
    await fc.assert(fc.asyncProperty(files, ends), runs(30));
  });

  it('and a Parquet file of whatever packing, with bytes changed', async () => {
    const files = changed(fc.constantFrom(...goodParquet));
    await fc.assert(fc.asyncProperty(files, ends), runs(120));
  });
});
