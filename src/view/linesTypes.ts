import type {Population} from '../catalogue';
import type {Axis, Context, FigureView, Href, Mark} from './types';

/** A supported gap in one line: what every list of them says. */
export interface LineBrief {
  readonly key: string;
  /** 'Asian staff are a smaller share than Asian residents'. */
  readonly sentence: string;
  /** The characteristic in this area, with the same staff. */
  readonly href: Href;
  readonly population: Population;
  /** 'Workforce', 'Workforce, frontline'. */
  readonly tag: string;
  readonly points: string;
  readonly people: string;
}

/** A line of enquiry in its list, and what it says when it is opened. */
export interface LineView extends LineBrief {
  /** Of the gap, in points: '−4.7 to −2.4'. */
  readonly range: string;
  /** Funnel position, or how many areas inside have the same gap. */
  readonly place: string;
  /** Share who declared: '92.1%'. */
  readonly declared: string;
  /** 'could be 6.3% to 14.2%'; null where everybody declared, or it may not be shown. */
  readonly bounds: string | null;
  /** Too few declared for the share to speak for the rest. */
  readonly isCaution: boolean;
  /** 'A' and 'a count at the right ages'; null beside children. */
  readonly grade: {readonly letter: string; readonly words: string} | null;
  readonly evidence: LineEvidenceView;
}

/** What an opened line shows: the figures, how far they can be trusted, and what would change them. */
export interface LineEvidenceView {
  readonly eyebrow: string;
  readonly finding: string;
  readonly mark: Mark;
  readonly axis: Axis;
  readonly facts: readonly {readonly term: string; readonly value: string}[];
  readonly declared: {
    readonly heading: string;
    readonly sentences: readonly string[];
    /** From nobody to everybody who did not declare, drawn under the same axis; null where there is nothing to draw. */
    readonly bounds: {readonly lower: number; readonly upper: number; readonly text: string} | null;
  };
  readonly baseline: {readonly heading: string; readonly sentences: readonly string[]};
  readonly canShow: {readonly heading: string; readonly sentences: readonly string[]} | null;
  readonly wouldChange: readonly {readonly condition: string; readonly result: string; readonly verdict: string}[];
  /** The same gap elsewhere: inside this area, and among frontline staff. */
  readonly inside: {
    readonly heading: string;
    readonly sentence: string;
    readonly links: readonly {readonly label: string; readonly href: Href}[];
  } | null;
  readonly frontline: string | null;
  /** What other bodies published of the same group, named and dated; null where none did. */
  readonly sector: {
    readonly heading: string;
    readonly rows: readonly {readonly term: string; readonly value: string}[];
    readonly sentences: readonly string[];
  } | null;
}

/** The supported gaps of one population beside another. Workforce and caseload never share a list. */
export interface LinesListView extends FigureView {
  readonly kind: 'lines';
  /** Of the column of places: 'Service areas', 'Funnel'; null where it says nothing. */
  readonly placeHeading: string | null;
  /** False beside children: no census table is used. */
  readonly hasGrade: boolean;
  readonly lines: readonly LineView[];
}

/** The largest gaps of the start page, workforce and caseload apart. */
export interface LinesPanelView extends FigureView {
  readonly kind: 'linesPanel';
  readonly groups: readonly {
    readonly population: Population;
    readonly heading: string;
    readonly lines: readonly LineBrief[];
  }[];
}

export interface LinesView extends Context {
  readonly lists: readonly LinesListView[];
}
