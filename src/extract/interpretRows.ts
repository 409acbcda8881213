import {withoutFault, type AcceptedRows} from './acceptedRows';
import type {UnknownValues} from './codeLists';
import {ExtractError} from './ExtractError';
import {faultCode, leftOutCode, type Fault, type LeftOut} from './faults';
import {foldText} from './foldText';
import type {Dates} from './interpretDates';
import {limits} from './limits';
import {readDate} from './readDate';
import {readNumber, type DecimalMark} from './readNumber';
import type {Table} from './readTable';

/** Marks every record whose value of a column has a fault, unless it has one already. */
function markFaults(table: Table, column: string, faultOf: readonly (Fault | null)[]): void {
  markCodes(
    table,
    column,
    Uint8Array.from(faultOf, (fault) => (fault === null ? 0 : faultCode(fault))),
  );
}

function markCodes(table: Table, column: string, codes: Uint8Array): void {
  const ids = table.columns.get(column)?.ids();
  if (!ids) return;
  for (let i = 0; i < table.records; i++) if (table.fault[i] === 0) table.fault[i] = codes[ids[i] ?? 0] ?? 0;
}

/** Marks the records a person chose to leave out; how many there were, by column and folded value. */
function markLeftOut(table: Table, leftOut: readonly LeftOut[]): AcceptedRows['leftOut'] {
  const marked = new Map<string, Map<string, number>>();
  for (const column of new Set(leftOut.map((one) => one.column))) {
    const held = table.columns.get(column);
    if (!held) continue;
    const codeOf = new Map(
      leftOut.flatMap((one, place) => (one.column === column ? [[one.value, leftOutCode(place)] as const] : [])),
    );
    const keys = held.values.map(foldText);
    const codes = Uint8Array.from(keys, (key) => codeOf.get(key) ?? 0);
    const ids = held.ids();
    const tally = new Map<string, number>();
    for (let i = 0; i < table.records; i++) {
      const id = ids[i] ?? 0;
      if (table.fault[i] !== 0 || codes[id] === 0) continue;
      const key = keys[id] ?? '';
      tally.set(key, (tally.get(key) ?? 0) + 1);
    }
    markCodes(table, column, codes);
    marked.set(column, tally);
  }
  return marked;
}

/** The people each value of a count column stands for, with what is wrong with those that are no count. */
function readCount(value: string, mark: DecimalMark, unknown: UnknownValues): number | Fault {
  if (value === '') return 'noCount';
  if (unknown.suppressed.has(foldText(value))) return 'protectedCount';
  const number = value.includes('%') ? null : readNumber(value, mark);
  return number === null || !Number.isInteger(number) || number < 0 || number > 0xffffffff ? 'notACount' : number;
}

const everyone = new Set(
  'all|total|totals|grand total|all ages|all people|all persons|all staff|all children|all groups|all ethnic groups|both sexes|everyone'.split(
    '|',
  ),
);

/** In a table of counts a row for "All" repeats the rows it adds up. */
function markTotals(table: Table, characteristics: readonly string[]): void {
  for (const name of characteristics) {
    const values = table.columns.get(name)?.values ?? [];
    markFaults(
      table,
      name,
      values.map((value) => (everyone.has(foldText(value)) ? 'totalRow' : null)),
    );
  }
}

function markRepeats(table: Table, persons: Int32Array, snapshotOf: Uint8Array, snapshots: number): void {
  const seen = new Uint8Array(Math.ceil(((table.distinctPersons + 1) * snapshots) / 8));
  const repeat = faultCode('repeat');
  for (let i = 0; i < table.records; i++) {
    const person = persons[i] ?? 0;
    if (person === 0 || table.fault[i] !== 0) continue;
    const bit = person * snapshots + (snapshotOf[i] ?? 0);
    const byte = Math.floor(bit / 8);
    const mask = 1 << (bit % 8);
    const held = seen[byte] ?? 0;
    if ((held & mask) !== 0) table.fault[i] = repeat;
    else seen[byte] = held | mask;
  }
}

function tooManySnapshots(heading: string, found: number): ExtractError {
  return new ExtractError(
    'tooManySnapshots',
    `“${heading}” holds ${found.toLocaleString('en-GB')} different dates; Stocktake takes up to ${limits.snapshots} snapshots in a file. Use a column that holds the snapshot date or the period’s end, or remove this one and give one date for the whole file.`,
  );
}

/** Days of the accepted dates ascending, and each value id's place among them. */
function snapshotsOf(days: readonly (number | null)[], ids: ArrayLike<number>, table: Table): [number[], Uint8Array] {
  const present = new Uint8Array(days.length);
  for (let i = 0; i < table.records; i++) if (table.fault[i] === 0) present[ids[i] ?? 0] = 1;
  const found = [...new Set(days.filter((day, id) => day !== null && present[id] === 1))];
  const ascending = found.flatMap((day) => (day === null ? [] : [day])).toSorted((a, b) => a - b);
  const place = new Map(ascending.map((day, i) => [day, i]));
  return [ascending, Uint8Array.from(days, (day) => (day === null ? 0 : Math.min(255, place.get(day) ?? 0)))];
}

export interface RowPlan {
  readonly snapshotColumn: string;
  readonly snapshotHeading: string;
  /** For a file without a date column. */
  readonly asAt: string | null;
  /** Columns of characteristics, where "All" is a total. */
  readonly characteristics: readonly string[];
  readonly mark: DecimalMark;
  readonly unknown: UnknownValues;
  readonly leftOut: readonly LeftOut[];
}

/** Settles which records are counted: each needs a date, a count where there is a count column, and a person not met before in its snapshot. */
export function interpretRows(table: Table, dates: Dates, plan: RowPlan): AcceptedRows {
  const column = table.columns.get(plan.snapshotColumn);
  const days = dates.days.get(plan.snapshotColumn) ?? [
    plan.asAt === null ? null : (readDate(plan.asAt)?.dayFirst ?? null),
  ];
  const ids = column?.ids() ?? new Uint8Array(table.records);
  if (column) {
    markFaults(
      table,
      plan.snapshotColumn,
      column.values.map((value, id) => (value === '' ? 'noDate' : days[id] === null ? 'notADate' : null)),
    );
  }
  const leftOut = markLeftOut(table, plan.leftOut);
  const countColumn = table.columns.get('count');
  if (countColumn) markTotals(table, plan.characteristics);
  const counts = countColumn?.values.map((value) => readCount(value, plan.mark, plan.unknown));
  if (counts)
    markFaults(
      table,
      'count',
      counts.map((count) => (typeof count === 'number' ? null : count)),
    );

  const [snapshotDays, placeOfId] = snapshotsOf(days, ids, table);
  if (snapshotDays.length > limits.snapshots) throw tooManySnapshots(plan.snapshotHeading, snapshotDays.length);
  const snapshotOf = new Uint8Array(table.records);
  for (let i = 0; i < table.records; i++) snapshotOf[i] = placeOfId[ids[i] ?? 0] ?? 0;
  if (table.persons && !countColumn) markRepeats(table, table.persons, snapshotOf, snapshotDays.length);

  const records = withoutFault(table);
  const countIds = countColumn?.ids();
  const count = countIds && counts ? new Uint32Array(records.length) : null;
  if (count && countIds && counts) {
    for (const [i, record] of records.entries()) {
      const read = counts[countIds[record] ?? 0];
      count[i] = typeof read === 'number' ? read : 0;
    }
  }
  return {
    size: records.length,
    records,
    count,
    snapshot: Uint8Array.from(records, (record) => snapshotOf[record] ?? 0),
    snapshotDays,
    leftOut,
  };
}
