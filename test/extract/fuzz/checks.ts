import Papa from 'papaparse';
import {expect} from 'vitest';
import {
  mappingFile,
  readMappingFile,
  rejectedCsv,
  standardisedCsv,
  type Extract,
  type Issue,
  type Question,
  type Sketch,
} from '../../../src/extract';

/** What nobody is to see. What a sentence quotes of the file is the file's. */
const ofTheMachine = /undefined|\bNaN\b|\bnull\b|Infinity|\[object|\w+Error\b|\bat .*\.[tj]s/;

/** What says what to do: every refusal has one. */
const remedies =
  /\b(choose|save|export|download|open|keep|split|put|name|write|unpack|remove|copy|correct|unlock|print|reload)\b/i;

/** A sentence a reader is shown, without anything of the machine in it. */
export function checkSentence(text: string): void {
  expect(text).toMatch(/^\S[\s\S]*\.$/);
  expect(text.length).toBeLessThan(1_200);
  expect(text.replaceAll(/“[^”]*”/g, '“”')).not.toMatch(ofTheMachine);
}

export function checkRefusal({text, severity}: Issue): void {
  checkSentence(text);
  expect(severity).toBe('refused');
  expect(text).toMatch(remedies);
}

export function checkQuestions(questions: readonly Question[]): void {
  expect(questions.length).toBeGreaterThan(0);
  for (const {text} of questions) {
    expect(text).toMatch(/^\S[\s\S]*[.?]$/);
    expect(text.length).toBeLessThan(1_200);
    expect(text.replaceAll(/“[^”]*”/g, '“”')).not.toMatch(ofTheMachine);
  }
}

/** Text that a spreadsheet would run. A plain number is none. */
export function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);
}

/** Cells of a CSV file of ours, read by another's reader. */
export function cellsOf(csv: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(csv, {delimiter: ',', newline: '\r\n', skipEmptyLines: true}).data;
}

function checkCsv(csv: string, rows: number): void {
  const cells = cellsOf(csv);
  expect(cells.length).toBe(rows + 1);
  expect(cells.flat().filter(isFormula)).toEqual([]);
}

/** Every record in its place, every array as long as the rows, every index within its list. */
export function checkAccount(extract: Extract): void {
  const {tally, rows, rejected, snapshots, snapshot, places, place} = extract;
  expect(tally.read).toBe(tally.accepted + tally.rejected + tally.blank);
  for (const count of Object.values(tally)) expect(count).toBeGreaterThanOrEqual(0);
  expect(rows).toBe(tally.accepted);
  expect(rejected.length).toBe(Math.min(100_000, tally.rejected));
  const unordered = rejected.filter(({line}, i) => !Number.isSafeInteger(line) || line <= (rejected[i - 1]?.line ?? 0));
  expect(unordered).toEqual([]);
  for (const reason of new Set(rejected.map((row) => row.reason))) checkSentence(reason);
  const longest = rejected.reduce((most, {cells}) => cells.reduce((max, cell) => Math.max(max, cell.length), most), 0);
  expect(longest).toBeLessThanOrEqual(1_001);
  const columns = [extract.dimensions, extract.splits, extract.quantities].flatMap((held) => Object.values(held));
  const {person, frontline, fteHundredths, count} = extract;
  for (const array of [snapshot, place, person, frontline, fteHundredths, count, ...columns]) {
    if (array) expect(array.length).toBe(rows);
  }
  expect(snapshots).toEqual(snapshots.toSorted());
  for (const day of snapshots) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(Math.max(-1, ...snapshot)).toBeLessThan(snapshots.length);
  expect(Math.max(-1, ...place)).toBeLessThan(places.length);
  for (const [split, indexes] of Object.entries(extract.splits)) {
    expect(Math.max(...indexes)).toBeLessThan(extract.labels[split]?.length ?? 0);
  }
  const people = count ? count.reduce((sum, each) => sum + each, 0) : rows;
  for (const {declared, preferNotToSay, notRecorded, notApplicable, unmatched} of extract.recorded) {
    expect(declared + preferNotToSay + notRecorded + notApplicable + unmatched).toBe(people);
  }
}

/** Nothing kept is longer than a label, so that what is held follows from the rows and not from what is in their cells. */
function checkKept({labels, columns, ownDimensions, recorded, reviewed}: Extract): void {
  const values = [...recorded, ...reviewed].flatMap((column) => column.values.map(({value}) => value));
  const own = ownDimensions.flatMap(({categories}) => categories.map(({label}) => label));
  const kept = [...Object.values(labels).flat(), ...values, ...own];
  expect(Math.max(0, ...kept.map((text) => text.length))).toBeLessThanOrEqual(201);
  expect(Math.max(0, ...columns.map(({heading}) => heading.length))).toBeLessThanOrEqual(1_000);
}

/** An accepted file: its account, its words, and everything that can be downloaded of it. */
export function checkExtract(extract: Extract): void {
  checkAccount(extract);
  checkKept(extract);
  for (const {text} of extract.issues) checkSentence(text);
  checkCsv(standardisedCsv(extract), extract.rows);
  checkCsv(rejectedCsv(extract), extract.rejected.length);
  const again = readMappingFile(mappingFile(extract));
  expect(again.kind === 'refused' ? again.issue.text : '').toBe('');
}

export function checkSketch(sketch: Sketch): void {
  const {headings, columns, preview, above, issues, questions} = sketch;
  expect(columns.length).toBe(headings.length);
  for (const {text} of issues) checkSentence(text);
  if (questions.length > 0) checkQuestions(questions);
  const shown = [...preview, ...above].flat();
  expect(Math.max(0, ...shown.map((text) => text.length))).toBeLessThanOrEqual(80);
  expect(Math.max(0, ...headings.map((text) => text.length))).toBeLessThanOrEqual(1_000);
}
