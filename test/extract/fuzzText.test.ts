import * as fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';
import {readExtract} from '../../src/extract';
import {areaIndex, organisation} from '../../src/catalogue';
import {changed} from './fuzz/bytes';
import {answers, asExtract, asSketch, campaignWords, nextGoodIsTheSame, throughEveryDoor} from './fuzz/doors';
import {patience, runs} from './fuzz/runs';
import {bytesOf, tables} from './fuzz/tables';
import {unknownWord} from './fuzz/words';
import {staffFile} from './readText';

afterAll(() => {
  if (process.env['FUZZ_RUNS'] !== undefined) console.log(campaignWords());
});

describe('whatever is in a text file', {timeout: patience}, () => {
  it('a table of every oddity is read with every record accounted for, or refused with a sentence', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const bytes = bytesOf(table);
        if (await asExtract(bytes)) taken++;
        await asSketch(bytes);
        await nextGoodIsTheSame();
      }),
      runs(120),
    );
    expect(taken).toBeGreaterThan(20);
  });

  it('the same table changed in places ends so through every door', async () => {
    await fc.assert(fc.asyncProperty(changed(tables.map(bytesOf)), throughEveryDoor), runs(25));
  });

  it('random bytes end so through every door, below headings and without', async () => {
    const headings = new TextEncoder().encode('snapshot_date,service_area,role,sex,count\n2026-03-31,A1,FCA,F,2\n');
    const noise = fc
      .tuple(fc.boolean(), fc.uint8Array({maxLength: 600}))
      .map(([isBelow, bytes]) => (isBelow ? Uint8Array.from([...headings, ...bytes]) : bytes));
    await fc.assert(fc.asyncProperty(noise, throughEveryDoor), runs(60));
  });
});

describe('nothing is guessed', {timeout: patience}, () => {
  it('a word that no list has is never an answer, in any characteristic', async () => {
    const columns = ['sex', 'ethnic_group', 'religion', 'disability', 'sexual_orientation', 'age'];
    const rows = fc.array(fc.tuple(...columns.map(() => unknownWord)), {minLength: 1, maxLength: 12});
    await fc.assert(
      fc.asyncProperty(rows, async (words) => {
        const text = staffFile(`role,${columns.join(',')}`, ...words.map((row) => `FCA,${row.join(',')}`));
        const extract = await asExtract(new TextEncoder().encode(text));
        expect(extract?.recorded.map(({declared}) => declared)).toEqual(columns.map(() => 0));
        expect(extract?.recorded.map(({unmatched}) => unmatched)).toEqual(columns.map(() => words.length));
      }),
      runs(25),
    );
  });

  it('a word that is no date is never a snapshot', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(unknownWord, {minLength: 1, maxLength: 10}), async (words) => {
        const rows = words.map((word) => `${word},A1,FCA,F`);
        const text = ['snapshot_date,service_area,role,sex', '2026-03-31,A1,FCA,F', ...rows].join('\n');
        const extract = await asExtract(new TextEncoder().encode(text), {kind: 'workforce'});
        expect(extract?.tally).toEqual({read: words.length + 1, accepted: 1, rejected: words.length, blank: 0});
        expect(extract?.rejected.map(({line}) => line)).toEqual(words.map((_, i) => i + 3));
      }),
      runs(25),
    );
  });

  it('the answer is the same each time, and whatever the file is called', async () => {
    const context = {areas: areaIndex(organisation), organisation};
    const read = (bytes: Uint8Array, name: string) => readExtract({name, bytes}, context, {mapping: answers});
    await fc.assert(
      fc.asyncProperty(tables.map(bytesOf), fc.string(), async (bytes, name) => {
        const [first, again, other] = [await read(bytes, 'a'), await read(bytes, 'a'), await read(bytes, name)];
        expect(again).toEqual(first);
        expect(other.kind).toBe(first.kind);
        if (other.kind === 'accepted' && first.kind === 'accepted') {
          expect({...other.extract, fileName: ''}).toEqual({...first.extract, fileName: ''});
        }
      }),
      runs(25),
    );
  });
});
