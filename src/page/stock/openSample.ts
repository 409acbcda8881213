import {populations, type AreaIndex} from '../../catalogue';
import {loadCells, unpackExtract, type Database} from '../../database';
import {reviveAnswers} from '../../disclosure';
import {holdingOf} from './holdingOf';
import type {OpeningFile} from './openingFile';
import {prepareCounts} from './prepareCounts';
import {emptyHoldings, type StockState} from './stockState';

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be read (${response.status}).`);
  return response;
}

/** Packed files may be stored gzipped; a host may or may not have undone that on the way. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await fetched(path)).arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What opening the sample needs of the stock: its engine, and a way to change it that ends when something else is loaded. */
export interface SamplePorts {
  readonly areas: AreaIndex;
  engine(): Promise<Database>;
  state(): StockState;
  set(change: Partial<StockState>): void;
  isCurrent(): boolean;
}

/** The synthetic sample: its opening figures at once, its rows when the engine is up. */
export async function openSample({areas, engine, state, set, isCurrent}: SamplePorts): Promise<void> {
  const opening = (await (await fetched('./sample/opening.json')).json()) as OpeningFile; // written by data/prepare/opening.ts in the same build
  if (!isCurrent()) return;
  const holdings = {...emptyHoldings};
  for (const population of populations) {
    const source = opening.sources[population];
    if (source) holdings[population] = {source, facts: null, cells: null, file: null};
  }
  set({holdings, opening: reviveAnswers(opening.answers)});
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  if (!isCurrent()) return;
  set({engine: 'starting'});
  try {
    const [db, ...packed] = await Promise.all([
      engine(),
      ...populations.map((population) => bytesOf(`./sample/${population}.bin`)),
    ]);
    for (const bytes of packed) {
      const extract = await unpackExtract(bytes);
      const cells = await loadCells(db, extract, areas);
      await prepareCounts(cells, areas);
      if (!isCurrent()) return;
      set({holdings: {...state().holdings, [extract.kind]: holdingOf(extract, cells, areas, null)}});
    }
    set({engine: 'ready'});
  } catch (error) {
    if (!isCurrent()) return;
    set({engine: {failed: error instanceof Error ? error.message : 'The counting engine did not start.'}});
  }
}
