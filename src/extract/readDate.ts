export type DateOrder = 'day first' | 'month first';

/** A date as days since 1970-01-01, under both orders where the text allows both. */
export interface DateReading {
  readonly dayFirst: number | null;
  readonly monthFirst: number | null;
  readonly form: 'year first' | 'either' | 'serial' | 'worded' | 'month';
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const time = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[AP]M)?Z?)?`;
const isoDate = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`, 'i');
const compactDate = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const numericDate = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})${time}$`, 'i');
const wordedDate = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?[-/ ,]+([a-z]{3,9})[-/ ,]+(\d{4}|\d{2})${time}$`,
  'i',
);
const americanWorded = new RegExp(String.raw`^([a-z]{3,9})[ .]+(\d{1,2})(?:st|nd|rd|th)?,?[ ]+(\d{4})${time}$`, 'i');
const wordedMonth = /^([a-z]{3,9})[-/ ,]+(\d{4})$/i;
const isoMonth = /^((?:19|20)\d{2})-(\d{2})$/;
const serialNumber = /^\d{5}(?:\.\d+)?$/;

/** Days from Excel's day 0 to 1970-01-01. */
const excelEpoch = 25_569;

/** Years of two figures: up to 40 is this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year <= 40 ? 2000 + year : 1900 + year;
}

/** Days since 1970-01-01, or null where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (year < 1850 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > lastDay ? null : Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The ISO date of a day number. */
export function isoDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function monthOf(word: string): number {
  const folded = word.toLowerCase();
  const full = 'january february march april may june july august september october november december sept'.split(' ');
  return full.includes(folded) || folded.length === 3 ? months.indexOf(folded.slice(0, 3)) + 1 : 0;
}

function settled(days: number | null, form: DateReading['form']): DateReading | null {
  return days === null ? null : {dayFirst: days, monthFirst: days, form};
}

function lastOfMonth(year: number, month: number): DateReading | null {
  if (month < 1 || month > 12) return null;
  return settled(dayNumber(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()), 'month');
}

function parts(match: RegExpExecArray): [string, string, string] {
  return [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
}

/** Reads one date; null where the text is not one. A month alone ("March 2024") is its last day. */
export function readDate(text: string): DateReading | null {
  const iso = isoDate.exec(text) ?? compactDate.exec(text);
  if (iso) {
    const [year, month, day] = parts(iso);
    return settled(dayNumber(Number(year), Number(month), Number(day)), 'year first');
  }
  const numeric = numericDate.exec(text);
  if (numeric) {
    const [first, second, year] = parts(numeric);
    const dayFirst = dayNumber(fullYear(year), Number(second), Number(first));
    const monthFirst = dayNumber(fullYear(year), Number(first), Number(second));
    return dayFirst === null && monthFirst === null ? null : {dayFirst, monthFirst, form: 'either'};
  }
  if (serialNumber.test(text)) {
    const days = Math.floor(Number(text)) - excelEpoch;
    return days < -20_000 || days > 40_000 ? null : settled(days, 'serial');
  }
  const worded = wordedDate.exec(text);
  if (worded) {
    const [day, month, year] = parts(worded);
    return settled(dayNumber(fullYear(year), monthOf(month), Number(day)), 'worded');
  }
  const american = americanWorded.exec(text);
  if (american) {
    const [month, day, year] = parts(american);
    return settled(dayNumber(Number(year), monthOf(month), Number(day)), 'worded');
  }
  const month = wordedMonth.exec(text);
  if (month) return lastOfMonth(Number(month[2]), monthOf(month[1] ?? ''));
  const isoOnly = isoMonth.exec(text);
  return isoOnly ? lastOfMonth(Number(isoOnly[1]), Number(isoOnly[2])) : null;
}
