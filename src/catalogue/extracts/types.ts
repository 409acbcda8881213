import type {Population} from '../types';

/**
 * What a column is for. `split`: labels people are grouped by. `age`: one of the ways of giving an age.
 * `number`, `date` and `yesNo` are kept as quantities for later pages.
 */
export type ColumnUse =
  | 'snapshot'
  | 'person'
  | 'serviceArea'
  | 'localAuthority'
  | 'age'
  | 'split'
  | 'frontline'
  | 'fte'
  | 'number'
  | 'date'
  | 'yesNo'
  | 'count';

/** One column of Stocktake's own layout that is not a characteristic (those name their own headings). */
export interface ExtractColumn {
  /** The canonical name: 'snapshot_date'. */
  readonly column: string;
  /** In plain words, where a person chooses what a heading is: 'Snapshot date'. */
  readonly label: string;
  readonly use: ColumnUse;
  /** Headings it is known under, most usual first; matched case-, space- and punctuation-folded. */
  readonly headings: readonly string[];
  /** Values of a split with a settled label: {private: 'Private law'}; keys are folded values. */
  readonly labels?: ReadonlyMap<string, string>;
}

/** What one kind of extract may hold. */
export interface ExtractLayout {
  readonly population: Population;
  /** In a sentence: 'a workforce extract'. */
  readonly label: string;
  readonly columns: readonly ExtractColumn[];
}
