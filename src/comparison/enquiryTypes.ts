import type {Level} from '../catalogue';
import type {Cell} from '../disclosure';
import type {DeclarationGate} from './declarationGate';
import type {FunnelPosition} from './funnelPosition';
import type {MethodName} from './methods';
import type {BaselineShare, Interval, Verdict} from './types';
import type {UndeclaredBounds} from './undeclaredBounds';
import type {WhatNCanShow} from './whatNCanShow';

/** Whose share is compared with whose: the first's with the second's. */
export const populationPairs = ['staff-community', 'staff-caseload', 'caseload-community'] as const;
export type PopulationPair = (typeof populationPairs)[number];

/** Staff in all roles, or in frontline roles, who are some of them. Always `all` where the first are children. */
export type RoleFamily = 'all' | 'frontline';

/** What would change a verdict, each as if the rest stayed as it is. People are to the nearest rounding base. */
export type WouldChange =
  /** The residents were of all ages: their share, and what would be said. */
  | {readonly kind: 'residents'; readonly baseline: BaselineShare; readonly verdict: Verdict}
  /**
   * So many or more of those who did not declare were in the group (where the share is lower) or out of it (where it is
   * higher): no clear difference. `people` is null where not even all of them would do.
   */
  | {readonly kind: 'undeclared'; readonly people: number | null; readonly of: number}
  /** So many more of the same base (or fewer, where the share is higher) were in the group: no clear difference. */
  | {readonly kind: 'people'; readonly people: number};

/** A gap the data support, for somebody to follow up. It asks for an explanation; it does not give one. */
export interface EnquiryLine {
  /** The same question has the same id at every snapshot, so that notes can follow it. */
  readonly id: string;
  readonly pair: PopulationPair;
  readonly staff: RoleFamily;
  readonly dimension: string;
  /** Broad group id. */
  readonly category: string;
  readonly area: string;
  readonly level: Level;
  /** Of the first population. */
  readonly snapshot: string;
  readonly count: Cell;
  readonly declared: Cell;
  readonly share: number;
  /** Residents' share, or the share of the second population. */
  readonly otherShare: number;
  /** Of the share: Wilson, 95 %. */
  readonly interval: Interval | null;
  readonly gapPoints: number;
  /** In points; beside residents Wilson's less their share, beside children Newcombe's. */
  readonly gapInterval: Interval | null;
  /** People more or fewer than at the other share, to the nearest rounding base. */
  readonly gapPeople: number;
  /** Raw and adjusted, at the shown counts. */
  readonly p: number;
  readonly adjustedP: number;
  readonly verdict: 'higher' | 'lower';
  /** Among the areas of its level, around the nation's ratio; null for the nation and beside children. */
  readonly funnel: FunnelPosition | null;
  readonly declaration: DeclarationGate;
  /** Null beside children. Letter A, or B of the nearest ages: nothing else makes a line. */
  readonly baseline: BaselineShare | null;
  /** What the line shows when it is opened: worked out then, and remembered. */
  readonly detail: () => EnquiryDetail;
  /** The same gap in areas within this one: never findings of their own. */
  readonly under: readonly EnquiryLine[];
  /** The same gap among frontline staff, who are some of these: not a finding of its own. */
  readonly roles: readonly EnquiryLine[];
}

/** What an opened line says beyond its figures: how far they may be trusted, and what would change them. */
export interface EnquiryDetail {
  readonly undeclared: UndeclaredBounds | null;
  /** Null beside children. */
  readonly canShow: WhatNCanShow | null;
  /** Smallest base at which this gap would be found 4 times in 5; null beside children. */
  readonly leastBase: number | null;
  readonly wouldChange: readonly WouldChange[];
}

/** One family of tests, over which the false-discovery rate is held. */
export interface EnquiryFamily {
  readonly pair: PopulationPair;
  readonly staff: RoleFamily;
  readonly level: Level;
  /** Comparisons tested: every characteristic, group and area of the level under a supported parent. */
  readonly tested: number;
  readonly supported: number;
}

export interface Enquiry {
  /** Most people first. */
  readonly lines: readonly EnquiryLine[];
  readonly families: readonly EnquiryFamily[];
  readonly methods: readonly MethodName[];
}

export interface EnquiryOptions {
  /** Where the walk starts: the nation, or an area whose parts are walked. */
  readonly area: string;
  /** ISO date, or null for the latest loaded of each population. */
  readonly snapshot: string | null;
  /** The level between nation and local authority; service areas and regions overlap, so it is one or the other. */
  readonly through?: 'serviceArea' | 'region';
  /** `area`: the area alone, with no funnel and nothing under its lines, which are otherwise the same. */
  readonly depth?: 'area' | 'all';
  /** Dimension ids; all loaded unless given. */
  readonly dimensions?: readonly string[];
}
