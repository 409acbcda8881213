import {csvCell} from '../catalogue';
import type {Extract} from './types';

/** Lines of a CSV file that are harmless to open. */
export function rejectedLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** The rejected rows as a CSV file: line, reason, then the record as it stood, under the file's own headings. Cells are harmless to open. */
export function rejectedCsv(extract: Pick<Extract, 'columns' | 'rejected'>): string {
  const widest = extract.rejected.reduce((width, {cells}) => Math.max(width, cells.length), extract.columns.length);
  const headings = Array.from({length: widest}, (_, i) => extract.columns[i]?.heading ?? '');
  const rows = extract.rejected.map(({line, reason, cells}) => [String(line), reason, ...cells]);
  return rejectedLines([['line', 'reason', ...headings], ...rows]);
}
