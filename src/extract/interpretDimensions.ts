import {unknownCodes, type Dimension} from '../catalogue';
import {bytesOf, rowsByValue, type AcceptedRows} from './acceptedRows';
import type {CodeIndex} from './codeIndex';
import type {UnknownValues} from './codeLists';
import {harmonise} from './harmonise';
import type {UsedColumn} from './matchColumns';
import {recordedAnswers} from './recordedAnswers';
import type {Table} from './readTable';
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

function issuesOf(
  column: UsedColumn,
  recorded: Recorded,
  undecided: ReturnType<typeof harmonise>['undecided'],
): Issue[] {
  const {heading, known} = column;
  const issues: Issue[] = [];
  if (undecided) {
    const codes = undecided.values.slice(0, 6).join(', ');
    const lists = undecided.lists.length > 0 ? ` They could be ${undecided.lists.join(' or ')}.` : '';
    issues.push({
      code: 'undecidedCodes',
      severity: 'check',
      text: `The codes in “${heading}” (${codes}) do not show which list they come from, and lists read them differently.${lists} They are left as not matched; put words in their place and load the file again.`,
      column: known.column,
      rows: null,
    });
  }
  const rows = recorded.unmatchedValues.reduce((sum, entry) => sum + entry.rows, 0);
  if (rows > 0) {
    issues.push({
      code: 'unmatchedValues',
      severity: 'check',
      text: `“${heading}” has values that match no known answer; they are shown as not recorded, never as another group. Review them in the list of values.`,
      column: known.column,
      rows,
    });
  }
  return issues;
}

/** Reads one characteristic's column into stored codes. */
export function interpretDimension(
  dimension: Dimension,
  column: UsedColumn,
  table: Table,
  rows: AcceptedRows,
  index: CodeIndex,
  unknown: UnknownValues,
  mapping: Mapping,
): ReadDimension | null {
  const held = table.columns.get(column.known.column);
  if (!held) return null;
  const perValue = rowsByValue(held, rows);
  const read = harmonise(held.values, perValue, dimension, index, unknown, sexDigits(dimension, mapping.sexDigits));
  const codes = bytesOf(held, rows, read.codes);
  const unmatched = held.values.flatMap((value, id) => {
    return read.codes[id] === unknownCodes.unmatched ? [{value, rows: perValue[id] ?? 0}] : [];
  });
  const recorded = recordedAnswers(dimension.id, codes, rows, unmatched, read.lists);
  return {codes, recorded, issues: issuesOf(column, recorded, read.undecided)};
}
