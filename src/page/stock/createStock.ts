import {populations, type AreaIndex, type Population} from '../../catalogue';
import {loadCells, openDatabase, unpackExtract, type Cells, type Database} from '../../database';
import {reviveAnswers} from '../../disclosure';
import {readInWorker, type Mapping, type Extract, type ReadResult} from '../../extract';
import {factsOf} from './facts';
import {prepareCounts} from './prepareCounts';
import {sourceOf} from './sourceOf';
import {emptyHoldings, initialStock, type Holding, type StockState} from './stockState';
import type {OpeningFile} from './openingFile';

export interface Stock {
  subscribe(listener: () => void): () => void;
  state(): StockState;
  /** The synthetic sample: its opening figures at once, its rows when the engine is up. */
  openSample(): Promise<void>;
  /** Takes in one file after another. A file that cannot be used changes nothing but `intake`. */
  takeIn(files: readonly File[], mapping?: Mapping): Promise<void>;
  cancel(): void;
  dismiss(): void;
  /** Empties memory: rows, counts, file accounts. */
  forget(): Promise<void>;
}

function holdingOf(extract: Extract, cells: Cells, areas: AreaIndex, synthetic: boolean): Holding {
  return {source: sourceOf(extract, areas, synthetic), facts: factsOf(extract), cells};
}

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

/** Holds what is loaded; the one place where files become counts in the running app. */
export function createStock(areas: AreaIndex): Stock {
  let state = initialStock;
  let database: Promise<Database> | null = null;
  let reading: AbortController | null = null;
  /** Raised by every change of origin: work begun for an earlier one is dropped when it ends. */
  let epoch = 0;
  const listeners = new Set<() => void>();

  function set(change: Partial<StockState>): void {
    state = {...state, ...change};
    for (const listener of listeners) listener();
  }

  function engine(): Promise<Database> {
    database ??= openDatabase().catch((error: unknown) => {
      database = null;
      throw error;
    });
    return database;
  }

  function hold(population: Population, holding: Holding): void {
    set({holdings: {...state.holdings, [population]: holding}});
  }

  async function openSample(): Promise<void> {
    const mine = ++epoch;
    set({...initialStock, engine: 'waiting'});
    const opening = (await (await fetched('./sample/opening.json')).json()) as OpeningFile; // written by data/prepare/opening.ts in the same build
    if (mine !== epoch) return;
    const holdings = {...emptyHoldings};
    for (const population of populations) {
      const source = opening.sources[population];
      if (source) holdings[population] = {source, facts: null, cells: null};
    }
    set({holdings, opening: reviveAnswers(opening.answers)});
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    if (mine !== epoch) return;
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
        if (mine !== epoch) return;
        hold(extract.kind, holdingOf(extract, cells, areas, true));
      }
      set({engine: 'ready'});
    } catch (error) {
      if (mine !== epoch) return;
      set({engine: {failed: error instanceof Error ? error.message : 'The counting engine did not start.'}});
    }
  }

  async function take(file: File, mapping: Mapping): Promise<boolean> {
    reading = new AbortController();
    set({intake: {step: 'reading', fileName: file.name, progress: null}});
    const result: ReadResult = await readInWorker(file, {
      mapping,
      signal: reading.signal,
      onProgress: (progress) => set({intake: {step: 'reading', fileName: file.name, progress}}),
    });
    switch (result.kind) {
      case 'cancelled':
        set({intake: null});
        return false;
      case 'refused':
        set({intake: {step: 'refused', fileName: file.name, issue: result.issue}});
        return false;
      case 'questions':
        set({intake: {step: 'asking', file, questions: result.questions, mapping}});
        return false;
      case 'accepted':
        await accept(result.extract);
        return true;
    }
  }

  async function accept(extract: Extract): Promise<void> {
    set({intake: {step: 'counting', fileName: extract.fileName}});
    const cells = await loadCells(await engine(), extract, areas);
    await prepareCounts(cells, areas);
    epoch++;
    const others = state.origin === 'own' ? state.holdings : emptyHoldings;
    set({
      origin: 'own',
      engine: 'ready',
      opening: new Map(),
      holdings: {...others, [extract.kind]: holdingOf(extract, cells, areas, false)},
      intake: {
        step: 'taken',
        fileName: extract.fileName,
        population: extract.kind,
        rows: extract.tally.accepted,
        rejected: extract.tally.rejected,
      },
    });
  }

  async function takeIn(files: readonly File[], mapping: Mapping = {}): Promise<void> {
    for (const file of files) {
      try {
        if (!(await take(file, mapping))) return;
      } catch (error) {
        const why = error instanceof Error ? error.message : 'The reader stopped.';
        set({
          intake: {
            step: 'refused',
            fileName: file.name,
            issue: {
              code: 'notCounted',
              severity: 'refused',
              text: `${file.name} was read but could not be counted: ${why} The earlier figures stay. Try again, or load a smaller file.`,
              column: null,
              rows: null,
            },
          },
        });
        return;
      }
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    openSample,
    takeIn,
    cancel: () => reading?.abort(),
    dismiss: () => set({intake: null}),
    async forget() {
      epoch++;
      reading?.abort();
      const open = database;
      database = null;
      set({...initialStock, origin: 'none'});
      if (open) await (await open).close();
    },
  };
}
