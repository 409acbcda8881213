import {rowsByValue, type AcceptedRows} from './acceptedRows';
import type {UnknownValues} from './codeLists';
import {foldText} from './foldText';
import type {Dates} from './interpretDates';
import {readYesNo} from './interpretSplits';
import type {UsedColumn} from './matchColumns';
import {readNumber, type DecimalMark} from './readNumber';
import type {Table} from './readTable';
import type {Issue, Mapping} from './types';
import type {ValueColumn} from './valueColumn';

export interface Quantities {
  readonly fteHundredths: Uint16Array | null;
  readonly quantities: Readonly<Record<string, Float32Array>>;
  readonly issues: readonly Issue[];
}

function spread(held: ValueColumn, rows: AcceptedRows, byId: readonly (number | null)[]): Float32Array {
  const ids = held.ids();
  return Float32Array.from(rows.records, (record) => byId[ids[record] ?? 0] ?? Number.NaN);
}

function valuesOf(column: UsedColumn, held: ValueColumn, dates: Dates, mark: DecimalMark): readonly (number | null)[] {
  switch (column.known.use) {
    case 'date':
      return dates.days.get(column.known.column) ?? [];
    case 'yesNo':
      return held.values.map((value) => (value === '' ? null : readYesNo(value)));
    default:
      return held.values.map((value) => readNumber(value, mark));
  }
}

/** Rows matching a test, and the Issue that says so; nothing where there are none. */
function flag(rows: AcceptedRows, column: string, code: string, text: string, test: (row: number) => boolean): Issue[] {
  let count = 0;
  for (let i = 0; i < rows.size; i++) if (test(i)) count++;
  return count === 0 ? [] : [{code, severity: 'check', text, column, rows: count}];
}

function dateFlags(rows: AcceptedRows, used: readonly UsedColumn[], held: ReadonlyMap<string, Float32Array>): Issue[] {
  const latest = rows.snapshotDays.at(-1) ?? 0;
  const headingOf = (name: string) => used.find(({known}) => known.column === name)?.heading ?? name;
  const start = held.get('start_date');
  const leave = held.get('leave_date');
  const future = start
    ? flag(
        rows,
        'start_date',
        'dateInFuture',
        `“${headingOf('start_date')}” is after the file’s latest snapshot on some rows; they are counted. Check the dates.`,
        (i) => (start[i] ?? 0) > latest,
      )
    : [];
  const backwards =
    start && leave
      ? flag(
          rows,
          'leave_date',
          'leaveBeforeStart',
          `“${headingOf('leave_date')}” is before “${headingOf('start_date')}” on some rows; they are counted. Check the dates.`,
          (i) => (leave[i] ?? Infinity) < (start[i] ?? -Infinity),
        )
      : [];
  return [...future, ...backwards];
}

function fteFrom(
  table: Table,
  used: readonly UsedColumn[],
  rows: AcceptedRows,
  mark: DecimalMark,
): {fte: Uint16Array | null; issues: Issue[]} {
  const column = used.find(({known}) => known.use === 'fte');
  const held = column && table.columns.get(column.known.column);
  if (!column || !held) return {fte: null, issues: []};
  const byId = held.values.map((value) => readNumber(value, mark));
  const read = spread(held, rows, byId);
  const fte = Uint16Array.from(read, (value) => (value > 0 ? Math.min(65_535, Math.round(value * 100)) : 0));
  const {heading} = column;
  return {
    fte,
    issues: [
      ...flag(
        rows,
        'fte',
        'fteOverOne',
        `“${heading}” is over 1 on some rows; they are counted as written. One full-time post is 1.`,
        (i) => (fte[i] ?? 0) > 100,
      ),
      ...flag(
        rows,
        'fte',
        'fteMissing',
        `“${heading}” is empty, below 0 or not a number on some rows; they count as people but add no full-time equivalent.`,
        (i) => !((read[i] ?? Number.NaN) >= 0),
      ),
    ],
  };
}

const weeksInAYear = 365.25 / 7;

/** Hourly pay from a yearly full-time salary, where a person said so and the file has no hourly pay of its own. */
function hourlyFromSalary(
  used: readonly UsedColumn[],
  quantities: Map<string, Float32Array>,
  choice: Mapping['hourlyFromSalary'],
): Issue[] {
  const salary = quantities.get('annual_salary');
  const column = used.find(({known}) => known.column === 'annual_salary');
  if (!choice || !salary || !column || quantities.has('hourly_pay')) return [];
  const hours = choice.weeklyHours * weeksInAYear;
  const hourly = salary.map((pay) => (pay > 0 ? pay / hours : Number.NaN));
  quantities.set('hourly_pay', hourly);
  const text = `Hourly pay is “${column.heading}” divided by ${choice.weeklyHours} hours in each of ${weeksInAYear.toFixed(2)} weeks, as you chose: right only where it is the salary of a full-time post.`;
  const known = hourly.reduce((count, pay) => (pay > 0 ? count + 1 : count), 0);
  return [{code: 'hourlyFromSalary', severity: 'note', text, column: 'hourly_pay', rows: known}];
}

/** Numbers and dates kept for later pages, with what looks wrong in them counted and said; nothing is dropped. */
export function interpretQuantities(
  table: Table,
  used: readonly UsedColumn[],
  rows: AcceptedRows,
  dates: Dates,
  mark: DecimalMark,
  unknown: UnknownValues,
  mapping: Mapping,
): Quantities {
  const quantities = new Map<string, Float32Array>();
  const issues: Issue[] = [];
  for (const column of used.filter(({known}) => ['number', 'date', 'yesNo'].includes(known.use))) {
    const held = table.columns.get(column.known.column);
    if (!held) continue;
    const byId = valuesOf(column, held, dates, mark);
    quantities.set(column.known.column, spread(held, rows, byId));
    const perValue = rowsByValue(held, rows);
    const unread = held.values.reduce((sum, value, id) => {
      const isRead = byId[id] !== null || value === '' || unknown.values.has(foldText(value));
      return isRead ? sum : sum + (perValue[id] ?? 0);
    }, 0);
    if (unread > 0) {
      const text = `“${column.heading}” cannot be read on some rows; there the rows are counted without it.`;
      issues.push({code: 'valuesNotRead', severity: 'check', text, column: column.known.column, rows: unread});
    }
  }
  issues.push(...hourlyFromSalary(used, quantities, mapping.hourlyFromSalary));
  const {fte, issues: fteIssues} = fteFrom(table, used, rows, mark);
  return {
    fteHundredths: fte,
    quantities: Object.fromEntries(quantities),
    issues: [...issues, ...fteIssues, ...dateFlags(rows, used, quantities)],
  };
}
