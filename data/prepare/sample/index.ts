/**
 * The synthetic sample: two extracts, invented row by row from one seed and held to published anchors (see data/README.md).
 * Nothing it writes is checked in but data/sample/manifest.json, which says what it must come to.
 */
import {mkdirSync, openSync, closeSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {jsonText, writeFiles} from '../writeFiles';
import {sampleSeed, snapshots} from './anchors';
import {caseloadRows as childRows} from './caseload/caseloadRows';
import {sampleCensus} from './census';
import {manifestOf} from './manifest';
import {workforceRows as staffRows} from './workforce/workforceRows';

export {sampleSeed, snapshots};

/** Read as the module loads, so that rows can be generated without waiting. */
const census = await sampleCensus();

/** The synthetic workforce extract as csv text, in pieces of whole lines, headings first. */
export function workforceRows(seed = sampleSeed): Iterable<string> {
  return staffRows(census, seed);
}

/** The synthetic caseload extract, likewise. */
export function caseloadRows(seed = sampleSeed): Iterable<string> {
  return childRows(census, seed);
}

const rowsAtFullSize = 780_000;

/** `n` caseload rows over the same six periods, as csv text in pieces, headings first: for measuring. */
export function generatedRows(n: number, seed: number): Iterable<string> {
  const until = (period: number) => Math.floor((n * period) / snapshots.length);
  return childRows(census, seed, {
    scale: (n + 500) / rowsAtFullSize,
    most: snapshots.map((_, period) => until(period + 1) - until(period)),
  });
}

/** `--out DIR` writes workforce.csv and caseload.csv there; `--manifest` rewrites data/sample/manifest.json. */
export function main(args: readonly string[]): void {
  const out = args.includes('--out') ? args[args.indexOf('--out') + 1] : undefined;
  if (out) {
    mkdirSync(out, {recursive: true});
    for (const [name, pieces] of [
      ['workforce.csv', workforceRows()],
      ['caseload.csv', caseloadRows()],
    ] as const)
      console.log(`${join(out, name)}: ${writePieces(join(out, name), pieces).toLocaleString('en-GB')} rows`);
  }
  if (args.includes('--manifest')) {
    const manifest = manifestOf(sampleSeed, workforceRows(), caseloadRows());
    writeFiles('.', new Map([['data/sample/manifest.json', jsonText('sample/index.ts', manifest)]]));
    console.log('data/sample/manifest.json');
  }
  if (!out && !args.includes('--manifest')) throw new Error('Say what to write: --out DIR, --manifest, or both');
}

/** Rows written, headings not counted. */
function writePieces(file: string, pieces: Iterable<string>): number {
  const handle = openSync(file, 'w');
  let lines = 0;
  for (const piece of pieces) {
    writeSync(handle, piece);
    lines += piece.split('\n').length - 1;
  }
  closeSync(handle);
  return lines - 1;
}
