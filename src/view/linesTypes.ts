import type {Population} from '../catalogue';
import type {LineMove} from '../slice';
import type {CarryOverView} from './carryOverTypes';
import type {FollowUp} from './followUpTypes';
import type {MapView} from './mapTypes';
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

/** A line with what its table says of it. */
export interface LineFacts extends LineBrief {
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
}

/** A line of enquiry in its list, and what it says when it is opened. */
export interface LineView extends LineFacts {
  /** Sizes of the gap over the snapshots, null where not shown; drawn as a small line. */
  readonly spark: readonly (number | null)[];
  /** 'Size of the gap in points, six snapshots: 6.1, 5.9, [c], 5.5, 5.3, 4.9'. */
  readonly sparkText: string;
  /** Since the earlier snapshot: 'Narrower by 0.4', 'New'; `move` is null where neither can be said. */
  readonly moved: {readonly move: LineMove | null; readonly text: string};
  /** '3rd stocktake', counted from the reader's file; '' without one. */
  readonly nth: string;
  readonly followUp: LineFollowUpView;
  readonly isOpen: boolean;
  /** Opens the line, or closes it. */
  readonly openHref: Href;
  /** Null until the line is opened. */
  readonly evidence: LineEvidenceView | null;
}

/** What a list says of how a line is followed up; the words are the reader's own. */
export interface LineFollowUpView {
  readonly given: FollowUp;
  /** 'Open', 'Action agreed'. */
  readonly status: string;
  readonly action: string;
  /** 'Head of HR, 31 Mar 2027'; '' where neither is said. */
  readonly who: string;
  /** 'March 2026: “Joiners up; wait.”', from the reader's file. */
  readonly earlier: string | null;
}

/** The gap over the snapshots: the share with its range, the share beside it, and the gap between them. */
export interface LineHistoryView {
  readonly heading: string;
  readonly population: Population;
  readonly axis: Axis;
  readonly points: readonly {
    readonly key: string;
    /** 'Mar 24'. */
    readonly label: string;
    readonly share: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly other: number | null;
    /** '−4.9', '[c]', 'Too few'. */
    readonly gap: string;
  }[];
  /** At the end of the line, and of the one beside it. */
  readonly ends: {readonly share: string; readonly other: string};
  /** Read aloud. */
  readonly text: string;
  readonly note: string;
}

/** The funnel of the areas of a level, with the line's own area marked. */
export interface LineFunnelView {
  readonly heading: string;
  readonly map: MapView;
}

/** What an opened line shows: the figures, how far they can be trusted, and what would change them. */
export interface LineEvidenceView {
  readonly eyebrow: string;
  readonly finding: string;
  /** The characteristic, in this area and with the same staff. */
  readonly more: {readonly label: string; readonly href: Href};
  readonly closeHref: Href;
  /** Null where there is one snapshot. */
  readonly history: LineHistoryView | null;
  /** Null beside children, and where no area has a place in it. */
  readonly funnel: LineFunnelView | null;
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
  /** '3 of 5 shown'; null where nothing is narrowed. */
  readonly shown: string | null;
  /** Column of the change: 'Since March'; null where there is no earlier snapshot. */
  readonly sinceHeading: string | null;
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

/** A choice that narrows the lists. */
export interface LinesChoice {
  readonly value: string;
  readonly label: string;
}

/** What the lists may be narrowed to; each choice is one that some line fits. */
export interface LinesFilterView {
  readonly lists: readonly (LinesChoice & {readonly href: Href; readonly isChosen: boolean})[];
  readonly about: readonly LinesChoice[];
  readonly inside: readonly LinesChoice[];
  readonly gap: readonly LinesChoice[];
  readonly moved: readonly LinesChoice[];
  readonly status: readonly LinesChoice[];
  readonly pinned: number;
  readonly unowned: number;
  /** '3 of 11 shown'. */
  readonly shown: string;
  readonly isNarrowed: boolean;
  /** Everything again. */
  readonly allHref: Href;
}

/** A line that is followed, and is on no list here: what it is, why, and its own page. */
export interface FollowedElsewhere {
  readonly key: string;
  readonly population: Population;
  readonly name: string;
  readonly why: string;
  readonly href: Href;
  readonly isOpen: boolean;
  readonly followUp: LineFollowUpView;
}

export interface LinesView extends Context {
  readonly filters: LinesFilterView;
  readonly lists: readonly LinesListView[];
  readonly elsewhere: readonly FollowedElsewhere[];
  /** Null where the reader's file kept no earlier stocktake. */
  readonly carryOver: CarryOverView | null;
}
