import type {LineQuestion} from '../slice';
import type {protectedBrand} from './brand';

/** A figure after disclosure control; never a bare number, never a magic letter. A shown zero is a number. */
export type Cell =
  | {readonly kind: 'shown'; readonly count: number}
  /** `small`: 1 to 4 people. `base`: the people counted are too few for any breakdown. `secondary`: protects another cell. */
  | {readonly kind: 'withheld'; readonly why: 'small' | 'base' | 'secondary'}
  | {readonly kind: 'notCollected'}
  | {readonly kind: 'notApplicable'};

/** One line of counts: the people of one snapshot, area and split value, by the answers to one characteristic. */
export interface ProtectedLine {
  readonly snapshot: string;
  readonly area: string;
  readonly value: string | null;
  readonly dimension: string;
  readonly people: Cell;
  /** Full-time equivalent, whole numbers, rounded like a count; withheld with `people`. */
  readonly fte: Cell;
  /** People who gave an answer that is a category: the base of every share. */
  readonly declared: Cell;
  readonly preferNotToSay: Cell;
  /** Not recorded, unmatched included. */
  readonly notRecorded: Cell;
  readonly notApplicable: Cell;
  /** Category id and broad group id -> people. Every category of the dimension for the population is present. */
  readonly parts: Readonly<Record<string, Cell>>;
}

/** Branded with a symbol only `disclosure` holds: nothing else can make one, so nothing drawn can have skipped control. */
export interface ProtectedTable {
  readonly [protectedBrand]: true;
  readonly question: LineQuestion;
  readonly lines: readonly ProtectedLine[];
  /** The rule in force, in words and numbers, as shown in notes and exports. */
  readonly rule: ProtectionRule;
}

export interface ProtectionRule {
  /** `exact`: nothing is protected; only `exactCounts` and `exactFlow` give such tables, to whoever has the duty for them. */
  readonly name: 'roundAndWithhold' | 'exact';
  /** Counts from 1 to this less one are withheld. */
  readonly withholdBelow: number;
  readonly roundingBase: number;
  /** Protected base from which a share, ratio or interval may be shown. */
  readonly leastBaseForShare: number;
  /** Protected base from which any breakdown may be shown. */
  readonly leastBaseForBreakdown: number;
}
