import {expect} from 'vitest';
import {areaIndex, organisation} from '../../../src/catalogue';
import {
  mappingChanges,
  readExtract,
  readMappingFile,
  sketchFile,
  type Extract,
  type Mapping,
} from '../../../src/extract';
import {readBaselineCsv} from '../../../src/extract/baseline/readBaselineCsv';
import {readComparatorCsv} from '../../../src/extract/comparator/readComparatorCsv';
import {checkExtract, checkQuestions, checkRefusal, checkSentence, checkSketch} from './checks';

const areas = areaIndex(organisation);
const context = {areas, organisation};

/** Every question that a file may ask, answered beforehand. */
export const answers: Mapping = {sexDigits: 'maleFirst', asAt: '2026-03-31', allNational: true, kind: 'workforce'};

/** Milliseconds in which a small file is to end, on a busy machine. */
const soon = 10_000;

/** How files ended, by door. */
export const outcomes = new Map<string, number>();
let slowest = 0;

async function timed<Result extends {readonly kind: string}>(
  door: string,
  reading: () => Promise<Result> | Result,
): Promise<Result> {
  const start = performance.now();
  const result = await reading();
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  const outcome = `${door} ${result.kind}`;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  expect(took).toBeLessThan(soon);
  return result;
}

/** What came of all the files so far, for the account of a campaign. */
export function campaignWords(): string {
  const counts = [...outcomes].toSorted().map(([outcome, count]) => `${outcome} ${count}`);
  return `${counts.join(', ')}; slowest ${Math.round(slowest)} ms`;
}

/** Reads bytes as an extract: whatever they are, the answer is one that a reader can be shown. */
export async function asExtract(bytes: Uint8Array, mapping: Mapping = answers): Promise<Extract | null> {
  const result = await timed('extract', () => readExtract({name: 'any.csv', bytes}, context, {mapping}));
  switch (result.kind) {
    case 'accepted':
      checkExtract(result.extract);
      return result.extract;
    case 'refused':
      checkRefusal(result.issue);
      return null;
    case 'questions':
      checkQuestions(result.questions);
      return null;
    case 'cancelled':
      throw new Error('nobody cancelled');
  }
}

export async function asSketch(bytes: Uint8Array, mapping: Mapping = {}): Promise<void> {
  const result = await timed('sketch', () => sketchFile({name: 'any.csv', bytes}, context, {mapping}));
  if (result.kind === 'refused') checkRefusal(result.issue);
  else if (result.kind === 'sketched') checkSketch(result.sketch);
  else throw new Error('nobody cancelled');
}

export async function asBaseline(bytes: Uint8Array): Promise<void> {
  const result = await timed('baseline', () => readBaselineCsv({name: 'any.csv', bytes}, {areas}));
  if (result.kind === 'refused') return checkRefusal(result.issue);
  if (result.kind === 'cancelled') throw new Error('nobody cancelled');
  const {tally, issues, tables} = result.baseline;
  expect(tally.read).toBe(tally.used + tally.otherAreas + tally.subtotals + tally.doesNotApply + tally.blank);
  for (const {text} of issues) checkSentence(text);
  for (const {units, columns, counts} of tables) {
    expect(counts.length).toBe(units.length * columns.length);
    expect([...counts].every((count) => Number.isFinite(count) && count >= 0)).toBe(true);
  }
}

export async function asComparator(bytes: Uint8Array): Promise<void> {
  const result = await timed('comparator', () => readComparatorCsv({name: 'any.csv', bytes}));
  if (result.kind === 'refused') return checkRefusal(result.issue);
  if (result.kind === 'cancelled') throw new Error('nobody cancelled');
  const {tally, issues, rejected, comparators} = result.loaded;
  expect(tally.read).toBe(tally.accepted + tally.rejected + tally.blank);
  expect(comparators.length).toBe(tally.accepted);
  for (const {text} of issues) checkSentence(text);
  for (const {line, reason} of rejected) expect(line > 0 && reason.length > 0).toBe(true);
  expect(new Set(comparators.map(({id}) => id)).size).toBe(comparators.length);
  for (const {figures, id} of comparators) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    for (const {value} of figures) expect(value === null || (value >= 0 && value <= 1)).toBe(true);
  }
}

/** Reads a text as a mapping file, and what it says as the mapping of `table`. */
export async function asMapping(content: string, table: Uint8Array = good): Promise<void> {
  const result = await timed('mapping', () => readMappingFile(content));
  if (result.kind === 'refused') return checkRefusal(result.issue);
  const extract = await asExtract(table, {...answers, ...result.mapping});
  await asSketch(table, result.mapping);
  if (extract) for (const {text} of mappingChanges(result.mapping, extract)) checkSentence(text);
}

export const good = new TextEncoder().encode(
  [
    'Snapshot date,Staff No,Directorate,Role,Grade,FTE,Gender,Ethnic Origin,Religious Belief,DOB',
    '31/03/2026,p1,A15,FCA,7,1,Female,Indian,Sikh,01/02/1980',
    '31/03/2026,p2,A1,Service manager,8,0.5,Male,White and Asian,None,31/12/1991',
    '31/03/2026,p3,,FCA,7,1,F,Martian,Prefer not to say,',
    'never,p4,A1,FCA,7,1,F,Indian,Sikh,',
  ].join('\n'),
);

let expected: unknown;

/** A good file read now gives what it gave before anything else was read. */
export async function nextGoodIsTheSame(): Promise<void> {
  const result = await readExtract({name: 'good.csv', bytes: good}, context, {mapping: {}});
  if (expected === undefined) {
    expect(result).toMatchObject({kind: 'accepted', extract: {tally: {read: 4, accepted: 3, rejected: 1, blank: 0}}});
    expected = structuredClone(result);
  }
  expect(result).toEqual(expected);
}

/** Bytes through every door of the intake, as the page may send them, and then the good file. */
export async function throughEveryDoor(bytes: Uint8Array): Promise<void> {
  await asExtract(bytes);
  await asExtract(bytes, {});
  await asSketch(bytes);
  await asBaseline(bytes);
  await asComparator(bytes);
  await asMapping(new TextDecoder().decode(bytes));
  await nextGoodIsTheSame();
}
