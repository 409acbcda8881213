import type {ColumnMatch} from '../../extract';

const whyWords: Readonly<Record<ColumnMatch['why'], string>> = {
  'canonical name': 'Stocktake’s own heading',
  'known heading': 'A heading that is known',
  values: 'Its values',
  chosen: 'Your choice',
  'left out': 'No use is known for it',
  'free text is never read': 'Free text is never read',
};

/** Why a heading is read as it is. */
export function whyLabel(why: ColumnMatch['why']): string {
  return whyWords[why];
}

/** 'Snapshot date', 'FTE': a canonical column as a reader would write it. */
export function columnWords(column: string): string {
  if (column === 'fte') return 'FTE';
  const words = column.replaceAll('_', ' ').replace(/\bid$/, 'ID');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
