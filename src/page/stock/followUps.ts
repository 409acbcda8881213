import {useSyncExternalStore} from 'react';
import {
  isFollowed,
  noFollowUp,
  noFollowUps,
  recordDate,
  sameFollowUp,
  type FollowUp,
  type FollowUps,
  type StocktakeRecord,
} from '../../view';

/** What is kept of lines, and what of it is in a file. */
export interface FollowUpsState {
  readonly kept: FollowUps;
  /** As last saved to, or opened from, a file. */
  readonly saved: FollowUps;
  readonly fileName: string | null;
  /** What Undo would undo, in words; null where there is nothing. */
  readonly undoes: string | null;
}

type Held = Pick<FollowUpsState, 'kept' | 'saved' | 'fileName'>;

interface Step {
  readonly words: string;
  /** Typing on in one field is one step. */
  readonly field: string;
  readonly before: Held;
}

export interface FollowUpStore {
  subscribe(listener: () => void): () => void;
  state(): FollowUpsState;
  /** `words` say the change for Undo: 'the owner of “Asian staff ...”'. */
  edit(line: string, change: Partial<FollowUp>, words: string): void;
  undo(): void;
  /** Takes in a file: in place of what is here, or where there is nothing here yet. */
  open(fileName: string, opened: FollowUps, how: 'replace' | 'merge'): void;
  /** The present stocktake has been written to this file with everything kept. */
  saved(fileName: string, kept: FollowUps): void;
  forget(): void;
}

const nothing: Held = {kept: noFollowUps, saved: noFollowUps, fileName: null};
const mostSteps = 200;

/** Pins, owners, notes and earlier stocktakes, in memory only: nothing is stored unless the reader saves a file. */
export function createFollowUps(): FollowUpStore {
  let held = nothing;
  let steps: readonly Step[] = [];
  let state: FollowUpsState = {...held, undoes: null};
  const listeners = new Set<() => void>();

  function set(next: Held, nextSteps: readonly Step[]): void {
    held = next;
    steps = nextSteps;
    state = {...held, undoes: steps.at(-1)?.words ?? null};
    for (const listener of listeners) listener();
  }

  function step(words: string, field: string): readonly Step[] {
    if (field !== '' && steps.at(-1)?.field === field) return steps;
    return [...steps, {words, field, before: held}].slice(-mostSteps);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    edit(line, change, words) {
      const before = held.kept.lines.get(line) ?? noFollowUp;
      const next = {...before, ...change};
      if (sameFollowUp(before, next)) return;
      const lines = new Map(held.kept.lines);
      if (isFollowed(next)) lines.set(line, next);
      else lines.delete(line);
      const typed = Object.keys(change).filter((field) => field === 'owner' || field === 'action' || field === 'note');
      const field = typed.length > 0 ? `${line}.${typed.join('.')}` : '';
      set({...held, kept: {...held.kept, lines}}, step(words, field));
    },
    undo() {
      const last = steps.at(-1);
      if (last) set(last.before, steps.slice(0, -1));
    },
    open(fileName, opened, how) {
      const kept = how === 'replace' ? opened : merged(held.kept, opened);
      set({kept, saved: opened, fileName}, step(`opening ${fileName}`, ''));
    },
    saved(fileName, kept) {
      set({kept, saved: kept, fileName}, steps);
    },
    forget: () => set(nothing, []),
  };
}

/** Both: of a line or a stocktake that both have, what is here already stays. */
function merged(here: FollowUps, opened: FollowUps): FollowUps {
  return {
    lines: new Map([...opened.lines, ...here.lines]),
    records: inOrder(new Map([...byDate(opened.records), ...byDate(here.records)])),
  };
}

function byDate(records: readonly StocktakeRecord[]): ReadonlyMap<string, StocktakeRecord> {
  return new Map(records.map((record) => [recordDate(record), record]));
}

function inOrder(records: ReadonlyMap<string, StocktakeRecord>): readonly StocktakeRecord[] {
  return [...records.values()].toSorted((a, b) => recordDate(a).localeCompare(recordDate(b)));
}

/** What is kept, with this stocktake in place of any earlier account of the same date. */
export function withRecord({lines, records}: FollowUps, record: StocktakeRecord): FollowUps {
  return {lines, records: inOrder(new Map([...byDate(records), [recordDate(record), record]]))};
}

/** Lines with a follow-up on both sides that is not the same. */
export function differing(one: FollowUps, other: FollowUps): number {
  return [...one.lines].filter(([line, followUp]) => {
    const theirs = other.lines.get(line);
    return theirs !== undefined && !sameFollowUp(theirs, followUp);
  }).length;
}

/** Lines whose follow-up is not as it is in the file, and stocktakes that are in memory only. */
export function unsavedChanges({kept, saved}: Pick<FollowUpsState, 'kept' | 'saved'>): number {
  if (kept === saved) return 0;
  const lines = new Set([...kept.lines.keys(), ...saved.lines.keys()]);
  const changed = [...lines].filter(
    (line) => !sameFollowUp(kept.lines.get(line) ?? noFollowUp, saved.lines.get(line) ?? noFollowUp),
  );
  const inFile = byDate(saved.records);
  const isSaved = (record: StocktakeRecord): boolean => {
    const theirs = inFile.get(recordDate(record));
    return theirs === record || (theirs !== undefined && JSON.stringify(theirs) === JSON.stringify(record));
  };
  return changed.length + kept.records.filter((record) => !isSaved(record)).length;
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Asks before the tab is closed or reloaded while anything is in memory only. Returns how to stop. */
export function warnBeforeLeaving(store: FollowUpStore): () => void {
  const follow = (): void => {
    if (unsavedChanges(store.state()) > 0) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  };
  const stop = store.subscribe(follow);
  follow();
  return () => {
    stop();
    window.removeEventListener('beforeunload', ask);
  };
}

/** The one of the running app. */
export const followUps = createFollowUps();

export function useFollowUps(): FollowUpsState {
  return useSyncExternalStore(followUps.subscribe, followUps.state);
}
