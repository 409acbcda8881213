/** The two populations an organisation loads; the community (census residents) is the third, and comes from baselines. */
export const populations = ['workforce', 'caseload'] as const;
export type Population = (typeof populations)[number];

/**
 * Stored codes below 10 are ways of having no answer; a category's own code is 10 or more.
 * `unmatched` is a value nobody has mapped yet: shown as not recorded, reported on the Data page.
 */
export const unknownCodes = {notRecorded: 0, preferNotToSay: 1, notApplicable: 2, unmatched: 3} as const;
export type UnknownKind = keyof typeof unknownCodes;
export const firstCategoryCode = 10;

/** One answer, at the finest detail kept. `code` is what rows store (one byte). */
export interface Category {
  readonly code: number;
  /** Stable and unique within its dimension, across categories and broad groups: 'asian_indian'. */
  readonly id: string;
  readonly label: string;
  readonly short: string;
  /** Id of the broad group it belongs to. */
  readonly broad: string;
  /** Answers known only to the broad group ("Asian, detail not recorded"): no baseline, shown only when counted. */
  readonly residual?: true;
  /** Set where the category exists for one population only (age bands). */
  readonly population?: Population;
}

export interface BroadGroup {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  /** How a sentence names its members: {workforce: 'Asian staff', caseload: 'Asian children', community: 'Asian residents'}. */
  readonly members: Readonly<Record<Population | 'community', string>>;
  readonly population?: Population;
}

export const baselineGrades = ['census', 'derived', 'modelled', 'loaded'] as const;
export type BaselineGrade = (typeof baselineGrades)[number];
export type Grouping = 'broad' | 'detailed';
export type BaselineUnit = 'localAuthority' | 'upperTier' | 'region';

/** One table of residents that a characteristic can be compared with; its counts are in data/census/<dimension>.json. */
export interface BaselineTable {
  /** Unique: 'ethnicGroup.broad.16to64'. */
  readonly id: string;
  /** The publisher's table id or name: 'TS021', 'ONS custom dataset (ethnic group by sex by age)'. */
  readonly table: string;
  readonly publisher: string;
  /** The population base in words: 'usual residents aged 16 to 64'. */
  readonly base: string;
  /** Short, after "residents": '16 to 64', '0 to 17', 'of all ages'. */
  readonly ages: string;
  /** How the counts came to be. */
  readonly grade: BaselineGrade;
  /** The smallest areas it has; other areas are whole sums of these. */
  readonly unit: BaselineUnit;
  readonly grouping: Grouping;
  /** Populations for which these are the right ages (like for like). */
  readonly right: readonly Population[];
  /** Populations for which these are the nearest counted ages: may carry a verdict, marked B. */
  readonly nearest: readonly Population[];
  /** Offered when the reader asks for residents of all ages. */
  readonly allAges: boolean;
  readonly date: string;
  readonly vintage: string;
  readonly licence: string;
  readonly note?: string;
}

export interface Dimension {
  readonly id: string;
  /** As a panel's title: 'Gender balance'. */
  readonly topic: string;
  /** In a sentence: 'heritage'. */
  readonly noun: string;
  readonly question: string;
  readonly status: 'current' | 'experimental' | 'withdrawn';
  readonly populations: readonly Population[];
  readonly categories: readonly Category[];
  readonly broad: readonly BroadGroup[];
  /** For a yes/no characteristic, the broad group that is drawn and spoken of ('female', 'disabled'). */
  readonly focus?: string;
  /** The broad group that the others are compared with where no residents can be: in pay, absence, leaving ('male', 'white'). */
  readonly reference?: string;
  /** Broad groups with so much larger a share that they get an axis of their own ('white'). */
  readonly ownAxis: readonly string[];
  /** Headings this characteristic is known under in extracts, most usual first; matched case-, space- and punctuation-folded. */
  readonly headings: readonly string[];
  /** One cell may hold several codes ("HAND; LD"): the person counts once, in the focus group if any code is in it. */
  readonly severalAnswers?: true;
  /** Spellings of its answers so plain that no list is needed: {yes: 'disabled_extent_not_recorded'}; keys are lower case. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** What a change between two snapshots is called where the answer changes by itself, and no one has declared anew. */
  readonly changesAlone?: {readonly label: string; readonly people: string};
  /** Populations in which a gap may be a line of enquiry; all unless given (the ages of children follow from the law they come under). */
  readonly enquiredOf?: readonly Population[];
  /** The column name in Stocktake's own layout: 'ethnic_group'. */
  readonly column: string;
  /** Tables in order of preference within each kind; see BaselineTable. */
  readonly baselines: readonly BaselineTable[];
  /** Shown under every figure of this characteristic. */
  readonly caveats: readonly string[];
}

