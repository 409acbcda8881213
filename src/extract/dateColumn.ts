import {readDate, type DateOrder, type DateReading} from './readDate';

/** A column of dates before its order is settled. */
export interface DateReadings {
  /** By value id; null for a blank or what is not a date. */
  readonly readings: readonly (DateReading | null)[];
  /** Values that can only be day first, and only month first. */
  readonly onlyDayFirst: number;
  readonly onlyMonthFirst: number;
  /** Values that read differently under the two orders. */
  readonly undecided: number;
  readonly yearFirst: number;
}

/** Reads the distinct values of a column as dates and counts what they say about the order of day and month. */
export function dateReadings(values: readonly string[]): DateReadings {
  const readings = values.map((value) => (value === '' ? null : readDate(value)));
  let onlyDayFirst = 0;
  let onlyMonthFirst = 0;
  let undecided = 0;
  let yearFirst = 0;
  for (const reading of readings) {
    if (reading?.form === 'year first') yearFirst++;
    if (reading?.form !== 'either') continue;
    if (reading.monthFirst === null) onlyDayFirst++;
    else if (reading.dayFirst === null) onlyMonthFirst++;
    else if (reading.dayFirst !== reading.monthFirst) undecided++;
  }
  return {readings, onlyDayFirst, onlyMonthFirst, undecided, yearFirst};
}

/** The order one column's own values settle, or null. A column with both kinds goes by the more. */
export function ownOrder(column: DateReadings): DateOrder | null {
  if (column.onlyDayFirst === 0 && column.onlyMonthFirst === 0) return null;
  return column.onlyMonthFirst > column.onlyDayFirst ? 'month first' : 'day first';
}

/** The day number of every distinct value under an order; null for a blank or what is not a date then. */
export function dayNumbers(column: DateReadings, order: DateOrder): readonly (number | null)[] {
  return column.readings.map((reading) => {
    if (reading === null) return null;
    return order === 'day first' ? reading.dayFirst : reading.monthFirst;
  });
}
