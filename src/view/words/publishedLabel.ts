import {dateLabel} from './dateLabel';

/** A date as exact as it was published: '2024', 'September 2024', '30 September 2024'. */
export function publishedLabel(date: string, style: 'long' | 'short' = 'long'): string {
  switch (date.length) {
    case 4:
      return date;
    case 7:
      return dateLabel(`${date}-01`, style).replace(/^1 /, '');
    default:
      return dateLabel(date, style);
  }
}