export const levels = ['england', 'region', 'serviceArea', 'dfjArea', 'upperTier', 'localAuthority'] as const;
export type Level = (typeof levels)[number];

/** A level of area. Service areas do not nest in regions: two hierarchies side by side. */
export interface Geography {
  readonly level: Level;
  readonly label: string;
  readonly plural: string;
  readonly vintage: string;
  readonly source: string;
  /** Shown on screen beside any list or map of this level. */
  readonly note?: string;
  /** The next level down when a reader drills. */
  readonly drillsTo: Level | null;
}

/** One area: a set of whole local authorities (indexes into the 318 of April 2023). */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly level: Level;
  readonly members: readonly number[];
}

export interface AreaIndex {
  readonly nation: Area;
  /** Names and codes of the 318 local authorities, in the order `members` indexes. */
  readonly localAuthorities: readonly Area[];
  /** The area with this code; old (2021) and new (2025) codes find their April 2023 successor. */
  find(code: string): Area | undefined;
  /** Areas of a level inside the organisation's nation, in code order; a unitary authority is at both upperTier and localAuthority. */
  atLevel(level: Level): readonly Area[];
  /** Whole containment: every member of `inner` is in `outer`. */
  contains(outer: Area, inner: Area): boolean;
  /** Areas of `level` wholly inside `outer`. */
  inside(outer: Area, level: Level): readonly Area[];
  /** The areas of other levels that wholly contain this one, smallest first. */
  around(area: Area): readonly Area[];
}

export interface Role {
  readonly id: string;
  readonly label: string;
  readonly plural: string;
  readonly frontline: boolean;
  /** Seniority, 1 the most junior rung; null off the ladder. */
  readonly rung: number | null;
  /** Other spellings in extracts. */
  readonly synonyms: readonly string[];
}

/** What is particular to one organisation: data, never an `if`. From data/organisation/<id>/organisation.json. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly nation: string;
  readonly serviceAreas: readonly {
    readonly code: string;
    readonly name: string;
    readonly short: string;
    /** Whole upper-tier authorities, April 2023 codes. */
    readonly upperTiers: readonly string[];
    readonly synonyms: readonly string[];
    readonly note?: string;
  }[];
  readonly serviceAreaNote: string;
  readonly roles: readonly Role[];
  /** Words on screen: {staff: 'staff', adviser: 'family court adviser', advisers: 'family court advisers'}. */
  readonly words: {
    readonly staff: string;
    readonly adviser: string;
    readonly advisers: string;
    readonly children: string;
  };
  /** Ids of published figures of its sector, nearest first: shown where a line of enquiry is opened. */
  readonly sector?: readonly string[];
  /** May only be stricter than disclosure/thresholds.ts. */
  readonly thresholds: Partial<{
    readonly withholdBelow: number;
    readonly roundingBase: number;
    readonly leastBaseForShare: number;
    readonly leastBaseForBreakdown: number;
  }>;
}

/** What is counted: one file each in catalogue/measures. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  /** people: whole, rounded and withheld as people; fte: full-time equivalents, shown only where the people beneath may be. */
  readonly unit: 'people' | 'fte';
  readonly population: Population;
  readonly definition: string;
}
