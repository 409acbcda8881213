const separators = /[\t,;|]/;

/** Text as a file to be read like any other; null for what is no table: two lines at the least, with separated cells. */
export function pastedTable(text: string): File | null {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const isMapping = text.trimStart().startsWith('{');
  if (!isMapping && (lines.length < 2 || !separators.test(lines[0] ?? ''))) return null;
  return new File([text], isMapping ? 'pasted mapping.json' : 'pasted table.txt', {type: 'text/plain'});
}

/** What was pasted: a table copied in a spreadsheet (which gives a picture of it besides), or else files. */
export function pastedFiles(clipboard: Pick<DataTransfer, 'getData' | 'files'>): readonly File[] {
  const table = pastedTable(clipboard.getData('text/plain'));
  return table ? [table] : [...clipboard.files];
}
