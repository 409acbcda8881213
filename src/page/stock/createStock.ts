import {setOwnDimensions, type AreaIndex} from '../../catalogue';
import {loadCells, openDatabase, type Database} from '../../database';
import {readInWorker, sketchInWorker, type Extract} from '../../extract';
import {holdingOf} from './holdingOf';
import {createIntake, type Intake} from './intake';
import type {IntakeFile, Taken} from './intakeState';
import {knowOwnLists} from './knowOwnLists';
import {mappingDifferences} from './mappingDifferences';
import {openSample} from './openSample';
import {prepareCounts} from './prepareCounts';
import {emptyHoldings, initialStock, loadedWords, replacedBy, type StockState} from './stockState';
import {takeInFiles, type Shelves} from './takeInFiles';

export interface Stock {
  subscribe(listener: () => void): () => void;
  state(): StockState;
  /** The synthetic sample: its opening figures at once, its rows when the engine is up. */
  openSample(): Promise<void>;
  /**
   * Takes in whatever was chosen, told by its content: extracts, mapping files, reference files for `shelves`. Nothing but
   * `intake` changes until an extract is used.
   */
  takeIn(files: readonly File[], shelves: Shelves): Promise<void>;
  /** What is done with a file on its way in. */
  readonly intake: Pick<Intake, 'readAgain' | 'open' | 'change' | 'use' | 'remove' | 'makeReady' | 'dismiss'>;
  /** Applies a mapping file to a file on its way in. */
  applyMapping(id: number, mappingFile: File): Promise<void>;
  /** Brings back what was loaded before the latest files were. */
  putBack(): void;
  /** Empties memory: files, rows, counts, file accounts. */
  forget(): Promise<void>;
}

/** Holds what is loaded; the one place where files become counts in the running app. */
export function createStock(areas: AreaIndex): Stock {
  let state = initialStock;
  let database: Promise<Database> | null = null;
  /** Raised by every change of origin: work begun for an earlier one is dropped when it ends. */
  let epoch = 0;
  const listeners = new Set<() => void>();

  function set(change: Partial<StockState>): void {
    state = {...state, ...change};
    if (change.holdings) knowOwnLists(change.holdings);
    for (const listener of listeners) listener();
  }

  function engine(): Promise<Database> {
    database ??= openDatabase().catch((error: unknown) => {
      database = null;
      throw error;
    });
    return database;
  }

  /** What is loaded now, to be put back; files of one batch are put back together. */
  function beforeOf({batch}: IntakeFile): StockState['before'] {
    if (state.before?.batch === batch) return state.before;
    const {origin, engine: running, holdings, opening} = state;
    return {words: loadedWords(state), batch, state: {origin, engine: running, holdings, opening}};
  }

  async function hold(extract: Extract, file: IntakeFile): Promise<Taken> {
    const mine = epoch;
    const cells = await loadCells(await engine(), extract, areas);
    // Before anything is counted: the gate closes the sums of the characteristics it knows.
    setOwnDimensions(extract.kind, extract.ownDimensions);
    try {
      await prepareCounts(cells, areas);
      if (mine !== epoch) throw new Error('Something else was loaded meanwhile.');
    } catch (error) {
      knowOwnLists(state.holdings);
      throw error;
    }
    epoch++;
    const others = state.origin === 'own' ? state.holdings : emptyHoldings;
    const replaced = file.isAgain ? null : replacedBy(state, extract.kind);
    set({
      before: beforeOf(file),
      origin: 'own',
      engine: 'ready',
      opening: new Map(),
      holdings: {...others, [extract.kind]: holdingOf(extract, cells, areas, file.file)},
    });
    return {population: extract.kind, rows: extract.tally.accepted, rejected: extract.tally.rejected, replaced};
  }

  const intake = createIntake({
    sketch: sketchInWorker,
    read: readInWorker,
    hold,
    differences: mappingDifferences,
    changed: (changed) => set({intake: changed}),
  });

  async function sample(): Promise<void> {
    const mine = ++epoch;
    intake.forget();
    set({...initialStock, engine: 'waiting'});
    await openSample({areas, engine, state: () => state, set, isCurrent: () => mine === epoch});
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    openSample: sample,
    takeIn: (files, shelves) => takeInFiles(files, intake, shelves),
    intake,
    async applyMapping(id, mappingFile) {
      await takeInFiles([mappingFile], intake, {baselines: () => undefined, comparators: () => undefined}, id);
    },
    putBack() {
      const {before} = state;
      if (!before) return;
      epoch++;
      intake.dismiss();
      const isWhole = before.state.origin !== 'sample' || before.state.engine === 'ready';
      if (isWhole) set({...before.state, before: null});
      else void sample();
    },
    async forget() {
      epoch++;
      intake.forget();
      const open = database;
      database = null;
      set({...initialStock, origin: 'none'});
      if (open) await (await open).close();
    },
  };
}
