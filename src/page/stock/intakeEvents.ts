import type {Issue, Mapping, Progress, Question, Reading, ReadResult, SketchResult} from '../../extract';
import {isCertain, isCovered, mendable, needsDeciding} from './intakeCertainty';
import type {AppliedMapping, Draft, Found, IntakeFile, IntakeState, Taken} from './intakeState';

/** Everything that can happen to a file on its way in. */
export type IntakeEvent =
  | {readonly kind: 'chosen'; readonly files: readonly IntakeFile[]}
  | {readonly kind: 'begun'; readonly id: number}
  | {readonly kind: 'sketched'; readonly id: number; readonly result: SketchResult}
  | {readonly kind: 'progressed'; readonly id: number; readonly progress: Progress}
  | {readonly kind: 'read'; readonly id: number; readonly result: ReadResult}
  /** Somebody asked to see how it is read. */
  | {readonly kind: 'opened'; readonly id: number}
  | {readonly kind: 'changed'; readonly id: number; readonly mapping: Mapping}
  | {readonly kind: 'applied'; readonly id: number; readonly mapping: Mapping; readonly applied: AppliedMapping}
  | {readonly kind: 'differed'; readonly id: number; readonly differences: readonly string[]}
  | {readonly kind: 'wanted'; readonly id: number}
  | {readonly kind: 'counting'; readonly id: number}
  | {readonly kind: 'taken'; readonly id: number; readonly taken: Taken}
  | {readonly kind: 'refused'; readonly id: number; readonly issue: Issue}
  | {readonly kind: 'removed'; readonly id: number}
  | {readonly kind: 'readied'; readonly ready: IntakeState['ready']}
  | {readonly kind: 'noticed'; readonly text: string; readonly isRefusal: boolean}
  | {readonly kind: 'dismissed'};

const readingAgain: Draft = {kind: 'reading', progress: null};

/** What was found of each reading choice that nobody made; of one that somebody made, what was found before. */
function foundBy({mapping, found}: IntakeFile, reading: Reading): Found {
  const {encoding, delimiter, headingLine, sheet, decimalMark, dateOrder} = reading;
  const all = {encoding, delimiter, headingLine, sheet, decimalMark, dateOrder};
  const chosen = new Set(Object.keys(mapping.reading ?? {}));
  return {...all, ...Object.fromEntries(Object.entries(found).filter(([key]) => chosen.has(key)))};
}

/** Questions of the whole file as read now, and before them those that were answered: an answer can be taken back. */
function stillAsked({asked, mapping}: IntakeFile, questions: readonly Question[]): readonly Question[] {
  return withAsked(
    asked.filter(({ask}) => mapping[ask] !== undefined),
    questions,
  );
}

function withAsked(asked: readonly Question[], questions: readonly Question[]): readonly Question[] {
  const again = new Set(questions.map(({ask}) => ask));
  return [...asked.filter(({ask}) => !again.has(ask)), ...questions];
}

function afterSketch(file: IntakeFile, result: SketchResult): IntakeFile {
  switch (result.kind) {
    case 'cancelled':
      return file;
    case 'refused':
      return {...file, sketchIssue: result.issue};
    case 'sketched': {
      const {sketch} = result;
      const decides = file.step.at === 'reading' && needsDeciding(sketch) && !isCovered(file.applied);
      return {
        ...file,
        sketch,
        found: foundBy(file, sketch.reading),
        asked: withAsked(file.asked, sketch.questions),
        sketchIssue: null,
        step: decides ? {at: 'deciding'} : file.step,
      };
    }
  }
}

function afterRead(file: IntakeFile, result: ReadResult): IntakeFile {
  const isUnseen = file.step.at === 'reading';
  switch (result.kind) {
    case 'cancelled':
      return file;
    case 'accepted': {
      const {extract} = result;
      const read: IntakeFile = {
        ...file,
        asked: stillAsked(file, []),
        draft: {kind: 'read', extract},
        lastRead: extract,
      };
      return isUnseen && !isCertain(extract, file.applied) ? {...read, step: {at: 'deciding'}} : read;
    }
    case 'questions':
      return {
        ...file,
        draft: {kind: 'asking', questions: result.questions},
        asked: stillAsked(file, result.questions),
        step: isUnseen ? {at: 'deciding'} : file.step,
        isWanted: false,
      };
    case 'refused': {
      const {issue} = result;
      const draft: Draft = {kind: 'refused', issue};
      if (!isUnseen) return {...file, draft, isWanted: false};
      const mends = file.sketch !== null && mendable.has(issue.code);
      return {...file, draft, step: mends ? {at: 'deciding'} : {at: 'refused', issue}};
    }
  }
}

function afterFileEvent(file: IntakeFile, event: IntakeEvent): IntakeFile {
  switch (event.kind) {
    case 'begun':
      return file.step.at === 'waiting' ? {...file, step: {at: 'reading'}} : file;
    case 'sketched':
      return afterSketch(file, event.result);
    case 'progressed':
      return file.draft.kind === 'reading' ? {...file, draft: {kind: 'reading', progress: event.progress}} : file;
    case 'read':
      return afterRead(file, event.result);
    case 'opened':
      return file.step.at === 'reading' ? {...file, step: {at: 'deciding'}} : file;
    case 'changed':
      return {...file, mapping: event.mapping, draft: readingAgain, isWanted: false};
    case 'applied':
      return {...file, mapping: event.mapping, applied: event.applied, draft: readingAgain, isWanted: false};
    case 'differed':
      return file.applied ? {...file, applied: {...file.applied, differences: event.differences}} : file;
    case 'wanted':
      return {...file, isWanted: true};
    case 'counting':
      return {...file, step: {at: 'counting'}};
    case 'taken':
      return {...file, step: {at: 'taken', taken: event.taken}, draft: readingAgain, lastRead: null};
    case 'refused':
      return {...file, step: {at: 'refused', issue: event.issue}, draft: readingAgain, lastRead: null};
    default:
      return file;
  }
}

/** How the files on their way in stand after an event. Pure: reading, counting and cancelling are done by whoever sends events. */
export function intakeAfter(state: IntakeState, event: IntakeEvent): IntakeState {
  switch (event.kind) {
    case 'chosen': {
      // What became of earlier files has been read by now.
      const open = state.files.filter(({step}) => step.at !== 'taken' && step.at !== 'refused');
      return {...state, files: [...open, ...event.files], notices: []};
    }
    case 'removed':
      return {...state, files: state.files.filter(({id}) => id !== event.id)};
    case 'readied':
      return {...state, ready: event.ready};
    case 'noticed':
      return {...state, notices: [...state.notices, {text: event.text, isRefusal: event.isRefusal}]};
    case 'dismissed':
      return {
        ...state,
        files: state.files.filter(({step}) => step.at !== 'taken' && step.at !== 'refused'),
        notices: [],
      };
    default:
      return {...state, files: state.files.map((file) => (file.id === event.id ? afterFileEvent(file, event) : file))};
  }
}
