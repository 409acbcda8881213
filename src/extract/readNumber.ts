export type DecimalMark = '.' | ',';

const spaces = /[\s\u00a0\u202f]/g;
const decorated = /^\(?(?:[-+]?[£€$]?|[£€$][-+])[\d.,'\s\u00a0\u202f]*\d[\d.,'\s\u00a0\u202f]*%?\)?$/;

/** What the values say about the decimal mark: the count of values that only one mark can explain. */
export function decimalEvidence(values: readonly string[]): {readonly point: number; readonly comma: number} {
  let point = 0;
  let comma = 0;
  for (const value of values) {
    const text = value.replace(spaces, '').replace(/[£€$%()+-]/g, '');
    if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text) || /^\d+\.(\d{1,2}|\d{4,})$/.test(text)) point++;
    if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^\d+,(\d{1,2}|\d{4,})$/.test(text)) comma++;
  }
  return {point, comma};
}

const shapes: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?$/,
  ',': /^(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d*)?$/,
};

/** No number that counts people or pay is longer; the pattern below takes time by the square of what it looks at. */
const longest = 60;

/** Reads a number with its thousands separators, currency sign, brackets or per cent sign; null where it is none. */
export function readNumber(value: string, mark: DecimalMark): number | null {
  if (value.length > longest || !decorated.test(value)) return null;
  const bare = value.replace(spaces, '').replace(/[£€$%()+'-]/g, '');
  if (!shapes[mark].test(bare)) return null;
  const plain = mark === ',' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  const number = Number(plain) / (value.includes('%') ? 100 : 1);
  return /^\(.*\)$/.test(value) || value.includes('-') ? -number : number;
}
