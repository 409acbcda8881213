import type {Population} from '../catalogue';
import type {Verdict} from '../comparison';
import type {Split} from '../slice';
import type {ChangeView} from './changeTypes';
import type {LinesPanelView} from './linesTypes';

/** One row of every Download CSV: tidy columns, in this order, and after them how the figure was protected. Empty text where there is no value. */
export const tidyColumns = [
  'figure',
  'area_code',
  'area',
  'period',
  'characteristic',
  'category',
  'population',
  'count',
  'base',
  'share',
  'lower',
  'upper',
  'baseline_share',
  'baseline_grade',
  'ratio',
  'gap_points',
  'gap_people',
  'status',
] as const;
export type TidyRow = Readonly<Record<(typeof tidyColumns)[number], string>> & {
  /** In place of the figure's own, where the row is another body's and public. */
  readonly protection?: string;
};

/** A link inside the app: query text such as '?page=map&by=ethnicGroup'. */
export type Href = string;

/** How the counts of a figure were protected. */
export interface FigureProtection {
  /** Nothing is rounded or withheld: the figure, its table and its files carry the warning in `words`. */
  readonly isExact: boolean;
  /** In every row of the download. */
  readonly words: string;
}

/** A method as figures name it, and its entry on the methods page. */
export interface MethodLink {
  readonly label: string;
  readonly href: Href;
}

/** What every figure has, without exception. All words are ready to show. */
export interface FigureView {
  /** Stable: file names, anchors. 'stocktake-heritage'. */
  readonly id: string;
  readonly topic: string;
  /** The finding, in a sentence with its number. */
  readonly finding: string;
  readonly support: string | null;
  /** Why the shares may mislead, said before the picture. */
  readonly caution?: string;
  readonly more: {readonly label: string; readonly href: Href} | null;
  readonly notes: readonly string[];
  /** Table, population base, date and grade of what it is compared with; file and date of what is compared. */
  readonly source: string;
  /** How it was compared; none where nothing is shown. */
  readonly methods?: readonly MethodLink[];
  readonly protection: FigureProtection;
  readonly csv: readonly TidyRow[];
  /** Columns of the download between the tidy ones and the protection, and their cells for each of its rows, where the figure has any. */
  readonly csvMore?: {readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[]};
  readonly table: PlainTable;
}

export interface PlainTable {
  readonly caption: string;
  /** The first column is the row headers'; the others are the cells', in order. */
  readonly columns: readonly {readonly label: string; readonly numeric: boolean}[];
  readonly rows: readonly {readonly header: string; readonly indent: 0 | 1; readonly cells: readonly string[]}[];
}

/** How a lane or an area is drawn; each has its own mark or pattern and its own words. */
export type MarkState = 'clear' | 'noClear' | 'notAssessed' | 'tooFew' | 'withheld' | 'notCollected' | 'zero';

/** A mark on a lane: positions are shares (0 to 1) or ratios, drawn by `chart` as per cent of the axis. */
export interface Mark {
  readonly population: Population;
  readonly state: MarkState;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** '5.5%', '[c]', 'None declared'. */
  readonly label: string;
  /** The residents' position; dotted where the ages are not the right ones, or the figure is modelled. */
  readonly tick: {readonly value: number; readonly label: string; readonly style: 'solid' | 'dotted'} | null;
  /** Another body's published share of the same group: a hollow diamond. */
  readonly comparator?: ComparatorMark;
  /** Read aloud: 'Workforce 5.5%, range 4.6% to 6.6%; residents 9.0%'. */
  readonly text: string;
}

/** A published figure on a lane: public, of other people and another date, and never tested against. */
export interface ComparatorMark {
  readonly value: number;
  readonly label: string;
  /** Read aloud: 'Children’s social workers, England, September 2024 15.2%'. */
  readonly text: string;
}

export interface Lane {
  readonly population: Population;
  readonly residents: string;
  readonly mark: Mark;
  readonly ratio: Mark | null;
  readonly ratioLabel: string;
  readonly verdict: string;
  readonly verdictKind: Verdict | 'withheld' | 'notCollected';
  readonly gapPoints: string;
  readonly gapPeople: string;
  readonly change: string;
  /** Count over base in words, for rows by role: '1,430'. */
  readonly people: string;
}

