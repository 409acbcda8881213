import type {ParquetParsers, SchemaElement} from 'hyparquet';

const decoder = new TextDecoder();

/** A moment as '2026-03-31', with its time only where it has one. */
function moment(milliseconds: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return '';
  return date
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace('T', ' ')
    .replace(/(?:\.000)?Z$/, '');
}

function text(bytes: Uint8Array | undefined): string {
  return bytes ? decoder.decode(bytes) : '';
}

/** Dates and times as text from the start: all formats meet one validator, which reads text. */
export const parquetParsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (value) => moment(Number(value)),
  timestampFromMicroseconds: (value) => moment(Number(value / 1000n)),
  timestampFromNanoseconds: (value) => moment(Number(value / 1_000_000n)),
  dateFromDays: (days) => moment(days * 86_400_000),
  jsonFromBytes: text,
  stringFromBytes: text,
};

/** A value of a column as text: numbers to the digits that their type holds, nothing for null. */
export function parquetText(value: unknown, {type}: SchemaElement): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'number':
      if (Number.isSafeInteger(value)) return String(value);
      return Number.isFinite(value) ? String(Number(value.toPrecision(type === 'FLOAT' ? 7 : 15))) : '';
    default:
      return '';
  }
}
