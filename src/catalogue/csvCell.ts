/** Characters a spreadsheet would take for the start of a formula, in their plain and full-width forms, and what hides them. */
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * One cell of any CSV file that Stocktake writes: text that a spreadsheet could run as a formula gets an apostrophe before it, and
 * quotation marks as needed. Whoever writes a number as a number leaves it out.
 */
export function csvCell(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return /[",\n\r]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The text before `csvCell` made it harmless. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;
}
