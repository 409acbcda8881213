import {workbookLimits} from './workbookLimits';
import {readXml} from './xmlStream';
import type {ZipPackage} from './zipPackage';

/** How a number is shown, as far as it tells what the number is: a date, a code with leading zeros, a plain number. */
export type CellFormat =
  {readonly kind: 'number'} | {readonly kind: 'date'} | {readonly kind: 'padded'; readonly digits: number};

const plain: CellFormat = {kind: 'number'};
const date: CellFormat = {kind: 'date'};

/** Numbers of the built-in formats that are dates, those of East Asian versions included; the rest of them are times. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** What a number format says of its numbers. Times of day and durations stay numbers. */
export function formatOf(pattern: string): CellFormat {
  if (pattern.length > workbookLimits.formatCharacters) return plain;
  if (/^0{2,}$/.test(pattern)) return {kind: 'padded', digits: pattern.length};
  const [first = ''] = pattern
    .replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[\\_*]./gi, '')
    .replace(/am\/pm|a\/p/gi, '')
    .split(';');
  if (/general/i.test(first)) return plain;
  return /[dy]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first)) ? date : plain;
}

/** The format of each cell style, by its number. */
export async function cellFormats(
  zip: ZipPackage,
  path: string | null,
  signal?: AbortSignal,
): Promise<readonly CellFormat[]> {
  const formats: CellFormat[] = [];
  if (path === null) return formats;
  const own = new Map<number, CellFormat>();
  let isCellStyles = false;
  await readXml(zip.pieces(path, workbookLimits.smallPartBytes, signal), {
    open(name, {numFmtId, formatCode}) {
      const id = Number(numFmtId ?? 0);
      if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'numFmt') own.set(id, formatOf(formatCode ?? ''));
      else if (name === 'xf' && isCellStyles) formats.push(own.get(id) ?? (builtInDates.has(id) ? date : plain));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return formats;
}
