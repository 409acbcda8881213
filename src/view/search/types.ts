import type {Slice} from '../../slice';

/** Somewhere the search box goes. */
export interface SearchEntry {
  /** Unique among entries. */
  readonly id: string;
  readonly name: string;
  /** What it is: 'Service area', 'Heritage group', 'Page'. */
  readonly kind: string;
  /** Its name written otherwise: long, short, without its code. Found as its name is. */
  readonly own: readonly string[];
  /** Other names it is found by, said where one was typed: old names, codes, headings. */
  readonly also: readonly string[];
  /** What going there changes of the slice being looked at; everything else stays as it is. */
  readonly change: Partial<Slice>;
  /** The place on the page, without '#'. */
  readonly anchor?: string;
}

/** An entry as the list shows it. */
export interface FoundEntry extends SearchEntry {
  /** The other name that was typed, where it was not the entry's own. */
  readonly as: string | null;
}

export interface SearchPage {
  readonly page: Slice['page'];
  readonly label: string;
}

export interface SearchMethod {
  /** Its anchor on the methods page. */
  readonly id: string;
  readonly name: string;
}
