const millisecondsInDay = 86_400_000;
export const daysInYear = 365.25;

/** Whole days from 1970-01-01 to an ISO date. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / millisecondsInDay;
}

export function isoDate(day: number): string {
  return new Date(Math.floor(day) * millisecondsInDay).toISOString().slice(0, 10);
}

/** The day a year before: 31 March 2025 gives 31 March 2024. */
export function yearBefore(iso: string): number {
  return dayNumber(`${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`);
}
