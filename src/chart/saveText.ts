/** Hands the reader a text file made in the page; it goes to the reader's disk and nowhere else. */
export function saveText(fileName: string, text: string): void {
  // The mark at the start tells spreadsheets that the file is UTF-8; JSON has none.
  const isJson = fileName.endsWith('.json');
  const type = isJson ? 'application/json' : 'text/csv;charset=utf-8';
  const address = URL.createObjectURL(new Blob(isJson ? [text] : ['\uFEFF', text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // Let go only once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
