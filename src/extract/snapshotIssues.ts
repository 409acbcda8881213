import type {AcceptedRows} from './acceptedRows';
import {isoDay} from './readDate';
import type {Issue} from './types';

/** Snapshots that lie in the future on the day of reading: counted, and said. `heading` is '' where one date was given for the file. */
export function snapshotIssues(rows: AcceptedRows, heading: string, column: string, today: string): Issue[] {
  const isFuture = rows.snapshotDays.map((day) => isoDay(day) > today);
  const count = rows.snapshot.reduce((sum, snapshot) => (isFuture[snapshot] ? sum + 1 : sum), 0);
  if (count === 0) return [];
  const what = heading === '' ? 'The date given for this file' : `“${heading}”`;
  const text = `${what} is after today on some rows; they are counted. Check the dates, and the order of day and month.`;
  return [{code: 'snapshotInFuture', severity: 'check', text, column, rows: count}];
}
