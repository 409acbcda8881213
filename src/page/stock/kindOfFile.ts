import {isBaselineHeadings, isComparatorHeadings} from '../../extract';

/** What a file is, by its content alone. Other kinds of reference file are told here as they come. */
export type FileKind = 'extract' | 'mapping' | 'baseline' | 'comparator';

/** Enough for the title rows and the longest row of headings in use (a Nomis table's 400 columns are 30 kB). */
const headBytes = 262_144;
const titleLines = 12;

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Cells of a line; good enough to know headings by, not to read rows with. */
function cellsOf(line: string): readonly string[] {
  const cells = line.match(/"(?:[^"]|"")*"|[^,"]+|(?<=,|^)(?=,|$)/g) ?? [];
  return cells.map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"').trim());
}

/** The kind of a text by its first part. */
export function kindOfText(text: string): FileKind {
  if (/^\s*\{/.test(text)) return 'mapping';
  const lines = text.split(/\r\n?|\n/, titleLines).map(cellsOf);
  if (lines.some(isBaselineHeadings)) return 'baseline';
  return lines.some(isComparatorHeadings) ? 'comparator' : 'extract';
}

/** What somebody chose, dropped or pasted; what cannot be told is read as an extract, whose reader says what is wrong with it. */
export async function kindOfFile(file: Blob): Promise<FileKind> {
  return kindOfText(textOf(new Uint8Array(await file.slice(0, headBytes).arrayBuffer())));
}