export interface LaneRow {
  readonly key: string;
  readonly label: string;
  readonly indent: 0 | 1;
  /** Set on a group that opens into detail: the link that toggles it. */
  readonly toggle: {readonly open: boolean; readonly href: Href} | null;
  /** Set on a row that leads somewhere (an area, a role). */
  readonly href: Href | null;
  readonly lanes: readonly Lane[];
}

export interface Axis {
  readonly max: number;
  /** Shares; labels are made by `percentLabel`. */
  readonly ticks: readonly {readonly value: number; readonly label: string}[];
}

/** Rows that share one axis. */
export interface LaneBlock {
  readonly key: string;
  readonly heading: string | null;
  /** Set where rows show their people under this heading, in place of verdict, gaps and change ("Women by role"). */
  readonly peopleHeading?: string;
  readonly axis: Axis;
  readonly rows: readonly LaneRow[];
}

/** The main figure: a real table whose picture is one column. */
export interface ChartTableView extends FigureView {
  readonly kind: 'chartTable';
  readonly rowHeading: string;
  readonly laneHeading: string;
  readonly show: {
    readonly residents: boolean;
    readonly verdict: boolean;
    readonly gap: boolean;
    readonly change: string | null;
    readonly ratio: boolean;
    readonly people: string | null;
    readonly ranges: boolean;
  };
  /** Each with its own axis; a later block may have a heading of its own ("Women by role"). */
  readonly blocks: readonly LaneBlock[];
  /** 'Declared: 1,985 staff, 55,430 children.' */
  readonly base: string;
  /** Whose published figures the hollow diamonds are, for the key: named and dated. */
  readonly comparator?: string;
}

export interface TileView {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly change: string;
  readonly population: Population;
  /** Protected values over snapshots, null where withheld; drawn as a line. */
  readonly spark: readonly (number | null)[];
  readonly sparkText: string;
}

export interface DeclarationView extends FigureView {
  readonly kind: 'declaration';
  readonly items: readonly {
    readonly key: string;
    readonly topic: string;
    readonly href: Href;
    readonly bars: readonly {
      readonly population: Population;
      /** Shares of all people, 0 to 1; null when the base is too small. */
      readonly declared: number | null;
      readonly preferNotToSay: number | null;
      readonly notRecorded: number | null;
      readonly label: string;
      readonly change: string;
      readonly text: string;
    }[];
  }[];
}

export interface TrendView extends FigureView {
  readonly kind: 'trend';
  readonly panels: readonly {
    readonly key: string;
    readonly title: string;
    readonly axis: Axis;
    readonly series: readonly {
      readonly population: Population;
      readonly label: string;
      readonly points: readonly {
        readonly period: string;
        readonly periodLabel: string;
        readonly value: number | null;
        readonly lower: number | null;
        readonly upper: number | null;
        readonly label: string;
      }[];
    }[];
    readonly residents: readonly {readonly population: Population; readonly value: number; readonly label: string}[];
  }[];
}

export interface Context {
  readonly eyebrow: string;
  /** Document title, without the name of the app. */
  readonly title: string;
  readonly finding: string;
  readonly lede: string | null;
  /** Footer columns: sources, disclosure control, reading the ranges. */
  readonly footer: readonly {readonly heading: string; readonly paragraphs: readonly string[]}[];
}

export interface StocktakeView extends Context {
  readonly tiles: readonly TileView[];
  readonly panels: readonly ChartTableView[];
  /** Null while the gaps of the area are not worked out. */
  readonly lines: LinesPanelView | null;
  readonly declaration: DeclarationView | null;
}

export interface CharacteristicView extends Context {
  readonly main: ChartTableView;
  /** By role, grade, another characteristic ...: what the reader chose. Null where nobody is so divided. */
  readonly bySplit: ChartTableView | null;
  readonly splits: {
    readonly choices: readonly {readonly split: Split; readonly label: string}[];
    readonly chosen: Split | null;
    /** Why the chosen one is not given here. */
    readonly absent: string | null;
  };
  readonly trend: TrendView | null;
  readonly why: ChangeView | null;
  readonly byArea: ChartTableView | null;
}

export interface AreaProfileView extends Context {
  readonly tiles: readonly TileView[];
  readonly panels: readonly ChartTableView[];
  readonly inside: ChartTableView | null;
  readonly trend: TrendView | null;
}

export * from './carryOverTypes';
export * from './changeTypes';
export * from './followUpTypes';
export * from './linesTypes';
export * from './mapTypes';
