/** What a file is by its first bytes, whatever its name says; the first three are read. */
export type FileKind =
  | 'text'
  | 'zip'
  | 'parquet'
  | 'lockedParquet'
  | 'pdf'
  | 'compound'
  | 'gzip'
  | 'archive'
  | 'image'
  | 'document'
  | 'spreadsheetXml'
  | 'web'
  | 'json';

const signatures: readonly (readonly [start: readonly number[], kind: FileKind])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'compound'],
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x50, 0x41, 0x52, 0x45], 'lockedParquet'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'document'],
];

const sentences: Readonly<Partial<Record<FileKind, string>>> = {
  pdf: 'is a PDF, not a table. Export the table itself as CSV or XLSX and choose that file.',
  lockedParquet: 'is an encrypted Parquet file. Write it again without encryption and choose it again.',
  gzip: 'is compressed (gzip). Unpack it and choose the file inside.',
  archive: 'is a packed archive (7z or RAR). Unpack it and choose the file inside.',
  image: 'is a picture. Export the table itself as CSV or XLSX and choose that file.',
  document: 'is a text document. Save the table as CSV and choose that file.',
  spreadsheetXml: 'is a spreadsheet in the XML form of 2003. Open it in Excel, save it as XLSX and choose that file.',
  web: 'is a web page, perhaps an HTML table named as a spreadsheet. Open it in Excel, save it as XLSX or CSV and choose that file.',
  json: 'is JSON, not a table of rows and columns. Export the data as CSV and choose that file.',
};

/** Tells the kind of file by its first bytes. */
export function fileKind(head: Uint8Array): FileKind {
  const match = signatures.find(([start]) => start.every((byte, i) => head[i] === byte));
  if (match) return match[1];
  const text = new TextDecoder('windows-1252').decode(head.subarray(0, 400)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^\s*<\?xml/i.test(text) && text.includes('Excel.Sheet')) return 'spreadsheetXml';
  if (/^\s*<(!doctype|html|\?xml|table)/i.test(text)) return 'web';
  return /^\s*(\{\s*"|\[\s*[{[])/.test(text) ? 'json' : 'text';
}

/** Why a file of this kind is not read, to follow its name; null where it is. */
export function refusalOf(kind: FileKind): string | null {
  return sentences[kind] ?? null;
}
