/** Kinds of file that are told by their first bytes, whatever the name says. */
const signatures: readonly (readonly [start: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'oldOffice'],
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'document'],
];

const sentences: ReadonlyMap<string, string> = new Map([
  ['pdf', 'is a PDF, not a table. Export the table itself as CSV and choose that file.'],
  ['zip', 'is a zip archive. Unpack it and choose the CSV file inside.'],
  ['workbook', 'is an Excel workbook. Save the sheet as CSV (File, Save as, CSV UTF-8) and choose that file.'],
  ['openDocument', 'is a spreadsheet or document package. Save the sheet as CSV and choose that file.'],
  [
    'oldOffice',
    'is an older or password-protected Office file. Open it, remove any password, save the sheet as CSV and choose that file.',
  ],
  ['parquet', 'is a Parquet file. Save the table as CSV and choose that file.'],
  ['gzip', 'is compressed (gzip). Unpack it and choose the CSV file inside.'],
  ['image', 'is a picture. Export the table itself as CSV and choose that file.'],
  ['document', 'is a text document. Save the table as CSV and choose that file.'],
  [
    'web',
    'is a web page, perhaps an HTML table named as a spreadsheet. Open it in Excel, save as CSV and choose that file.',
  ],
  ['json', 'is JSON, not a table of rows and columns. Export the data as CSV and choose that file.'],
]);

function packageKind(head: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(head.subarray(0, 4096));
  if (text.includes('xl/') || text.includes('[Content_Types].xml')) return 'workbook';
  return text.includes('mimetypeapplication/vnd.oasis') ? 'openDocument' : 'zip';
}

function kindOf(head: Uint8Array): string | null {
  const match = signatures.find(([start]) => start.every((byte, i) => head[i] === byte));
  if (match) return match[1] === 'zip' ? packageKind(head) : match[1];
  const text = new TextDecoder('windows-1252').decode(head.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^\s*<(!doctype|html|\?xml|table)/i.test(text)) return 'web';
  return /^\s*(\{\s*"|\[\s*[{[])/.test(text) ? 'json' : null;
}

/** Why a file with these first bytes cannot be read as rows of text; null when nothing speaks against it. */
export function wrongType(head: Uint8Array): string | null {
  const kind = kindOf(head);
  return kind === null ? null : (sentences.get(kind) ?? null);
}
