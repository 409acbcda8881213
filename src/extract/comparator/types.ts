import type {Comparator} from '../../catalogue';
import type {Issue, Progress} from '../types';

/** Every record below the headings is in exactly one: read = accepted + rejected + blank. */
export interface ComparatorTally {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly blank: number;
}

/** One file of published figures, read. Official and public: nothing in it is about a person. */
export interface LoadedComparators {
  readonly fileName: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly tally: ComparatorTally;
  /** Records left out, each with its line and why. */
  readonly rejected: readonly {readonly line: number; readonly reason: string}[];
  readonly issues: readonly Issue[];
  /** One for each organisation (or part of it) and date, in file order. */
  readonly comparators: readonly Comparator[];
}

export type ComparatorResult =
  | {readonly kind: 'comparators'; readonly loaded: LoadedComparators}
  /** The file cannot be used; nothing has changed. */
  | {readonly kind: 'refused'; readonly issue: Issue}
  | {readonly kind: 'cancelled'};

export interface ComparatorOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
