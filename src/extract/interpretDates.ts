import {dateReadings, dayNumbers, ownOrder, type DateReadings} from './dateColumn';
import type {UsedColumn} from './matchColumns';
import type {DateOrder} from './readDate';
import type {Table} from './readTable';
import type {Issue, Reading} from './types';

/** Every column of dates under the order its values, or failing them the file's other dates, settle. */
export interface Dates {
  /** By canonical column: the day number of each value id, null where there is none. */
  readonly days: ReadonlyMap<string, readonly (number | null)[]>;
  readonly order: Reading['dateOrder'];
  readonly issues: readonly Issue[];
}

const dateColumns = new Set(['snapshot', 'date']);

function sum(columns: readonly DateReadings[], count: (column: DateReadings) => number): number {
  return columns.reduce((total, column) => total + count(column), 0);
}

function fileOrder(columns: readonly DateReadings[]): DateOrder | null {
  const dayFirst = sum(columns, ({onlyDayFirst}) => onlyDayFirst);
  const monthFirst = sum(columns, ({onlyMonthFirst}) => onlyMonthFirst);
  if (dayFirst === 0 && monthFirst === 0) return null;
  return monthFirst > dayFirst ? 'month first' : 'day first';
}

function issuesOf(
  {known, heading}: UsedColumn,
  read: DateReadings,
  inFile: DateOrder | null,
  chosen: DateOrder | undefined,
): Issue[] {
  const issue = (code: string, text: string): Issue => ({
    code,
    severity: 'check',
    text,
    column: known.column,
    rows: null,
  });
  if (chosen !== undefined) {
    const contrary = chosen === 'day first' ? read.onlyMonthFirst : read.onlyDayFirst;
    if (contrary === 0) return [];
    const text = `“${heading}” is read ${chosen} by your choice, and has dates that do not exist then (${contrary.toLocaleString('en-GB')} different ones); they are not used. Choose the other order if that is wrong.`;
    return [issue('dateOrderChoice', text)];
  }
  if (read.onlyDayFirst > 0 && read.onlyMonthFirst > 0) {
    return [
      issue(
        'mixedDateOrder',
        `“${heading}” has dates that can only be day first and dates that can only be month first; it is read ${ownOrder(read) ?? 'day first'}, and dates that do not exist then are not used. Write dates as 2024-03-31.`,
      ),
    ];
  }
  if (read.undecided === 0 || ownOrder(read) !== null) return [];
  const why = inFile === null ? 'nothing in the file settles it' : `the file’s other dates are ${inFile}`;
  return [
    issue(
      'dateOrder',
      `Dates in “${heading}” could be day first or month first; they are read ${inFile ?? 'day first'} because ${why}. If that is wrong, choose the other order.`,
    ),
  ];
}

/** Reads every column of dates, date of birth included. A chosen order of day and month goes before what the dates say. */
export function interpretDates(table: Pick<Table, 'columns'>, used: readonly UsedColumn[], chosen?: DateOrder): Dates {
  const columns = used.flatMap((column) => {
    const held = table.columns.get(column.known.column);
    const isDate = dateColumns.has(column.known.use) || column.known.column === 'date_of_birth';
    return held && isDate ? [{column, read: dateReadings(held.values)}] : [];
  });
  const reads = columns.map(({read}) => read);
  const inFile = fileOrder(reads);
  const days = new Map(
    columns.map(({column, read}) => [
      column.known.column,
      dayNumbers(read, chosen ?? ownOrder(read) ?? inFile ?? 'day first'),
    ]),
  );
  const orders = new Set(reads.flatMap((read) => ownOrder(read) ?? []));
  const differ: Issue[] =
    orders.size > 1 && chosen === undefined
      ? [
          {
            code: 'dateOrdersDiffer',
            severity: 'check',
            text: 'Some columns of this file have dates that can only be day first, others dates that can only be month first; each is read as its own dates show.',
            column: null,
            rows: null,
          },
        ]
      : [];
  const hasEither = sum(reads, (read) => read.onlyDayFirst + read.onlyMonthFirst + read.undecided) > 0;
  const hasYearFirst = sum(reads, ({yearFirst}) => yearFirst) > 0;
  return {
    days,
    order: hasEither ? (chosen ?? inFile ?? 'day first') : hasYearFirst ? 'year first' : 'none seen',
    issues: [...differ, ...columns.flatMap(({column, read}) => issuesOf(column, read, inFile, chosen))],
  };
}
