import type {Population} from '../catalogue';

/** How grave an Issue is: the file cannot be used; a row was rejected; a person should look; for information. */
export type Severity = 'refused' | 'rejected' | 'check' | 'note';

/** A problem in data, as a value. `text` names the problem, the place and the remedy; it may quote headings and codes, never a row. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly column: string | null;
  /** Rows concerned; null where rows are not the unit. */
  readonly rows: number | null;
}

/** Why one record is not in the figures. `line` is the line of the file on which the record starts, from 1. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: string;
  /** The record as read, for the download that only the person holding the file sees. */
  readonly cells: readonly string[];
}

/** Every record is in exactly one: read = accepted + rejected + blank. */
export interface Tally {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly blank: number;
}

export interface ColumnMatch {
  readonly heading: string;
  /** Stocktake's column, or null when the heading is left out. */
  readonly column: string | null;
  readonly why: 'canonical name' | 'known heading' | 'values' | 'left out' | 'free text is never read';
}

/** How the file was read; all of it shown. */
export interface Reading {
  readonly encoding: string;
  readonly delimiter: string;
  /** Line of the headings, from 1. */
  readonly headingLine: number;
  readonly dateOrder: 'day first' | 'month first' | 'year first' | 'none seen';
  readonly decimalMark: '.' | ',';
}

/** Answers to one characteristic over the accepted rows: people, exact, for the person who holds the file. */
export interface Recorded {
  readonly dimension: string;
  readonly declared: number;
  readonly preferNotToSay: number;
  readonly notRecorded: number;
  readonly notApplicable: number;
  readonly unmatched: number;
  /** Values that match nothing, with rows; reviewed, never put in Other. */
  readonly unmatchedValues: readonly {readonly value: string; readonly rows: number}[];
  /** The list the values were recognised as ("ONS 2021 words", "NHS letters"). */
  readonly lists: readonly string[];
}

/** One accepted file as coded columns; every array has `rows` entries. Holds no name, no free text and no person id as written. */
export interface Extract {
  readonly kind: Population;
  readonly fileName: string;
  readonly bytes: number;
  readonly rows: number;
  /** ISO dates, ascending; `snapshot` indexes it. */
  readonly snapshots: readonly string[];
  readonly snapshot: Uint8Array;
  /** Area codes; `place` indexes it. '' is "counted nationally only". */
  readonly places: readonly string[];
  readonly place: Uint16Array;
  /** Dimension id -> stored code. */
  readonly dimensions: Readonly<Record<string, Uint8Array>>;
  /** Split id -> index into labels[split]; 0 is "Not recorded". */
  readonly splits: Readonly<Record<string, Uint8Array>>;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** 1 where the role or the frontline column says frontline; null for caseload. */
  readonly frontline: Uint8Array | null;
  /** Scrambled person numbers, equal where the file's ids are equal across snapshots; null without ids. */
  readonly person: Int32Array | null;
  readonly fteHundredths: Uint16Array | null;
  /** People a row stands for (counts extracts); null means one each. */
  readonly count: Uint32Array | null;
  /** Numbers kept for later pages: 'hourly_pay', 'days_absent' (NaN where absent); dates as days since 1970-01-01. */
  readonly quantities: Readonly<Record<string, Float32Array>>;
  readonly reading: Reading;
  readonly columns: readonly ColumnMatch[];
  readonly issues: readonly Issue[];
  readonly tally: Tally;
  readonly rejected: readonly RejectedRow[];
  readonly recorded: readonly Recorded[];
  /** Answers the reader gave that the file needs again next time (what sex digits mean, an as-at date). */
  readonly answers: Answers;
}

/** What only a person can say about a file; asked once per file, never inferred. */
export interface Answers {
  /** 'femaleFirst': 1 female, 2 male (ONS). 'maleFirst': 1 male, 2 female (ISO 5218, DfE, NHS). */
  readonly sexDigits?: 'femaleFirst' | 'maleFirst';
  /** For a file without a date column. ISO. */
  readonly asAt?: string;
  /** For a file without an area column. */
  readonly allNational?: boolean;
  /** Where headings do not settle it. */
  readonly kind?: Population;
}

/** The file needs an answer before it can be read; asking is not refusing. */
export interface Question {
  readonly ask: keyof Answers;
  readonly text: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
}

export interface Progress {
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export type ReadResult =
  | {readonly kind: 'accepted'; readonly extract: Extract}
  | {readonly kind: 'questions'; readonly questions: readonly Question[]}
  /** The file cannot be used; nothing has changed. */
  | {readonly kind: 'refused'; readonly issue: Issue}
  | {readonly kind: 'cancelled'};
