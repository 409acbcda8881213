import type {Population} from './types';

/** One figure of another body, as published. */
export interface ComparatorFigure {
  /** Dimension id. */
  readonly dimension: string;
  /** Category or broad group id; null where the catalogue has none like it. */
  readonly category: string | null;
  /** As the publisher calls the group. */
  readonly label: string;
  /** `share`: 0 to 1 of the base. `ratio`: a relative likelihood, which no share can stand beside. */
  readonly unit: 'share' | 'ratio';
  /** Null where only a count was published, on a base that is not known. */
  readonly value: number | null;
  /** Decimals of the percentage, or of the ratio, that the publisher gives or the base bears. */
  readonly decimals: number;
  readonly count: number | null;
  readonly base: number | null;
  /** Of whom it is a share: 'those whose ethnicity was known'. */
  readonly baseWords: string;
  /** Why it is not the same thing as the category here: it is listed, and never drawn. Null where they correspond. */
  readonly differs: string | null;
  /** What a reader must know of its definition, where it is drawn. */
  readonly note: string | null;
  /** `verified`: read at the publisher. `secondary`: as others report it. `loaded`: in a file that the reader loaded. */
  readonly status: 'verified' | 'secondary' | 'loaded';
}

/** Another body's published figures at one date: public, never tested against, never mixed with an organisation's own counts. */
export interface Comparator {
  /** Letters, digits and hyphens: it stands in links. */
  readonly id: string;
  /** Whose figures: 'Children’s social workers, England'. */
  readonly body: string;
  /** The people described, in a sentence. */
  readonly describes: string;
  /** The population whose lanes it may stand on; null where its people are nobody's staff and nobody's children. */
  readonly population: Population | null;
  /** ISO 8601, as exact as published: '2024', '2024-09', '2024-09-30'. */
  readonly date: string;
  readonly publisher: string;
  /** Of the table or page. */
  readonly title: string;
  /** Where it was read, as text; null where that is not recorded. */
  readonly address: string | null;
  readonly note: string | null;
  readonly figures: readonly ComparatorFigure[];
}

interface ComparatorFile {
  readonly comparators: readonly Comparator[];
}

const files = import.meta.glob<ComparatorFile>('../../data/comparators/*.json', {eager: true, import: 'default'});

/** The published figures that come with Stocktake, in the order of their file. */
export const shippedComparators: readonly Comparator[] = Object.values(files).flatMap((file) => file.comparators);
