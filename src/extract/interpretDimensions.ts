import {categoriesFor, unknownCodes, type Dimension, type Population} from '../catalogue';
import {bytesOf, rowsByValue, rowsWithLeftOut, type AcceptedRows} from './acceptedRows';
import type {CodeIndex} from './codeIndex';
import type {UnknownValues} from './codeLists';
import {foldText} from './foldText';
import {harmonise, type Harmonised} from './harmonise';
import {choiceIssues, chosenCodes, chosenValues, exclude, type Chosen} from './mapping/valueChoices';
import type {UsedColumn} from './matchColumns';
import {recordedAnswers} from './recordedAnswers';
import type {Table} from './readTable';
import {reviewedColumn, type Reading} from './reviewedColumn';
import type {Mapping, Issue, Recorded} from './types';

export interface ReadDimension {
  readonly codes: Uint8Array;
  readonly recorded: Recorded;
  readonly issues: readonly Issue[];
}

/** The dimension whose numbers mean opposite things in different lists, and so are always asked about. */
const askedDimension = 'sex';

/** True where the values hold a 1 or a 2 for sex. */
export function hasSexDigits(dimension: Dimension, values: readonly string[]): boolean {
  return dimension.id === askedDimension && values.some((value) => /^0?[12](?:\.0+)?$/.test(value.trim()));
}

/** What the numbers mean by the reader's answer; 0 and 9 say nothing in every list that has them. */
function sexDigits(dimension: Dimension, answer: Mapping['sexDigits']): ReadonlyMap<string, number> | null {
  if (dimension.id !== askedDimension || answer === undefined) return null;
  const female = dimension.categories.find(({broad}) => broad === 'female')?.code ?? unknownCodes.unmatched;
  const male = dimension.categories.find(({broad}) => broad === 'male')?.code ?? unknownCodes.unmatched;
  const [one, two] = answer === 'femaleFirst' ? [female, male] : [male, female];
  return new Map([
    ['1', one],
    ['2', two],
    ['0', unknownCodes.notRecorded],
    ['9', unknownCodes.notRecorded],
  ]);
}

function issuesOf(column: UsedColumn, recorded: Recorded, {undecided, lacking}: Harmonised): Issue[] {
  const {heading, known} = column;
  const issues: Issue[] = [];
  if (lacking.length > 0) {
    const groups = lacking.map((group) => `“${group}”`).join(', ');
    const text = `“${heading}” uses the list ${recorded.lists.join(', ')}, which has no code for ${groups}: such people are recorded as something else in it, so a gap there says nothing.`;
    issues.push({code: 'listLacks', severity: 'note', text, column: known.column, rows: null});
  }
  if (undecided) {
    const codes = undecided.values.slice(0, 6).join(', ');
    const lists = undecided.lists.length > 0 ? ` They could be ${undecided.lists.join(' or ')}.` : '';
    issues.push({
      code: 'undecidedCodes',
      severity: 'check',
      text: `The codes in “${heading}” (${codes}) do not show which list they come from, and lists read them differently.${lists} They are left as not matched until you choose the list.`,
      column: known.column,
      rows: null,
    });
  }
  const rows = recorded.unmatchedValues.reduce((sum, entry) => sum + entry.rows, 0);
  if (rows > 0) {
    issues.push({
      code: 'unmatchedValues',
      severity: 'check',
      text: `“${heading}” has values that match no known answer; they are shown as not recorded, never as another group. Choose what each stands for in the list of values.`,
      column: known.column,
      rows,
    });
  }
  return issues;
}

/** The id that a stored code is chosen by: a category's, or a kind of no answer; null for what matches nothing. */
export function idsByCode(categories: Dimension['categories']): ReadonlyMap<number, string | null> {
  return new Map<number, string | null>([
    ...Object.entries(unknownCodes).map(([kind, code]) => [code, kind] as const),
    ...categories.map(({id, code}) => [code, id] as const),
    [unknownCodes.unmatched, null],
  ]);
}

/** What each value of a column was read as, by value id. */
function readingOf(
  values: readonly string[],
  read: Harmonised,
  chosen: Chosen,
  ids: ReadonlyMap<number, string | null>,
): (id: number) => Reading {
  return (id) => {
    const {by, list} = read.sources[id] ?? {by: null, list: null};
    if (by === 'chosen' && chosen.get(foldText(values[id] ?? '')) === exclude) return {readAs: exclude, by, list};
    const readAs = ids.get(read.codes[id] ?? 0) ?? null;
    return readAs === null ? {readAs, by: null, list: null} : {readAs, by, list};
  };
}

/** The chosen list is none that has the column's codes. */
function listIssue({heading, known}: UsedColumn, list: string | null, {listChoices, codedList}: Harmonised): Issue[] {
  if (list === null || listChoices.length === 0 || list === codedList || listChoices.includes(list)) return [];
  const text = `The mapping says that the codes in “${heading.slice(0, 60)}” are ${list.slice(0, 60)}, which has none of them. Choose the list again.`;
  return [{code: 'choiceList', severity: 'check', text, column: known.column, rows: null}];
}

/** Reads one characteristic's column into stored codes. */
export function interpretDimension(
  dimension: Dimension,
  population: Population,
  column: UsedColumn,
  table: Table,
  rows: AcceptedRows,
  index: CodeIndex,
  unknown: UnknownValues,
  mapping: Mapping,
): ReadDimension | null {
  const {known, heading} = column;
  const held = table.columns.get(known.column);
  if (!held) return null;
  const perValue = rowsByValue(held, rows);
  const categories = categoriesFor(dimension, population);
  const chosen = chosenValues(mapping, known.column);
  const list = mapping.lists?.find((choice) => choice.column === known.column)?.list ?? null;
  const read = harmonise(held.values, perValue, dimension, index, unknown, {
    codes: chosenCodes(chosen, {categories}),
    list,
    digits: sexDigits(dimension, mapping.sexDigits),
  });
  const codes = bytesOf(held, rows, read.codes);
  const unmatched = held.values.flatMap((value, id) => {
    return read.codes[id] === unknownCodes.unmatched ? [{value, rows: perValue[id] ?? 0}] : [];
  });
  const ids = idsByCode(categories);
  const rowsOf = rowsWithLeftOut(held, rows, known.column);
  const reviewed = reviewedColumn(
    known.column,
    heading,
    held.values,
    rowsOf,
    readingOf(held.values, read, chosen, ids),
  );
  const recorded = recordedAnswers(dimension.id, codes, rows, unmatched, read, reviewed);
  const isKnown = (to: string) => [...ids.values()].includes(to);
  return {
    codes,
    recorded,
    issues: [
      ...choiceIssues(known.column, heading, chosen, isKnown),
      ...listIssue(column, list, read),
      ...issuesOf(column, recorded, read),
    ],
  };
}
