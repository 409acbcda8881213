import {isoDay} from '../../readDate';
import type {CellFormat} from './cellFormats';

/** Excel's day 0, and that of workbooks that count from 1904, before 1970-01-01; the last day that it can show, in the year 9999. */
const daysFrom1900 = 25_569;
const daysFrom1904 = 24_107;
const lastDay = 2_958_465;

/** A day number as '2026-03-31', with its time only where it has one; null where it is no day. Excel takes 1900 for a leap year. */
function dateText(serial: number, countsFrom1904: boolean): string | null {
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  if (day < (countsFrom1904 ? 0 : 1) || day > lastDay) return null;
  const sinceEpoch = countsFrom1904 ? day - daysFrom1904 : day - daysFrom1900 + (day < 60 ? 1 : 0);
  const rest = seconds - day * 86_400;
  if (rest === 0) return isoDay(sinceEpoch);
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${isoDay(sinceEpoch)} ${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** A number cell as text: 15 digits, as Excel shows, so that 0.1 + 0.2 is 0.3; dates as year-month-day. */
export function numberText(raw: string, format: CellFormat | undefined, countsFrom1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format?.kind === 'date') {
    const text = dateText(value, countsFrom1904);
    if (text !== null) return text;
  }
  const text = Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
  return format?.kind === 'padded' && Number.isSafeInteger(value) && value >= 0
    ? text.padStart(format.digits, '0')
    : text;
}

/** A date that the workbook holds as ISO text: a midnight is a day. */
export function isoDateText(raw: string): string {
  return raw.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
}
