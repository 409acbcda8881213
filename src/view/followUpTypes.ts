import type {ProtectionRule} from '../disclosure';
import type {LineStatus} from '../slice';

/** What somebody wrote about a line: their words, shown as text and never counted. */
export interface FollowUp {
  readonly pinned: boolean;
  readonly status: LineStatus;
  readonly owner: string;
  /** ISO date. */
  readonly due: string | null;
  readonly action: string;
  readonly note: string;
}

export const noFollowUp: FollowUp = {pinned: false, status: 'open', owner: '', due: null, action: '', note: ''};

/** The shown counts a line stood on; the other share is residents', or the second population's shown counts. */
export interface RecordedGap {
  readonly count: number;
  readonly base: number;
  readonly beside: {readonly share: number; readonly table: string} | {readonly count: number; readonly base: number};
}

/** A line as it stood at a stocktake: on the list (`verdict`), or only followed (null). */
export interface LineRecord {
  /** The key of the line: the same question at every snapshot. */
  readonly line: string;
  readonly verdict: 'higher' | 'lower' | null;
  /** Null where the counts were not shown. */
  readonly gap: RecordedGap | null;
  readonly followUp: FollowUp | null;
}

/** What a file keeps of one stocktake: its lines with the figures shown then, and what was agreed. */
export interface StocktakeRecord {
  /** ISO dates; null where the population was not loaded. */
  readonly dates: {readonly workforce: string | null; readonly caseload: string | null};
  /** True where the figures are of the invented sample. */
  readonly synthetic: boolean;
  readonly rule: ProtectionRule;
  /** Areas whose lists were kept whole: only there can a later line be new. */
  readonly areas: readonly string[];
  readonly lines: readonly LineRecord[];
}

/** Everything a reader keeps about lines, as it is in memory and in their file. */
export interface FollowUps {
  readonly lines: ReadonlyMap<string, FollowUp>;
  /** Earliest first. */
  readonly records: readonly StocktakeRecord[];
}

export const noFollowUps: FollowUps = {lines: new Map(), records: []};
