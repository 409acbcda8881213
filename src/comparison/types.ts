import type {AreaIndex, Comparator, Dimension, Grouping, Level, Organisation, Population} from '../catalogue';
import type {Baseline, BaselineLibrary} from '../database';
import type {Cell, ProtectedAbsence, ProtectedFlow, ProtectedLine, ProtectedPay, ProtectedTable} from '../disclosure';
import type {FlowQuestion, GroupsQuestion, LineQuestion} from '../slice';
import type {MethodName} from './methods';

export type {Baseline, BaselineLibrary};

export const verdicts = ['higher', 'lower', 'noClearDifference', 'tooFewToSay', 'notAssessed'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** People in a group and the people it is of, as shown or as the difference of two shown figures. */
export interface ShareOf {
  readonly count: number;
  readonly base: number;
  readonly share: number;
}

/** Why there is no higher or lower. */
export type Reason =
  | 'withheld'
  | 'smallBase'
  | 'noBaseline'
  | 'baselineAges'
  | 'modelledAlone'
  | 'baselinesDisagree'
  | 'rounding'
  | 'notCollected'
  /** The row itself is of answers the census does not have. */
  | 'residual'
  /** People whose answer the census does not have (detail not recorded, outside its ages) could change it. */
  | 'answersWithoutBaseline';

export interface BaselineShare {
  readonly share: number;
  readonly count: number;
  readonly total: number;
  readonly baseline: Baseline;
}

/** One category of one line against residents. Shares are 0 to 1; everything derives from protected counts. */
export interface ComparedRow {
  readonly category: string;
  readonly label: string;
  readonly short: string;
  readonly broad: string;
  readonly grouping: Grouping;
  readonly residual: boolean;
  readonly count: Cell;
  readonly declared: Cell;
  readonly share: number | null;
  /** Wilson, 95 %: the range consistent with chance variation around the share. */
  readonly interval: Interval | null;
  readonly baseline: BaselineShare | null;
  readonly check: BaselineShare | null;
  /** share / baseline share. */
  readonly ratio: number | null;
  readonly ratioInterval: Interval | null;
  /** Share less baseline share, in percentage points. */
  readonly gapPoints: number | null;
  /** count - declared x baseline share, to the nearest rounding base. */
  readonly gapPeople: number | null;
  /** Change of the share since the earlier snapshot, in percentage points; no test (most people are in both). */
  readonly changePoints: number | null;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
}

export interface Comparison {
  readonly population: Population;
  readonly dimension: Dimension;
  readonly area: string;
  readonly line: ProtectedLine;
  readonly earlier: ProtectedLine | null;
  /** Broad rows in catalogue order, each followed by its detailed rows. */
  readonly rows: readonly ComparedRow[];
  /** Decimals of every percentage of this comparison: one from a protected base of 1,000, else none. */
  readonly decimals: 0 | 1;
  /** Share of people who declared, 0 to 1; null when the base is withheld. */
  readonly declaredShare: number | null;
  readonly methods: readonly MethodName[];
}

/** One category over the areas of a level. */
export interface AreaComparison {
  readonly population: Population;
  readonly dimension: Dimension;
  readonly category: string;
  readonly level: Level;
  readonly snapshot: string;
  readonly rows: readonly AreaRow[];
  readonly nation: ComparedRow | null;
  /** False where the level lies below the places the file records: nobody is counted in any of its areas. */
  readonly collected: boolean;
  readonly dispersion: Dispersion;
  readonly methods: readonly MethodName[];
}

/** How far areas differ beyond chance. A large τ² says unexplained differences exist, not that nobody is an outlier. */
export interface Dispersion {
  /** Mean squared z after winsorising: about 1 where chance alone is at work. Null for fewer than two areas. */
  readonly phi: number | null;
  /** Variance between areas beyond chance, on the arcsine scale; 0 where the funnel is not widened. */
  readonly tau2: number;
  /** Areas in the funnel. */
  readonly k: number;
  /** The funnel is widened by τ². */
  readonly adjusted: boolean;
}

export interface AreaRow {
  readonly area: string;
  readonly row: ComparedRow;
  /** Benjamini-Hochberg adjusted p over the areas of this level; null where nothing was tested. */
  readonly adjustedP: number | null;
  /** The verdict holds at a 5 % false-discovery rate over the level, for every count the shown ones could stand for. */
  readonly supported: boolean;
  /** Outside the funnel's limits around the nation's ratio, widened where areas differ beyond chance. */
  readonly funnel: 'within' | 'outside95' | 'outside998' | null;
  /** People expected at the residents' share of this area, also where the count itself is withheld. */
  readonly expected: number | null;
}

/** What a View may draw on: protected counts, baselines and words. It cannot reach a raw count. */
export interface Evidence {
  readonly organisation: Organisation;
  readonly areas: AreaIndex;
  readonly baselines: BaselineLibrary;
  /** Loaded populations and what is known of them; null where none is loaded. */
  readonly sources: Readonly<Record<Population, Source | null>>;
  /** Published figures of other bodies, for marks and lists alone: nothing is tested against them. */
  readonly comparators?: readonly Comparator[];
  /** True where every answer is exact and under no protection: everything made of it must say so. */
  readonly isExact?: boolean;
  /** Null while the counts for this question are not there yet (loading). */
  ask(question: LineQuestion): ProtectedTable | null;
  /** Null where people cannot be followed (no person numbers, or no such snapshot), and while the rows are not there yet. */
  askFlow(question: FlowQuestion): ProtectedFlow | null;
  /** Null where the file has no hourly pay, no such snapshot or characteristic, and while the rows are not there yet. */
  askPay?(question: GroupsQuestion): ProtectedPay | null;
  /** Null where the file has no days absent, no such snapshot or characteristic, and while the rows are not there yet. */
  askAbsence?(question: GroupsQuestion): ProtectedAbsence | null;
}

export interface Source {
  readonly fileName: string;
  readonly synthetic: boolean;
  /** ISO dates, ascending. */
  readonly snapshots: readonly string[];
  readonly dimensions: readonly string[];
  /** Split id -> its values in order, "not recorded" left out. */
  readonly splits: Readonly<Record<string, readonly string[]>>;
  /** What the file calls its own drill-down columns, by split id. */
  readonly splitLabels?: Readonly<Record<string, string>>;
  /** Finest level that rows are placed at. */
  readonly finestLevel: Level;
  /** Columns of quantities that the file has: 'hourly_pay', 'days_absent'. */
  readonly quantities?: readonly string[];
}
