import type {BaselineGrade, Grouping, Population} from '../catalogue';
import type {LoadedBaseline} from '../extract';
import type {LineQuestion} from '../slice';
import type {raw} from './rawBrand';

/**
 * The loaded population as distinct weighted cells, ordered by snapshot then place: what DuckDB's one GROUP BY leaves
 * for counting on every click. All arrays have length `size`; categories are the catalogue's one-byte codes.
 */
export interface Cells {
  readonly population: Population;
  readonly size: number;
  /** ISO dates, ascending. */
  readonly snapshots: readonly string[];
  /** Where each snapshot's cells start; one longer than `snapshots`. */
  readonly offsets: Uint32Array;
  /** Area codes that rows were placed in (finest known); '' is "national only". */
  readonly places: readonly string[];
  readonly place: Uint16Array;
  /** Dimension id -> one code a cell. Only the dimensions the extract has. */
  readonly dimensions: Readonly<Record<string, Uint8Array>>;
  /** Split id -> one index a cell into `labels[split]`; 0 is "not recorded" and labels[split][0] says so. */
  readonly splits: Readonly<Record<string, Uint8Array>>;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** People in the cell (distinct within a snapshot). */
  readonly people: Uint32Array;
  /** Full-time equivalent of the cell in hundredths; null if the extract has none. */
  readonly fteHundredths: Uint32Array | null;
  /** 1 where the role is frontline; null for caseload. */
  readonly frontline: Uint8Array | null;
  /** The rows by person, where the extract has person numbers: what following people between snapshots needs. */
  readonly persons?: PersonRows;
  /** The rows with what they hold besides answers, where the extract has such columns: pay, days absent, dates. */
  readonly quantities?: QuantityRows;
}

/** An extract's rows with their person numbers, one row a person and snapshot; all arrays have one entry a row. */
export interface PersonRows {
  readonly snapshot: Uint8Array;
  /** Equal where people are the same; 0 where the number is blank. */
  readonly person: Int32Array;
  /** Index into the cells' `places`. */
  readonly place: Uint16Array;
  readonly dimensions: Readonly<Record<string, Uint8Array>>;
  readonly frontline: Uint8Array | null;
}

/** An extract's rows with their quantities, one row a person and snapshot; all arrays have `size` entries. */
export interface QuantityRows {
  readonly size: number;
  readonly snapshot: Uint8Array;
  /** Equal where people are the same; null without person numbers. */
  readonly person: Int32Array | null;
  /** Index into the cells' `places`. */
  readonly place: Uint16Array;
  readonly dimensions: Readonly<Record<string, Uint8Array>>;
  /** Split id -> index into the cells' `labels[split]`. */
  readonly splits: Readonly<Record<string, Uint8Array>>;
  readonly frontline: Uint8Array | null;
  readonly fteHundredths: Uint16Array | null;
  /** By Stocktake's column: 'hourly_pay', 'days_absent' (NaN where blank); dates as days since 1970-01-01. */
  readonly values: Readonly<Record<string, Float32Array>>;
}

/** Counts before disclosure control. Exists only between `database` and `disclosure`; nothing else may hold one. */
export interface RawLine {
  readonly snapshot: string;
  readonly area: string;
  /** The split's value, or null when the question has no split. */
  readonly value: string | null;
  readonly dimension: string;
  readonly people: number;
  readonly fteHundredths: number | null;
  /** False where the area lies below the places the extract records (staff known only by service area). */
  readonly collected: boolean;
  /** Indexed by stored code (0 to 255): people with that code. */
  readonly byCode: Uint32Array;
}

export interface RawTable {
  readonly [raw]: true;
  readonly question: LineQuestion;
  readonly lines: readonly RawLine[];
}

/** Residents of one area by the categories of one dimension, with everything a reader must know to trust them. */
export interface Baseline {
  readonly id: string;
  readonly dimension: string;
  readonly area: string;
  /** People by category or broad group id; `total` is their sum (people who answered). */
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
  readonly table: string;
  readonly publisher: string;
  readonly base: string;
  readonly ages: string;
  readonly grade: BaselineGrade;
  /** A: a count at the right ages. B: a count at other ages. C: modelled. */
  readonly letter: 'A' | 'B' | 'C';
  /** Letter B only: these are the nearest counted ages, so it may carry a verdict. */
  readonly nearest: boolean;
  readonly date: string;
  readonly vintage: string;
  readonly licence: string;
  /** Codes of the authorities (of the table's unit) that were summed. */
  readonly areasSummed: readonly string[];
}

/** Census counts for any area. `find` gives null where no table can sum to exactly that area. */
export interface BaselineLibrary {
  find(want: {
    dimension: string;
    population: Population;
    area: string;
    grouping: Grouping;
    residents: 'likeForLike' | 'allAges';
    /** Id of the only table that may answer, where another of the same characteristic would be preferred. */
    table?: string;
  }): {
    readonly main: Baseline;
    /** A counted table at other ages, when `main` is modelled or does not fit. */ readonly check: Baseline | null;
  } | null;
}

/** The tables that come with the project, and what they answer together with census files somebody loaded. */
export interface CensusBaselines extends BaselineLibrary {
  with(loaded: readonly LoadedBaseline[]): BaselineLibrary;
}
