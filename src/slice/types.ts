import type {Grouping, Level, Population} from '../catalogue';
import type {Split} from './splits';

export const pages = [
  'stocktake',
  'characteristic',
  'map',
  'area',
  'workforce',
  'caseload',
  'lines',
  'data',
  'methods',
] as const;
export type PageId = (typeof pages)[number];

/** Where a line of enquiry stands with whoever follows it. */
export const lineStatuses = ['open', 'agreed', 'done', 'notPursued'] as const;
export type LineStatus = (typeof lineStatuses)[number];

/** What became of a gap between two snapshots. */
export const lineMoves = ['narrower', 'unchanged', 'wider', 'new'] as const;
export type LineMove = (typeof lineMoves)[number];

/** The lists of the lines page: one population beside residents, or staff beside the children. */
export const lineLists = ['workforce', 'caseload', 'beside'] as const;
export type LineList = (typeof lineLists)[number];

/** The whole question a page answers: plain, serialisable, and the whole of what a link carries. */
export interface Slice {
  readonly page: PageId;
  /** Area code at any level. */
  readonly area: string;
  /** ISO date, or null for the latest loaded. */
  readonly snapshot: string | null;
  /** The earlier snapshot compared with, or null for the one before. */
  readonly since: string | null;
  readonly residents: 'likeForLike' | 'allAges';
  readonly staff: 'all' | 'frontline';
  /** Dimension id of the characteristic and map pages. */
  readonly by: string;
  /** broad: broad groups only; drill: the groups in `open` show their detail; detailed: all do. */
  readonly detail: 'broad' | 'drill' | 'detailed';
  readonly open: readonly string[];
  /** Ranges (whiskers) drawn. */
  readonly ranges: boolean;
  /** Map page: the population and category mapped, the level, what is drawn, and how. */
  readonly population: Population;
  readonly category: string | null;
  readonly level: Level;
  readonly show: 'ratio' | 'gap' | 'share';
  readonly layout: 'map' | 'hex';
  /** Profile page: the area compared with, or null for the nation. */
  readonly against: string | null;
  /** Characteristic page: what its people are broken down by. */
  readonly split: Split;
  /** Characteristic page: id of the body whose published figures stand beside the staff, or null for nobody's. */
  readonly comparator: string | null;
  /** Lines page: key of the opened line, and what the lists are narrowed to. Null narrows nothing. */
  readonly line: string | null;
  readonly list: LineList | null;
  /** Dimension id. */
  readonly about: string | null;
  /** The lines of the areas of this level inside the area, in place of its own. */
  readonly inside: Level | null;
  readonly gap: 'lower' | 'higher' | null;
  readonly moved: LineMove | null;
  readonly status: LineStatus | null;
  readonly pinned: boolean;
  /** Without an owner. */
  readonly unowned: boolean;
}

/**
 * A question for counts. The answer has one line for each snapshot, area, split value and dimension.
 * Canonical: the same question always serialises to the same text (`questionKey`).
 */
export interface LineQuestion {
  readonly population: Population;
  /** ISO dates. */
  readonly snapshots: readonly string[];
  readonly areas:
    | {readonly kind: 'one'; readonly area: string}
    | {readonly kind: 'level'; readonly level: Level; readonly within: string};
  readonly split: Split | null;
  /** Dimension ids; at least one. */
  readonly dimensions: readonly string[];
  readonly staff: 'all' | 'frontline';
}

export type {Grouping, Level, Population};
