import type {FollowUps, StocktakeRecord} from '../followUpTypes';

/** The latest date of a record. */
export function recordDate({dates}: StocktakeRecord): string {
  return [dates.workforce ?? '', dates.caseload ?? ''].toSorted().at(-1) ?? '';
}

/** The record before this date that is nearest to it. */
export function recordBefore({records}: FollowUps, date: string): StocktakeRecord | null {
  const earlier = records.filter((record) => recordDate(record) < date);
  return earlier.toSorted((a, b) => recordDate(a).localeCompare(recordDate(b))).at(-1) ?? null;
}

/** At how many stocktakes in a row, this one included, a line was on the list; null where no earlier one was kept. */
export function stocktakesInARow(line: string, {records}: FollowUps, date: string): number | null {
  const earlier = records.filter((record) => recordDate(record) < date);
  if (earlier.length === 0) return null;
  const latestFirst = earlier.toSorted((a, b) => recordDate(b).localeCompare(recordDate(a)));
  const gap = latestFirst.findIndex(({lines}) => !lines.some((each) => each.line === line && each.verdict !== null));
  return (gap < 0 ? latestFirst.length : gap) + 1;
}
