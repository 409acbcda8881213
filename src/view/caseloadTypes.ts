import type {ChartTableView, Context, FigureView, FunnelPicture, Href, MarkState, TileView, TrendView} from './types';

/** A scale of its own for a block of measures; `log` has equal distances for equal multiples. */
export interface MeasureScale {
  readonly kind: 'linear' | 'log';
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly {readonly value: number; readonly label: string}[];
}

/** A measure on its lane, in the block's own unit. */
export interface MeasureMark {
  readonly state: MarkState;
  readonly value: number | null;
  readonly lower: number | null;
  /** May be infinite: the range leaves the scale. */
  readonly upper: number | null;
  readonly label: string;
  readonly tick: {readonly value: number; readonly style: 'solid' | 'dotted'} | null;
  /** What chance would give, and how far it reaches: a hollow diamond on a grey band. */
  readonly expected: {readonly value: number; readonly lower: number; readonly upper: number} | null;
  /** Read aloud in place of the picture. */
  readonly text: string;
}

export interface MeasureRow {
  readonly key: string;
  readonly label: string;
  readonly href: Href | null;
  /** One for each of the view's columns before the lane, ready to show. */
  readonly before: readonly string[];
  /** Null for a reference row, which has words of its own. */
  readonly mark: MeasureMark | null;
  readonly verdict: string;
  readonly isClear: boolean;
  readonly after: readonly string[];
}

export interface MeasureBlock {
  readonly key: string;
  readonly heading: string | null;
  readonly scale: MeasureScale;
  readonly rows: readonly MeasureRow[];
}

export const measureSigns = [
  'mark',
  'range',
  'tick',
  'dotted',
  'expected',
  'withheld',
  'tooFew',
  'notCollected',
] as const;
export type MeasureSign = (typeof measureSigns)[number];

/** Rates, ratios and chances, a line each: a real table whose picture is one column, as the chart-table is for shares. */
export interface MeasureTableView extends FigureView {
  readonly kind: 'measureTable';
  readonly rowHeading: string;
  readonly before: readonly string[];
  readonly laneHeading: string;
  /** Null where nothing is tested. */
  readonly verdictHeading: string | null;
  readonly after: readonly string[];
  readonly ranges: boolean;
  readonly blocks: readonly MeasureBlock[];
  /** What the signs of this figure mean: ticks differ between figures. */
  readonly key: readonly {readonly sign: MeasureSign; readonly words: string}[];
}

/** The areas of a level in a funnel, drawn as the map's is. */
export interface RateFunnelView {
  readonly kind: 'rateFunnel';
  readonly id: string;
  readonly picture: FunnelPicture;
}

export type CaseloadFigure = ChartTableView | MeasureTableView | RateFunnelView | TrendView;

/** Why something is not shown, and where the reader can go for it. */
export interface Missing {
  readonly words: string;
  readonly link: {readonly label: string; readonly href: Href} | null;
}

/** One part of the Caseload page, reached from the list at its top. */
export interface CaseloadSection {
  readonly id: string;
  readonly label: string;
  readonly figures: readonly CaseloadFigure[];
  /** What could be shown here and is not, and what to do; none where all is. */
  readonly missing: readonly Missing[];
}

export interface CaseloadView extends Context {
  readonly tiles: readonly TileView[];
  readonly sections: readonly CaseloadSection[];
}
