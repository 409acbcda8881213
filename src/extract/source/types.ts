import type {FileFormat, Issue} from '../types';

/** Some consecutive records of a file, whatever its format. */
export interface RecordBatch {
  readonly records: readonly (readonly string[])[];
  /** Line of the file (of a sheet: row) on which each record starts, from 1. Counted when asked for. */
  lines(): ArrayLike<number>;
  /** The last record is one line on which a quotation mark is opened and never closed: it cannot be split. */
  readonly endsUnclosed: boolean;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** The first records of a file: enough to find its headings and to show what it holds. */
export interface Head {
  readonly records: readonly (readonly string[])[];
  readonly lines: ArrayLike<number>;
  /** True where the file has no further records. */
  readonly isWhole: boolean;
}

/** Where records come from. All formats meet one validator through this; a file may be gone through as often as needed. */
export interface RecordSource {
  readonly format: FileFormat;
  /** Bytes of the file. */
  readonly size: number;
  /** Of text: as shown, 'UTF-8'. '' for other formats. */
  readonly encoding: string;
  /** Of text. '' for other formats. */
  readonly delimiter: string;
  /** A workbook's sheets in its order; empty for other formats. */
  readonly sheets: readonly string[];
  /** The one being read; null for other formats. */
  readonly sheet: string | null;
  /** Which record holds the headings, where the format settles it; null where they are to be found. */
  readonly headingRecord: number | null;
  readonly head: Head;
  /** What is to be said of how the file was opened. */
  readonly issues: readonly Issue[];
  /** Every record in order, title rows and headings included; a few thousand at a time, none kept. */
  batches(signal?: AbortSignal): AsyncGenerator<RecordBatch>;
}
