import {csvCell} from '../catalogue';
import {tidyColumns, type FigureView} from './types';

const number = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A number stays a number; text is made harmless. */
function cell(text: string): string {
  return number.test(text) ? text : csvCell(text);
}

/** One line of CSV, without its end. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(cell).join(',');
}

/**
 * The rows of a figure as CSV (RFC 4180): the tidy columns in their order, the figure's own after them if it has any, then
 * how its counts were protected, on every row, because a row is copied without its file. A heading line, CRLF line ends.
 */
export function tidyCsv({csv, csvMore, protection}: Pick<FigureView, 'csv' | 'csvMore' | 'protection'>): string {
  const lines = csv.map((row, i) => [
    ...tidyColumns.map((column) => row[column]),
    ...(csvMore?.rows[i] ?? []),
    row.protection ?? protection.words,
  ]);
  const text = [[...tidyColumns, ...(csvMore?.columns ?? []), 'protection'], ...lines].map(csvLine);
  return `${text.join('\r\n')}\r\n`;
}

/** What the file is called: exact figures say so before they are opened. */
export function csvName({id, protection}: Pick<FigureView, 'id' | 'protection'>): string {
  return `${id}${protection.isExact ? '-exact-not-for-sharing' : ''}.csv`;
}
