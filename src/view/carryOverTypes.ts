import type {Population} from '../catalogue';
import type {FigureView, Href} from './types';

/** What can become of a line from one stocktake to the next. */
export const fates = ['narrower', 'unchanged', 'wider', 'noLonger', 'new'] as const;
export type Fate = (typeof fates)[number];

/** What became of the lines a file kept at an earlier stocktake, and what was reported of each action. */
export interface CarryOverView extends FigureView {
  readonly kind: 'carryOver';
  /** For the head of the page: 'Of 10 lines in March 9 are still supported: 3 narrower, 1 unchanged and 5 wider. Two are new.' */
  readonly summary: string;
  readonly columns: readonly {
    readonly fate: Fate;
    readonly count: number;
    /** After the count: 'narrower', 'new since March'. */
    readonly label: string;
    readonly items: readonly {
      readonly key: string;
      readonly population: Population;
      /** 'Asian staff, 5.3 to 4.9'. */
      readonly text: string;
      readonly href: Href;
    }[];
  }[];
  readonly actionsHeading: string;
  readonly actions: readonly {
    readonly key: string;
    readonly action: string;
    readonly line: string;
    readonly href: Href;
    readonly who: string;
    /** 'Done', 'Carried'; then the reader's own words, if there are new ones. */
    readonly state: string;
    readonly words: string;
    readonly gap: string;
  }[];
}
