/**
 * What a reader may know of one cell of a published table. The true count of a hidden cell has no place here:
 * `value` is read for published cells only.
 */
export interface LinkedCell {
  readonly id: string;
  /**
   * published: seen exactly. rounded: seen to a base, its range given. primary: withheld for itself. secondary: withheld
   * to protect another. unseen: never written anywhere, but part of a sum (all staff less frontline staff).
   */
  readonly status: 'published' | 'rounded' | 'primary' | 'secondary' | 'unseen';
  readonly value?: number;
  /** What is seen says the count is in this range: a rounded figure, a withheld one, or the digits of a percentage. */
  readonly publishedLower?: number;
  readonly publishedUpper?: number;
  /** Judged like a primary cell, whatever its status. */
  readonly sensitive?: boolean;
}

/** A total and the parts it is the sum of. */
export interface Relation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Tables that share cells, as a reader who keeps everything ever published would lay them side by side. */
export interface LinkedTables {
  readonly cells: readonly LinkedCell[];
  readonly relations: readonly Relation[];
  /** What the reader knows besides: the only person in a cell knows that cell. */
  readonly attackerKnows?: readonly {readonly id: string; readonly lower: number; readonly upper: number}[];
}

/** Least and most; `upper` is Infinity where nothing bounds it. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** What a reader can work out of one cell that is not published. */
export interface CellBounds {
  readonly id: string;
  readonly status: Exclude<LinkedCell['status'], 'published'>;
  /** Primary, or marked sensitive: the cells that must not become narrow. */
  readonly sensitive: boolean;
  /** Limits for any number at all. */
  readonly lp: Limits;
  /** Limits for whole people; never wider than `lp`. */
  readonly integer: Limits;
}

/** A cell as its publisher knows it. */
export interface TrueCell {
  readonly id: string;
  readonly value: number;
  /** Unsafe by itself: withheld, and not to be narrowed below the rule. */
  readonly primary?: boolean;
  /** Shown whatever happens: margins. */
  readonly keep?: boolean;
}

/** Additive tables with exact figures, to be published together. */
export interface TrueTables {
  readonly cells: readonly TrueCell[];
  readonly relations: readonly Relation[];
  readonly attackerKnows?: LinkedTables['attackerKnows'];
}
