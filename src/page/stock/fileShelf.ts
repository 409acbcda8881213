import type {Issue, Progress} from '../../extract';

/** A reference file being taken in, from choosing to answer. */
export type ShelfIntake =
  | {readonly step: 'reading'; readonly fileName: string; readonly progress: Progress | null}
  | {readonly step: 'refused'; readonly fileName: string; readonly issue: Issue}
  | {readonly step: 'taken'; readonly fileName: string};

/** The reference files of one kind that somebody loaded, latest first. Memory only, as all of the stock. */
export interface FileShelfState<Loaded> {
  readonly loaded: readonly Loaded[];
  readonly intake: ShelfIntake | null;
}

export interface FileShelf<Loaded> {
  subscribe(listener: () => void): () => void;
  state(): FileShelfState<Loaded>;
  /** Takes in one file after another; one of the same name takes its place. A file that cannot be used changes nothing but `intake`. */
  takeIn(files: readonly File[]): Promise<void>;
  cancel(): void;
  dismiss(): void;
  remove(fileName: string): void;
  /** Empties the shelf. */
  forget(): void;
}

export type ShelfAnswer<Loaded> =
  | {readonly kind: 'loaded'; readonly loaded: Loaded}
  | {readonly kind: 'refused'; readonly issue: Issue}
  | {readonly kind: 'cancelled'};

export interface ShelfReadOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Holds reference files that are loaded; `read` turns a file into one, `unchanged` says what stays as it is when it cannot. */
export function createFileShelf<Loaded extends {readonly fileName: string}>(
  read: (file: File, options: ShelfReadOptions) => Promise<ShelfAnswer<Loaded>>,
  unchanged: string,
): FileShelf<Loaded> {
  const nothing: FileShelfState<Loaded> = {loaded: [], intake: null};
  let state = nothing;
  let reading: AbortController | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<FileShelfState<Loaded>>): void {
    state = {...state, ...change};
    for (const listener of listeners) listener();
  }

  function without(fileName: string): readonly Loaded[] {
    return state.loaded.filter((each) => each.fileName !== fileName);
  }

  /** Whether the next file may follow. */
  async function take(file: File): Promise<boolean> {
    const mine = new AbortController();
    reading = mine;
    set({intake: {step: 'reading', fileName: file.name, progress: null}});
    const answer = await read(file, {
      signal: mine.signal,
      onProgress: (progress) => {
        if (!mine.signal.aborted) set({intake: {step: 'reading', fileName: file.name, progress}});
      },
    });
    if (mine.signal.aborted) return false;
    switch (answer.kind) {
      case 'cancelled':
        set({intake: null});
        return false;
      case 'refused':
        set({intake: {step: 'refused', fileName: file.name, issue: answer.issue}});
        return false;
      case 'loaded':
        set({
          loaded: [answer.loaded, ...without(answer.loaded.fileName)],
          intake: {step: 'taken', fileName: file.name},
        });
        return true;
    }
  }

  function failed(file: File, error: unknown): void {
    const why = error instanceof Error ? error.message : 'The reader stopped.';
    const text = `${file.name} could not be read: ${why} ${unchanged} Try again.`;
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

/** A stock that, told to forget everything, forgets what is on these shelves as well. */
export function forgettingShelf<Held extends {forget(): Promise<void>}>(
  stock: Held,
  ...shelves: readonly {forget(): void}[]
): Held {
  return {
    ...stock,
    forget() {
      for (const shelf of shelves) shelf.forget();
      return stock.forget();
    },
  };
}
