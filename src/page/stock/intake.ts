import type {Extract, Issue, Mapping, Progress, ReadResult, SketchResult} from '../../extract';
import {isCertain} from './intakeCertainty';
import {intakeAfter, type IntakeEvent} from './intakeEvents';
import {chosenFile, emptyIntake, fileOf, nextFile, type IntakeFile, type IntakeState, type Taken} from './intakeState';
import type {GivenMapping} from './givenMapping';

/** What taking files in needs of the world: readers in workers, and a place for what was read. */
export interface IntakePorts {
  sketch(file: File, options: {readonly mapping: Mapping; readonly signal: AbortSignal}): Promise<SketchResult>;
  read(
    file: File,
    options: {
      readonly mapping: Mapping;
      readonly signal: AbortSignal;
      readonly onProgress: (progress: Progress) => void;
    },
  ): Promise<ReadResult>;
  /** Counts an extract and holds it in place of an earlier one; rejects and changes nothing where it cannot. */
  hold(extract: Extract, file: IntakeFile): Promise<Taken>;
  /** Where an extract differs from what a mapping was made for, in sentences. */
  differences(mapping: Mapping, extract: Extract): readonly string[];
  changed(state: IntakeState): void;
  /** Milliseconds in which further changes are waited for before a file is read again. */
  readonly patience?: {readonly sketch: number; readonly read: number};
}

export interface Intake {
  state(): IntakeState;
  /** Puts extracts in the queue; `given` are mapping files that came with them, each applied to the extracts it fits. */
  takeIn(files: readonly File[], given?: Promise<readonly GivenMapping[]>): Promise<void>;
  /** Reads a file by a mapping file from now on. */
  apply(id: number, given: GivenMapping): void;
  /** Keeps a mapping file for the extracts that come next; null lets go of it. */
  makeReady(given: GivenMapping | null): void;
  /** Opens a loaded file's mapping again. */
  readAgain(file: File, mapping: Mapping): void;
  /** Shows how a file that is being read is read. */
  open(id: number): void;
  change(id: number, mapping: Mapping): void;
  /** Uses the file as soon as it is read under the decisions made. */
  use(id: number): void;
  /** Lets go of a file at whatever step; a file that is being counted already is counted. */
  remove(id: number): void;
  notice(text: string, isRefusal: boolean): void;
  dismiss(): void;
  /** Lets go of everything. */
  forget(): void;
}

const usualPatience = {sketch: 120, read: 450};

function failure(code: string, text: string): Issue {
  return {code, severity: 'refused', text, column: null, rows: null};
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The reader stopped.';
}

/** After so long, or at once when it is no longer wanted. */
function later(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), {once: true});
  });
}

