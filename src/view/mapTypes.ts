import type {Level, Population} from '../catalogue';
import type {Context, FigureView, Href, Mark, MarkState} from './types';

export interface AreaFigure {
  readonly code: string;
  readonly name: string;
  /** On the map itself: 'A12', 'Bristol'. */
  readonly short: string;
  /** Code of the service area that holds it: 'A12'; '' where none does. */
  readonly serviceArea: string;
  /** That area in full: 'A12 Birmingham, Black Country'; '' where none does, or for a service area itself. */
  readonly within: string;
  /** Codes of the local authorities it is made of: the hexagons of a hex map. */
  readonly members: readonly string[];
  /** Opens the area (drills the map, or its profile at the finest level). */
  readonly href: Href;
  readonly profileHref: Href;
  /** The same map with this area selected. */
  readonly selectHref: Href;
  readonly state: MarkState;
  /** Index into `classes`, null where nothing may be coloured. */
  readonly classIndex: number | null;
  readonly mark: Mark;
  readonly ratio: number | null;
  readonly ratioLower: number | null;
  readonly ratioUpper: number | null;
  readonly expected: number | null;
  readonly funnel: 'within' | 'outside95' | 'outside998' | null;
  readonly supported: boolean;
  readonly count: string;
  readonly share: string;
  readonly residents: string;
  /** '24,797 of 255,299' */
  readonly residentsCount: string;
  readonly ratioLabel: string;
  readonly ratioRange: string;
  readonly gapPoints: string;
  readonly gapPeople: string;
  readonly gapPeopleValue: number | null;
  readonly verdict: string;
  /** After the verdict: 'than residents'; '' where there is no higher or lower. */
  readonly verdictTail: string;
  /** 'above the 95% limit'; '' inside the funnel's limits. */
  readonly limit: string;
  /** Range of the figure drawn, in its own unit: '1.07 to 1.39'. */
  readonly range: string;
  /** '+35 children' */
  readonly gapWords: string;
  /** What a selected area's card offers: its profile, its local authorities. */
  readonly links: readonly {readonly label: string; readonly href: Href}[];
  /** One line for a callout: 'Higher: 11.8% of children, 9.7% of residents'. */
  readonly sentence: string;
}

export interface MapView extends FigureView {
  readonly kind: 'map';
  readonly level: Level;
  readonly show: 'ratio' | 'gap' | 'share';
  readonly layout: 'map' | 'hex';
  readonly population: Population;
  readonly areas: readonly AreaFigure[];
  /** Lowest to highest, with the areas counted in each by state; class 3 of 7 (index 3) is near parity. */
  readonly classes: readonly {
    readonly label: string;
    readonly clear: number;
    readonly unclear: number;
    readonly color: `diverge-${1 | 2 | 3 | 4 | 5 | 6 | 7}`;
  }[];
  readonly legend: {readonly title: string; readonly low: string; readonly middle: string; readonly high: string};
  readonly counts: Readonly<Record<MarkState, number>>;
  /** Legend entries below the classes, those with areas only: 'withheld, 1 to 4 children (42)'. */
  readonly key: readonly {readonly state: MarkState; readonly label: string}[];
  /** The area drilled into, whose areas these are; null for the whole nation. */
  readonly scope: {readonly code: string; readonly label: string} | null;
  /** Codes of the areas of this level outside the scope: outlines only. */
  readonly around: readonly {readonly code: string; readonly members: readonly string[]}[];
  /** True where each area lies in one service area, whose lines and codes are then drawn over them. */
  readonly nested: boolean;
  readonly words: MapWords;
  readonly links: {readonly map: Href; readonly hex: Href; readonly nation: Href; readonly unselected: Href};
  readonly selected: AreaFigure | null;
  /** Areas by gap in people, supported differences only, the selected one kept. */
  readonly ranked: {readonly finding: string; readonly support: string; readonly rows: readonly AreaFigure[]};
  readonly funnel: FunnelView;
}

/** Headings and labels of the map's parts. */
export interface MapWords {
  /** 'Local authority' */
  readonly area: string;
  /** 'local authorities' */
  readonly areas: string;
  /** 'Children' */
  readonly people: string;
  /** 'Residents 0 to 17' */
  readonly residents: string;
  /** 'Caseload' */
  readonly population: string;
  /** 'England' */
  readonly nation: string;
  /** The picture's accessible name. */
  readonly picture: string;
  /** 'Show all 296 local authorities' */
  readonly all: string;
  /** 'All 296 local authorities' */
  readonly allTitle: string;
  readonly rankedCaption: string;
}

/** What a funnel draws of an area. */
export type FunnelArea = Pick<
  AreaFigure,
  'code' | 'name' | 'ratio' | 'ratioLabel' | 'expected' | 'funnel' | 'state' | 'classIndex' | 'selectHref'
>;

/** What a funnel is drawn from: a map's view has all of it. */
export interface FunnelPicture extends Pick<MapView, 'classes' | 'population' | 'funnel'> {
  readonly areas: readonly FunnelArea[];
  readonly selected: FunnelArea | null;
}

export interface FunnelView {
  readonly finding: string;
  /** 'Same figure, 252 local authorities' */
  readonly support: string;
  /** The picture's accessible name. */
  readonly picture: string;
  /** 'Children expected at the share of residents 0 to 17 (log scale)' */
  readonly axis: string;
  readonly parity: string;
  readonly nation: {readonly value: number; readonly label: string} | null;
  /** Limits around the nation's ratio by expected count. */
  readonly limits: readonly {
    readonly expected: number;
    readonly lower95: number;
    readonly upper95: number;
    readonly lower998: number;
    readonly upper998: number;
  }[];
  readonly note: string;
}

export interface MapPageView extends Context {
  readonly map: MapView;
}
