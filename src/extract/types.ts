import type {Dimension, Population} from '../catalogue';

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
  readonly why: 'canonical name' | 'known heading' | 'values' | 'chosen' | 'left out' | 'free text is never read';
}

/** How the file was read; all of it shown. */
export interface Reading {
  readonly format: FileFormat;
  /** The workbook's sheet that is read; null for other formats. */
  readonly sheet: string | null;
  /** Of text; '' for other formats. */
  readonly encoding: string;
  /** Of text; '' for other formats. */
  readonly delimiter: string;
  /** Line (of a sheet: row) of the headings, from 1. */
  readonly headingLine: number;
  readonly dateOrder: 'day first' | 'month first' | 'year first' | 'none seen';
  readonly decimalMark: '.' | ',';
}

/** One different value of a column, with the rows it stands on and what it was read as. */
export interface ReadValue {
  readonly value: string;
  readonly rows: number;
  /** A category id, an area code ('outside' the nation), the id of a role or label, a kind of no answer, or 'exclude'; null where it matches nothing. */
  readonly readAs: string | null;
  readonly by: 'list' | 'chosen' | null;
  /** The list's name, which says so where the value was not checked against an official one; null where no list says. */
  readonly list: string | null;
}

/** The different values of one column: what matches nothing first, then by rows. Blank cells are no value. */
export interface ReviewedColumn {
  /** Stocktake's column. */
  readonly column: string;
  readonly heading: string;
  readonly values: readonly ReadValue[];
  /** What is beyond the values listed. */
  readonly further: {readonly values: number; readonly rows: number};
}

/** A column of the file's own that is kept to drill down by; `id` is its split. */
export interface OwnColumn {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
}

/** Answers to one characteristic over the accepted rows: people, exact, for the person who holds the file. Dates of birth are never listed. */
export interface Recorded extends ReviewedColumn {
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
  /** The list that its short codes ("1", "A") were read as; null where there are none, or none was told. */
  readonly codedList: string | null;
  /** Lists the short codes could come from, likeliest first: what `mapping.lists` may choose. */
  readonly listChoices: readonly string[];
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
  /** Values of the area columns, the role and other labels with settled names; those that match nothing are a work list too. */
  readonly reviewed: readonly ReviewedColumn[];
  /** Characteristics whose categories are the file's own values; their codes are in `dimensions` under the same id. */
  readonly ownDimensions: readonly Dimension[];
  readonly ownColumns: readonly OwnColumn[];
  /** What was decided about the file, and is needed again next time. */
  readonly mapping: Mapping;
}

/** How the bytes are read where a person overrides what was found; what is not given is found. */
export interface ReadingChoices {
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** Line (of a sheet: row) of the headings, from 1. */
  readonly headingLine?: number;
  /** A workbook's sheet, by name. */
  readonly sheet?: string;
  readonly decimalMark?: '.' | ',';
  /** For dates written with numbers only, such as 03/04/2026. */
  readonly dateOrder?: 'day first' | 'month first';
}

/** What a heading of the file is read as, as a person decided it. Choices of a heading that stands several times apply in order. */
export interface ColumnChoice {
  /** As written in the file. */
  readonly heading: string;
  /** Stocktake's column; null leaves it out. */
  readonly column: string | null;
  /** The heading's own values are kept as an extra drill-down column under this label ('Department'). */
  readonly ownColumn?: string;
  /** A characteristic whose categories are the file's own values: charted, without a census baseline. */
  readonly ownList?: true;
}

/** What one value of a column stands for, as a person decided it. */
export interface ValueChoice {
  /** Stocktake's column: 'ethnic_group'. */
  readonly column: string;
  /** As written in the file, matched folded (case, spaces, NFC). */
  readonly value: string;
  /** A category id of the characteristic, an area code, the id of a role or label ('public'), a kind of no answer, or 'exclude': the rows are rejected with that reason. */
  readonly to: string;
}

/**
 * What a person has decided about a file; nothing in it is inferred. It is what the mapping file holds, and is applied
 * to the next extract of the same system without a question.
 */
export interface Mapping {
  /** 'femaleFirst': 1 female, 2 male (ONS). 'maleFirst': 1 male, 2 female (ISO 5218, DfE, NHS). */
  readonly sexDigits?: 'femaleFirst' | 'maleFirst';
  /** For a file without a date column. ISO. */
  readonly asAt?: string;
  /** For a file without an area column. */
  readonly allNational?: boolean;
  /** Where headings do not settle it. */
  readonly kind?: Population;
  /** Hourly pay may be worked out from a yearly salary and these weekly hours of full time. */
  readonly hourlyFromSalary?: {readonly weeklyHours: number};
  readonly reading?: ReadingChoices;
  /** Every heading of the file that this was decided on; what differs in the next file is pointed out. */
  readonly headings?: readonly string[];
  readonly columns?: readonly ColumnChoice[];
  /** By Stocktake's column: the list its codes come from ('NHS', 'DfE'), where the file does not settle it. */
  readonly lists?: readonly {readonly column: string; readonly list: string}[];
  readonly values?: readonly ValueChoice[];
}

/** The file needs an answer before it can be read; asking is not refusing. */
export interface Question {
  readonly ask: 'sexDigits' | 'asAt' | 'allNational' | 'kind';
  readonly text: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
}

/** What the first part of a file shows, at once: enough to see whether it is read rightly and to choose otherwise. */
export interface Sketch {
  readonly fileName: string;
  readonly bytes: number;
  readonly format: FileFormat;
  /** Null where neither headings nor a choice settle it. */
  readonly kind: Population | null;
  /** What is in force: found, or chosen in the mapping. */
  readonly reading: Reading;
  /** A workbook's sheets in its order; empty for other formats. */
  readonly sheets: readonly string[];
  /** The first records above the headings (titles), the headings, and the first records below, as read. */
  readonly above: readonly (readonly string[])[];
  readonly headings: readonly string[];
  readonly preview: readonly (readonly string[])[];
  /** One entry a heading, in file order; `examples` are up to three different values as written, none for free text. */
  readonly columns: readonly (ColumnMatch & {readonly examples: readonly string[]})[];
  /** Stocktake's columns a heading may be read as, for the kind of extract. */
  readonly known: readonly {readonly column: string; readonly label: string; readonly dimension: string | null}[];
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
}

export type FileFormat = 'text' | 'workbook' | 'parquet';

export type SketchResult =
  | {readonly kind: 'sketched'; readonly sketch: Sketch}
  | {readonly kind: 'refused'; readonly issue: Issue}
  | {readonly kind: 'cancelled'};

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
