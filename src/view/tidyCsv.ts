import {tidyColumns, type TidyRow} from './types';

const number = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A cell that a spreadsheet would run as a formula is made text by an apostrophe; a number stays a number. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows of a figure as CSV (RFC 4180): the tidy columns in their order, a heading line, CRLF line ends. */
export function tidyCsv(rows: readonly TidyRow[]): string {
  const lines = [tidyColumns.join(','), ...rows.map((row) => tidyColumns.map((column) => cell(row[column])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}
