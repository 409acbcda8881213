import type {BaselineTable} from '../../catalogue';
import type {Issue, Progress} from '../types';

/** Residents by the categories of one characteristic and one span of ages, as a file that somebody loaded has them. */
export interface LoadedTable {
  readonly dimension: string;
  /** What a reader must know of it; grade 'loaded'. */
  readonly table: BaselineTable;
  /** Codes of authorities, April 2023. */
  readonly units: readonly string[];
  /** Category ids, or broad groups where the file has no more. */
  readonly columns: readonly string[];
  /** Flat, unit by unit in the order of `columns`. */
  readonly counts: readonly number[];
  /** The characteristic is not what the file is about (sex in a table of faith by sex): a counted table of the same ages stays before it. */
  readonly incidental: boolean;
}

/** Every row of the file is in exactly one: read = used + otherAreas + subtotals + doesNotApply + blank. */
export interface BaselineTally {
  readonly read: number;
  readonly used: number;
  /** Rows of regions, countries and other areas made of the authorities. */
  readonly otherAreas: number;
  /** Rows of totals that other rows of the file add up to. */
  readonly subtotals: number;
  /** Rows of people to whom the question does not apply. */
  readonly doesNotApply: number;
  readonly blank: number;
}

/** One census file, read and checked. Tables of official statistics only: nothing in it is about a person. */
export interface LoadedBaseline {
  readonly fileName: string;
  readonly bytes: number;
  readonly layout: 'ONS custom dataset' | 'Nomis bulk table';
  /** The census's variables in file order, as headed: 'Religion (10 categories)'. */
  readonly variables: readonly string[];
  /** Local authorities of April 2023 (or counties) that the tables cover. */
  readonly areas: number;
  readonly encoding: string;
  readonly tally: BaselineTally;
  /** What was checked and what was found, for the reader: all 'check' or 'note'. */
  readonly issues: readonly Issue[];
  readonly tables: readonly LoadedTable[];
}

export type BaselineResult =
  | {readonly kind: 'baseline'; readonly baseline: LoadedBaseline}
  /** The file cannot be used; nothing has changed. */
  | {readonly kind: 'refused'; readonly issue: Issue}
  | {readonly kind: 'cancelled'};

export interface BaselineOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
