import type {Population} from '../../catalogue';
import type {Extract, Issue, Mapping, Progress, Question, Reading, ReadingChoices, Sketch} from '../../extract';
import type {GivenMapping} from './givenMapping';

/** The whole file as read under the decisions so far; nothing of it is counted until it is used. */
export type Draft =
  | {readonly kind: 'reading'; readonly progress: Progress | null}
  | {readonly kind: 'read'; readonly extract: Extract}
  | {readonly kind: 'asking'; readonly questions: readonly Question[]}
  | {readonly kind: 'refused'; readonly issue: Issue};

/** A mapping file that is applied to an extract, and where the extract differs from what the mapping was made for. */
export interface AppliedMapping {
  readonly fileName: string;
  readonly differences: readonly string[];
}

/** What became of a file that was taken in. */
export interface Taken {
  readonly population: Population;
  readonly rows: number;
  readonly rejected: number;
  /** What it took the place of, in words; null where there was nothing. */
  readonly replaced: string | null;
}

/**
 * How far a file has come. `reading`: it goes in by itself if nothing is open. `deciding`: a person decides how it is read.
 */
export type Step =
  | {readonly at: 'waiting'}
  | {readonly at: 'reading'}
  | {readonly at: 'deciding'}
  | {readonly at: 'counting'}
  | {readonly at: 'taken'; readonly taken: Taken}
  | {readonly at: 'refused'; readonly issue: Issue};

/** Of each reading choice, what was found the last time it was not made. */
export type Found = {readonly [Key in keyof ReadingChoices]?: Reading[Key]};

/** One file on its way in. */
export interface IntakeFile {
  readonly id: number;
  /** Files chosen at once share a batch, and are put back at once. */
  readonly batch: number;
  readonly file: File;
  readonly mapping: Mapping;
  readonly applied: AppliedMapping | null;
  readonly step: Step;
  /** The first part under the decisions so far; the last one that could be made. */
  readonly sketch: Sketch | null;
  /** What was found where nothing was chosen, so that a choice can be undone; by reading choice. */
  readonly found: Found;
  /** Every question asked of the file so far: an answer may be changed while it is not used. */
  readonly asked: readonly Question[];
  /** Why the file cannot be sketched under the decisions so far. */
  readonly sketchIssue: Issue | null;
  readonly draft: Draft;
  /** The latest whole reading, perhaps under earlier decisions: kept on screen while the file is read again. */
  readonly lastRead: Extract | null;
  /** "Use this file" was pressed while it was still being read. */
  readonly isWanted: boolean;
  /** It is loaded already, and is being read in another way. */
  readonly isAgain: boolean;
}

/** Every file on its way in, in the order chosen, and what was said about files that are no extracts. */
export interface IntakeState {
  readonly files: readonly IntakeFile[];
  /** A mapping file that was opened before any extract: applied to the next that it fits. */
  readonly ready: GivenMapping | null;
  /** About files that are no extracts. */
  readonly notices: readonly {readonly text: string; readonly isRefusal: boolean}[];
}

export const emptyIntake: IntakeState = {files: [], ready: null, notices: []};

/** A file as it stands when it has just been chosen. */
export function chosenFile(
  id: number,
  batch: number,
  file: File,
  given: Partial<Pick<IntakeFile, 'mapping' | 'applied' | 'step' | 'isAgain'>> = {},
): IntakeFile {
  return {
    id,
    batch,
    file,
    mapping: {},
    applied: null,
    step: {at: 'waiting'},
    sketch: null,
    found: {},
    asked: [],
    sketchIssue: null,
    draft: {kind: 'reading', progress: null},
    lastRead: null,
    isWanted: false,
    isAgain: false,
    ...given,
  };
}

/** The file whose mapping is on screen: the first that is being decided. */
export function openFile({files}: IntakeState): IntakeFile | null {
  return files.find(({step}) => step.at === 'deciding') ?? null;
}

/** The file to read next; null while one is being read or counted. */
export function nextFile({files}: IntakeState): IntakeFile | null {
  if (files.some(({step}) => step.at === 'reading' || step.at === 'counting')) return null;
  return files.find(({step}) => step.at === 'waiting') ?? null;
}

export function fileOf({files}: IntakeState, id: number): IntakeFile | null {
  return files.find((file) => file.id === id) ?? null;
}
