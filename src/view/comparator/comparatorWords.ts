import type {Comparator, ComparatorFigure} from '../../catalogue';
import {sentenceStart} from '../words/numberWords';
import {fixedLabel, percentLabel} from '../words/percentLabel';
import {publishedLabel} from '../words/publishedLabel';

/** 'Children’s social workers, England, September 2024'. */
export function comparatorName({body, date}: Comparator, style: 'long' | 'short' = 'long'): string {
  return `${body}, ${publishedLabel(date, style)}`;
}

/** '15.2%', with the decimals it was published with; a ratio as '1.59'. Empty where there is none. */
export function figureLabel({value, unit, decimals}: ComparatorFigure): string {
  if (value === null) return '';
  return unit === 'ratio' ? fixedLabel(value, decimals) : percentLabel(value, decimals);
}

/** 'Department for Education, “Ethnicity facts and figures”'. Its address is on the Data page. */
export function comparatorSource({publisher, title}: Comparator): string {
  return `${publisher}, “${title}”`;
}

const statusWords: Readonly<Record<ComparatorFigure['status'], string>> = {
  verified: 'Read at the publisher',
  secondary: 'As others report it',
  loaded: 'In the file you loaded',
};

/** How the figures were come by, each way once: 'Read at the publisher; as others report it'. */
export function statusLabel({figures}: Comparator): string {
  const ways = [...new Set(figures.map(({status}) => statusWords[status]))];
  return ways.map((way, i) => (i === 0 ? way : way.toLowerCase())).join('; ');
}

function stopped(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** Each different sentence once, as a sentence. */
export function onceEach(words: readonly (string | null)[]): readonly string[] {
  return [...new Set(words.flatMap((each) => (each === null || each === '' ? [] : [sentenceStart(stopped(each))])))];
}
