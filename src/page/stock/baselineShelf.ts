import type {BaselineResult, Issue, LoadedBaseline, Progress} from '../../extract';

/** A census file being taken in, from choosing to answer. */
export type BaselineIntake =
  | {readonly step: 'reading'; readonly fileName: string; readonly progress: Progress | null}
  | {readonly step: 'refused'; readonly fileName: string; readonly issue: Issue}
  | {readonly step: 'taken'; readonly fileName: string};

/** The census files somebody loaded, latest first. Memory only, as all of the stock. */
export interface ShelfState {
  readonly loaded: readonly LoadedBaseline[];
  readonly intake: BaselineIntake | null;
}

export interface BaselineShelf {
  subscribe(listener: () => void): () => void;
  state(): ShelfState;
  /** Takes in one file after another; one of the same name takes its place. A file that cannot be used changes nothing but `intake`. */
  takeIn(files: readonly File[]): Promise<void>;
  cancel(): void;
  dismiss(): void;
  remove(fileName: string): void;
  /** Empties the shelf. */
  forget(): void;
}

type Read = (
  file: File,
  options: {readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal},
) => Promise<BaselineResult>;

const nothing: ShelfState = {loaded: [], intake: null};

/** Holds the census files that are loaded; `read` turns a file into one. */
export function createBaselineShelf(read: Read): BaselineShelf {
  let state = nothing;
  let reading: AbortController | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<ShelfState>): void {
    state = {...state, ...change};
    for (const listener of listeners) listener();
  }

  function without(fileName: string): readonly LoadedBaseline[] {
    return state.loaded.filter((baseline) => baseline.fileName !== fileName);
  }

  /** Whether the next file may follow. */
  async function take(file: File): Promise<boolean> {
    const mine = new AbortController();
    reading = mine;
    set({intake: {step: 'reading', fileName: file.name, progress: null}});
    const result = await read(file, {
      signal: mine.signal,
      onProgress: (progress) => {
        if (!mine.signal.aborted) set({intake: {step: 'reading', fileName: file.name, progress}});
      },
    });
    if (mine.signal.aborted) return false;
    switch (result.kind) {
      case 'cancelled':
        set({intake: null});
        return false;
      case 'refused':
        set({intake: {step: 'refused', fileName: file.name, issue: result.issue}});
        return false;
      case 'baseline':
        set({
          loaded: [result.baseline, ...without(result.baseline.fileName)],
          intake: {step: 'taken', fileName: file.name},
        });
        return true;
    }
  }

  function failed(file: File, error: unknown): void {
    const why = error instanceof Error ? error.message : 'The reader stopped.';
    const text = `${file.name} could not be read: ${why} The baselines in force have not changed. Try again.`;
    const issue: Issue = {code: 'notRead', severity: 'refused', text, column: null, rows: null};
    set({intake: {step: 'refused', fileName: file.name, issue}});
  }

  function cancel(): void {
    reading?.abort();
    reading = null;
    if (state.intake?.step === 'reading') set({intake: null});
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    async takeIn(files) {
      cancel();
      for (const file of files) {
        try {
          if (!(await take(file))) return;
        } catch (error) {
          failed(file, error);
          return;
        }
      }
    },
    cancel,
    dismiss: () => set({intake: null}),
    remove: (fileName) => set({loaded: without(fileName)}),
    forget() {
      cancel();
      set(nothing);
    },
  };
}

/** A stock that, told to forget everything, forgets the census files as well. */
export function forgettingShelf<Held extends {forget(): Promise<void>}>(stock: Held, shelf: BaselineShelf): Held {
  return {
    ...stock,
    forget() {
      shelf.forget();
      return stock.forget();
    },
  };
}
