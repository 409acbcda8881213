import {areaIndex, dimensionById, organisation} from '../../src/catalogue';
import {readExtract, type Extract, type ReadOptions, type ReadResult} from '../../src/extract';

const areas = areaIndex(organisation);

/** Reads text (as UTF-8) or bytes as a file. */
export function readText(
  content: string | Uint8Array,
  options: ReadOptions = {},
  name = 'test.csv',
): Promise<ReadResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readExtract({name, bytes}, {areas, organisation}, options);
}

/** The extract of a file that must be accepted. */
export async function accepted(content: string | Uint8Array, options: ReadOptions = {}): Promise<Extract> {
  const result = await readText(content, options);
  if (result.kind !== 'accepted') throw new Error(`Not accepted: ${JSON.stringify(result)}`);
  return result.extract;
}

/** The sentence of a file that must be refused. */
export async function refused(content: string | Uint8Array, name = 'test.csv'): Promise<string> {
  const result = await readText(content, {}, name);
  if (result.kind !== 'refused') throw new Error(`Not refused: ${result.kind}`);
  return result.issue.text;
}

/** Category ids of one characteristic, row by row; unknowns as 'notRecorded' and so on. */
export function answersOf(extract: Extract, dimension: string): string[] {
  const names = new Map([
    [0, 'notRecorded'],
    [1, 'preferNotToSay'],
    [2, 'notApplicable'],
    [3, 'unmatched'],
    ...(dimensionById(dimension)?.categories ?? []).map(({code, id}) => [code, id] as const),
  ]);
  return [...(extract.dimensions[dimension] ?? [])].map((code) => names.get(code) ?? `code ${code}`);
}

/** Area codes, row by row. */
export function placesOf(extract: Extract): string[] {
  return [...extract.place].map((index) => extract.places[index] ?? 'none');
}

/** The issue with this code, which must be there. */
export function issueOf(extract: Extract, code: string): Extract['issues'][number] {
  const issue = extract.issues.find((candidate) => candidate.code === code);
  if (!issue) throw new Error(`No issue ${code} among ${extract.issues.map((other) => other.code).join(', ')}`);
  return issue;
}

/** A workforce file of these columns and rows, on one day and in one area. */
export function staffFile(headings: string, ...rows: readonly string[]): string {
  return [`snapshot_date,service_area,${headings}`, ...rows.map((row) => `2026-03-31,A15,${row}`), ''].join('\n');
}

/** A caseload file, likewise. */
export function childrenFile(headings: string, ...rows: readonly string[]): string {
  return [`period_end,service_area,law,${headings}`, ...rows.map((row) => `2026-03-31,A15,public,${row}`), ''].join(
    '\n',
  );
}
