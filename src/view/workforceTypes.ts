import type {Context, FigureView, MarkState} from './types';

/** One of the six figures of SI 2017/172, numbered as in its regulation 8. */
export interface StatutoryFigure {
  readonly number: number;
  readonly label: string;
  /** '0.4%', 'None paid', '[c]'. */
  readonly value: string;
  readonly words: string;
  /** The value is a number, not the reason for there being none. */
  readonly isCounted: boolean;
}

/** A quarter of pay as a bar of two parts. Shares are 0 to 1. */
export interface QuarterBar {
  readonly key: string;
  readonly label: string;
  readonly focus: number;
  readonly focusLabel: string;
  readonly referenceLabel: string;
  /** The organisation's own published share, where it published one. */
  readonly published: number | null;
  /** Read aloud. */
  readonly text: string;
}

/** Gaps in per cent at one date of one series; `value` null breaks the line. */
export interface GapPoint {
  /** Years since 1 January 2000, to place it. */
  readonly at: number;
  readonly dateLabel: string;
  readonly value: number | null;
  readonly label: string;
}

export interface GapSeries {
  readonly key: 'published' | 'counted';
  readonly measure: 'mean' | 'median';
  /** Years that follow each other are joined; a missing year breaks the line. */
  readonly points: readonly GapPoint[];
}

export interface GapAxis {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly {readonly value: number; readonly label: string}[];
}

export interface PayTrendView {
  readonly heading: string;
  readonly series: readonly GapSeries[];
  readonly axis: GapAxis;
  readonly years: GapAxis;
  /** Every value in words. */
  readonly text: string;
}

/** The gender pay gap as the regulations ask for it. Without figures the finding says why, and nothing else is drawn. */
export interface PayView extends FigureView {
  readonly kind: 'pay';
  readonly figures: readonly StatutoryFigure[];
  readonly quarters: {
    readonly heading: string;
    readonly focus: string;
    readonly reference: string;
    readonly bars: readonly QuarterBar[];
  } | null;
  readonly trend: PayTrendView | null;
  readonly key: {
    readonly focus: string;
    readonly reference: string;
    readonly published: string | null;
    readonly counted: string;
  };
}

/** One group's gaps against the reference group of its characteristic. */
export interface PayGroupRow {
  readonly key: string;
  readonly label: string;
  readonly people: string;
  /** Per cent; null where there is none to draw. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly meanLabel: string;
  readonly medianLabel: string;
  readonly state: 'shown' | 'reference' | 'tooFew' | 'withheld';
  /** In words: 'Paid 3.7% more on average', 'Reference', 'Fewer than 50'. */
  readonly words: string;
}

export interface PayGroupsView extends FigureView {
  readonly kind: 'payGroups';
  readonly axis: GapAxis;
  readonly blocks: readonly {readonly key: string; readonly heading: string; readonly rows: readonly PayGroupRow[]}[];
}

/** A ratio on the log axis from 1/4 to 4; 1 is the same likelihood. */
export interface LikelihoodMark {
  readonly state: MarkState;
  readonly value: number | null;
  readonly lower: number | null;
  /** Null beside a value: the range has no end. */
  readonly upper: number | null;
  readonly label: string;
}

export interface LikelihoodRow {
  readonly key: string;
  readonly label: string;
  /** One for each of the view's columns, ready to show. */
  readonly numbers: readonly string[];
  /** Null for the reference group, which stands at 1. */
  readonly mark: LikelihoodMark | null;
  /** 'More likely', 'Less likely', 'No clear difference', 'Reference', or why there is none. */
  readonly verdict: string;
  readonly isClear: boolean;
  /** Read aloud in place of the picture. */
  readonly text: string;
}

/** How likely something was for each group against a named reference: the same direction in every block. */
export interface LikelihoodView extends FigureView {
  readonly kind: 'likelihood';
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly laneHeading: string;
  readonly ranges: boolean;
  readonly blocks: readonly {
    readonly key: string;
    readonly heading: string;
    /** 'Men: 1'. */
    readonly referenceLabel: string;
    readonly rows: readonly LikelihoodRow[];
  }[];
}

/** A figure of the page: each kind has its own chart. */
export type WorkforceFigure = PayView | PayGroupsView | LikelihoodView;

/** One part of the Workforce page, reached from the list at its top. */
export interface WorkforceSection {
  /** Anchor; the figures' own ids begin with it. */
  readonly id: string;
  readonly label: string;
  /** What the page's finding says of it, a clause that may follow another; null where there is nothing to say. */
  readonly lead: string | null;
  readonly figures: readonly WorkforceFigure[];
}

export interface WorkforceView extends Context {
  readonly sections: readonly WorkforceSection[];
}
