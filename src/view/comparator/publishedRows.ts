import {dimensionById, type Comparator} from '../../catalogue';
import {listWords} from '../words/numberWords';
import {publishedLabel} from '../words/publishedLabel';
import {drawnFigures} from './chosenComparator';
import {comparatorSource, figureLabel, onceEach, statusLabel} from './comparatorWords';

/** Another body's published figures as a row of a list, all words ready. */
export interface PublishedRow {
  readonly id: string;
  readonly body: string;
  readonly date: string;
  readonly describes: string;
  /** By characteristic: 'Heritage: White 73.8%, Black 15.2%'. */
  readonly figures: readonly string[];
  /** Whether it can stand beside staff: 'Heritage', 'Heritage and faith', or why not. */
  readonly drawn: string;
  readonly differs: readonly string[];
  readonly source: string;
  readonly address: string | null;
  readonly status: string;
}

/** Shared by a loaded file of many rows: figures past this many groups of one characteristic are counted. */
const mostListed = 8;

function figuresOf({figures}: Comparator): readonly string[] {
  const dimensions = [...new Set(figures.map(({dimension}) => dimension))];
  return dimensions.map((id) => {
    const own = figures.filter(({dimension}) => dimension === id);
    const words = own.slice(0, mostListed).map((figure) => {
      const value = figureLabel(figure);
      return `${figure.label} ${value === '' ? (figure.count?.toLocaleString('en-GB') ?? '') : value}`.trim();
    });
    const more = own.length - mostListed;
    return `${dimensionById(id)?.topic ?? id}: ${words.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  });
}

/** A body's figures for the list on the Data page. */
export function publishedRow(comparator: Comparator): PublishedRow {
  const {id, body, date, describes, figures} = comparator;
  const topics = [...new Set(figures.map(({dimension}) => dimension))].flatMap((each) => {
    const dimension = dimensionById(each);
    return dimension && drawnFigures(comparator, dimension).size > 0 ? [dimension.topic] : [];
  });
  return {
    id,
    body,
    date: publishedLabel(date),
    describes,
    figures: figuresOf(comparator),
    drawn: topics.length > 0 ? listWords(topics) : 'Listed only',
    differs: onceEach(figures.map(({differs}) => differs)),
    source: comparatorSource(comparator),
    address: comparator.address,
    status: statusLabel(comparator),
  };
}
