export interface PublishedDate {
  /** As exact as written: '2024', '2024-09', '2024-09-30'. */
  readonly iso: string;
  /** False where it was written day first, against the standard. */
  readonly isStandard: boolean;
}

const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Reads the date of a published figure: a year, a month or a day; null where it is none. Day first is read as UK files mean it. */
export function publishedDate(text: string): PublishedDate | null {
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year !== undefined) {
    return isDay(Number(year), Number(month ?? 1), Number(day ?? 1)) ? {iso: text, isStandard: true} : null;
  }
  const [, d = '', m = '', y = ''] = dayFirst.exec(text) ?? [];
  if (y === '' || !isDay(Number(y), Number(m), Number(d))) return null;
  return {iso: `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, isStandard: false};
}