/** Drives files from choosing to holding: one is read at a time, those that need a person wait beside. */
export function createIntake(ports: IntakePorts): Intake {
  const {patience = usualPatience} = ports;
  let state = emptyIntake;
  let lastId = 0;
  let lastBatch = 0;
  /** What is under way for a file, ended by any change to it. */
  const underWay = new Map<number, AbortController>();
  const given = new Map<number, readonly GivenMapping[]>();

  function send(event: IntakeEvent): void {
    state = intakeAfter(state, event);
    ports.changed(state);
  }

  function begin(id: number): AbortSignal {
    underWay.get(id)?.abort();
    const mine = new AbortController();
    underWay.set(id, mine);
    return mine.signal;
  }

  async function sketched(id: number, signal: AbortSignal): Promise<void> {
    const file = fileOf(state, id);
    if (!file || signal.aborted) return;
    const result = await ports.sketch(file.file, {mapping: file.mapping, signal});
    if (!signal.aborted) send({kind: 'sketched', id, result});
  }

  async function drafted(id: number, signal: AbortSignal): Promise<void> {
    const file = fileOf(state, id);
    if (!file || signal.aborted) return;
    const result = await ports.read(file.file, {
      mapping: file.mapping,
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) send({kind: 'progressed', id, progress});
      },
    });
    if (signal.aborted) return;
    if (result.kind === 'accepted' && file.applied) {
      send({kind: 'differed', id, differences: ports.differences(file.mapping, result.extract)});
    }
    send({kind: 'read', id, result});
  }

  /** Reads the first part and the whole side by side; the first part is there at once. */
  async function lookAt(id: number, wait: {readonly sketch: number; readonly read: number}): Promise<void> {
    const signal = begin(id);
    try {
      await Promise.all([
        later(wait.sketch, signal).then(() => sketched(id, signal)),
        later(wait.read, signal).then(() => drafted(id, signal)),
      ]);
    } catch (error) {
      if (signal.aborted) return;
      // Whatever else is under way for it ends with it.
      underWay.get(id)?.abort();
      const name = fileOf(state, id)?.file.name ?? 'The file';
      send({
        kind: 'refused',
        id,
        issue: failure(
          'notRead',
          `${name} could not be read: ${wordsOf(error)} If it was moved or changed since it was chosen, choose it again.`,
        ),
      });
    }
    await proceed();
  }

  async function count(file: IntakeFile, extract: Extract): Promise<void> {
    const {id} = file;
    send({kind: 'counting', id});
    try {
      const taken = await ports.hold(extract, file);
      send({kind: 'taken', id, taken});
    } catch (error) {
      send({
        kind: 'refused',
        id,
        issue: failure(
          'notCounted',
          `${file.file.name} was read but could not be counted: ${wordsOf(error)} The earlier figures stay. Try again, or load a smaller file.`,
        ),
      });
    }
    underWay.delete(id);
    given.delete(id);
    await proceed();
  }

  /** Counts what is ready to be counted, then begins the next file. */
  async function proceed(): Promise<void> {
    if (state.files.some(({step}) => step.at === 'counting')) return;
    for (const file of state.files) {
      const {draft, step} = file;
      if (draft.kind !== 'read') continue;
      const isReady =
        step.at === 'reading' ? isCertain(draft.extract, file.applied) : step.at === 'deciding' && file.isWanted;
      if (isReady) return count(file, draft.extract);
    }
    const next = nextFile(state);
    // Until its mapping files are read it is not begun.
    if (!next || !given.has(next.id)) return;
    send({kind: 'begun', id: next.id});
    await applyGiven(next);
    await lookAt(next.id, {sketch: 0, read: 0});
  }

  /** Of the mapping files given, the one made for such a file is applied before anything is read. */
  async function applyGiven(file: IntakeFile): Promise<void> {
    const candidates = given.get(file.id) ?? [];
    const signal = begin(file.id);
    for (const {fileName, mapping, fits} of candidates) {
      const result = await ports.sketch(file.file, {mapping, signal}).catch(() => null);
      if (signal.aborted) return;
      if (result?.kind !== 'sketched' || !fits(result.sketch)) continue;
      send({kind: 'applied', id: file.id, mapping, applied: {fileName, differences: []}});
      return;
    }
  }

  return {
    state: () => state,
    async takeIn(files, mappings) {
      lastBatch += 1;
      const chosen = files.map((file) => chosenFile(++lastId, lastBatch, file));
      send({kind: 'chosen', files: chosen});
      const came = (await mappings) ?? [];
      const offered = state.ready ? [...came, state.ready] : came;
      for (const {id} of chosen) given.set(id, offered);
      await proceed();
    },
    apply(id, {fileName, mapping}) {
      send({kind: 'applied', id, mapping, applied: {fileName, differences: []}});
      void lookAt(id, {sketch: 0, read: 0});
    },
    makeReady: (ready) => send({kind: 'readied', ready}),
    readAgain(file, mapping) {
      const again = chosenFile(++lastId, ++lastBatch, file, {mapping, step: {at: 'deciding'}, isAgain: true});
      send({kind: 'chosen', files: [again]});
      void lookAt(again.id, {sketch: 0, read: 0});
    },
    open: (id) => send({kind: 'opened', id}),
    change(id, mapping) {
      send({kind: 'changed', id, mapping});
      void lookAt(id, patience);
    },
    use(id) {
      send({kind: 'wanted', id});
      void proceed();
    },
    remove(id) {
      if (fileOf(state, id)?.step.at === 'counting') return;
      underWay.get(id)?.abort();
      underWay.delete(id);
      given.delete(id);
      send({kind: 'removed', id});
      void proceed();
    },
    notice: (text, isRefusal) => send({kind: 'noticed', text, isRefusal}),
    dismiss: () => send({kind: 'dismissed'}),
    forget() {
      for (const controller of underWay.values()) controller.abort();
      underWay.clear();
      given.clear();
      state = emptyIntake;
      ports.changed(state);
    },
  };
}
