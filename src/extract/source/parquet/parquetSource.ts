import {
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type AsyncBuffer,
  type Compressors,
  type DecodedArray,
  type FileMetaData,
  type SchemaTree,
} from 'hyparquet';
import {ExtractError} from '../../ExtractError';
import {limits} from '../../limits';
import {tooManyRows} from '../../tooManyRows';
import type {Issue} from '../../types';
import type {ByteSource} from '../byteSource';
import type {Head, RecordBatch, RecordSource} from '../types';
import {checkPages} from './pageCheck';
import {parquetParsers, parquetText} from './parquetValue';

/** Records handed on at a time. */
const batchRecords = 2_000;

function damaged(): ExtractError {
  return new ExtractError(
    'damaged',
    'This Parquet file is damaged, encrypted or not complete. Write or download it again, without encryption, and choose it again.',
  );
}

function tooLarge(): ExtractError {
  return new ExtractError(
    'unpacksTooLarge',
    `A row group of this Parquet file unpacks to more than ${limits.rowGroupBytes / 1_000_000} MB. Write it with smaller row groups (of 100,000 rows, say) and choose it again.`,
  );
}

function sameName(name: string): ExtractError {
  return new ExtractError(
    'sameName',
    `Two columns of this Parquet file have the same name, “${name.slice(0, 60)}”, and cannot be told apart. Write it again with a name of its own for each and choose it again.`,
  );
}

/** What the library throws is about the file: its own checks of a format that is checked nowhere else. */
async function ofTheFile<T>(reading: Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof ExtractError ? error : damaged();
  }
}

function bufferOf(file: ByteSource): AsyncBuffer {
  return {
    byteLength: file.size,
    slice: async (from, to = file.size) => {
      const bytes = await file.read(Math.max(0, from), Math.min(file.size, to));
      // A copy: the bytes may be a view of a larger memory.
      return new Uint8Array(bytes).buffer;
    },
  };
}

/** Snappy comes with the reader; the others are loaded when a file needs them. */
async function compressorsFor({row_groups: groups}: FileMetaData): Promise<Compressors | undefined> {
  const codecs = new Set(groups.flatMap(({columns}) => columns.map(({meta_data: data}) => data?.codec)));
  codecs.delete('UNCOMPRESSED');
  codecs.delete('SNAPPY');
  if (codecs.size === 0) return undefined;
  const {compressors} = await import('hyparquet-compressors');
  // A column without any value has a dictionary of no bytes, which LZ4 packs as one that its reader does not take.
  const taken = Object.entries(compressors).map(([codec, unpack]): [string, typeof unpack] => [
    codec,
    (bytes, size) => (size === 0 ? new Uint8Array() : unpack(bytes, size)),
  ]);
  return Object.fromEntries(taken);
}

/** A column of plain values: not a list, not a group, not bytes of a meaning of their own. */
function isFlat({children, element}: SchemaTree): boolean {
  if (children.length > 0 || element.repetition_type === 'REPEATED') return false;
  const meaning = element.logical_type?.type;
  const isOpaque =
    element.type === 'FIXED_LEN_BYTE_ARRAY' && element.converted_type !== 'DECIMAL' && meaning !== 'UUID';
  return !isOpaque && meaning !== 'GEOMETRY' && meaning !== 'GEOGRAPHY' && element.converted_type !== 'BSON';
}

function issue(code: string, severity: Issue['severity'], text: string): Issue {
  return {code, severity, text, column: null, rows: null};
}

function namesOf(columns: readonly SchemaTree[]): string {
  const named = columns.slice(0, 8).map(({element}) => `“${element.name.slice(0, 60)}”`);
  return `${named.join(', ')}${columns.length > 8 ? ' and more' : ''}`;
}

function issuesOf(all: readonly SchemaTree[], flat: readonly SchemaTree[]): readonly Issue[] {
  const nested = all.filter((column) => !flat.includes(column));
  const zoned = flat.filter(({element: {logical_type: type}}) => type?.type === 'TIMESTAMP' && type.isAdjustedToUTC);
  const issues: Issue[] = [];
  if (nested.length > 0) {
    const text = `Columns that hold lists, groups or bytes are left out: ${namesOf(nested)}. Write them as plain columns if they are needed.`;
    issues.push(issue('nestedColumns', 'check', text));
  }
  if (zoned.length > 0) {
    const text = `Times in ${namesOf(zoned)} are kept in Coordinated Universal Time and read so: midnight in British summer is 11 pm on the day before. Write dates as dates if days are wrong.`;
    issues.push(issue('universalTime', 'check', text));
  }
  return issues;
}

async function opened(file: ByteSource, signal?: AbortSignal) {
  const buffer = bufferOf(file);
  const metadata = await ofTheFile(parquetMetadataAsync(buffer, {parsers: parquetParsers, geoparquet: false}), signal);
  const compressors = await compressorsFor(metadata);
  if (metadata.row_groups.some((group) => Number(group.total_byte_size) > limits.rowGroupBytes)) throw tooLarge();
  const all = parquetSchema(metadata).children;
  if (all.length > limits.columns * 8) throw damaged();
  const rows = metadata.row_groups.map((group) => Number(group.num_rows));
  if (rows.some((count) => !Number.isInteger(count) || count < 0)) throw damaged();
  if (rows.some((count) => count > limits.records)) throw tooManyRows();
  return {all, buffer, metadata, compressors};
}

/** A Parquet file, a row group at a time. Its first record is its column names, so that record 1 is line 2, as in a table of text. */
export async function parquetSource(file: ByteSource, signal?: AbortSignal): Promise<RecordSource> {
  const {all, buffer, metadata, compressors} = await opened(file, signal);
  const flat = all.filter(isFlat);
  const headings = flat.map(({element}) => element.name);
  const twice = headings.find((name, at) => headings.indexOf(name) < at);
  if (twice !== undefined) throw sameName(twice);
  const rows = Number(metadata.num_rows);

  /** Looks through the pages of a column before the reader, which takes them at their word. */
  async function check({element}: SchemaTree, rowStart: number, rowEnd: number): Promise<void> {
    let from = 0;
    const group = metadata.row_groups.find((each) => (from += Number(each.num_rows)) > rowStart);
    const data = group?.columns.find((column) => column.meta_data?.path_in_schema[0] === element.name)?.meta_data;
    if (!data) throw damaged();
    const start = Number(data.dictionary_page_offset || data.data_page_offset);
    const bytes = new Uint8Array(await buffer.slice(start, start + Number(data.total_compressed_size)));
    const mostBytes = limits.rowGroupBytes;
    checkPages({bytes, data, element, rows: rowEnd - rowStart, mostBytes}, compressors ?? {});
  }

  async function* batches(stop?: AbortSignal, wanted = batchRecords): AsyncGenerator<RecordBatch> {
    yield {records: [headings], lines: () => [1], endsUnclosed: false, bytes: 0};
    const scan = await ofTheFile(
      parquetScan({
        file: buffer,
        metadata,
        columns: headings,
        parsers: parquetParsers,
        geoparquet: false,
        ...(compressors ? {compressors} : {}),
      }),
      stop,
    );
    for (const {rowStart, rowEnd} of scan.ranges) {
      const columns: DecodedArray[] = [];
      for (const column of flat) {
        stop?.throwIfAborted();
        await ofTheFile(check(column, rowStart, rowEnd), stop);
        columns.push(await ofTheFile(scan.readColumn({column: column.element.name, rowStart, rowEnd}), stop));
      }
      if (columns.some((values) => values.length !== rowEnd - rowStart)) throw damaged();
      for (let from = rowStart; from < rowEnd; from += wanted) {
        stop?.throwIfAborted();
        const to = Math.min(rowEnd, from + wanted);
        const records = Array.from({length: to - from}, (_, i) =>
          flat.map(({element}, at) => parquetText(columns[at]?.[from - rowStart + i], element)),
        );
        yield {
          records,
          lines: () => records.map((_, i) => from + i + 2),
          endsUnclosed: false,
          bytes: Math.round((file.size * to) / Math.max(1, rows)),
        };
      }
    }
  }

  async function firstRecords(): Promise<Head> {
    const records: (readonly string[])[] = [];
    for await (const batch of batches(signal, limits.sampleRecords)) {
      records.push(...batch.records);
      if (records.length > limits.sampleRecords) break;
    }
    return {records, lines: records.map((_, i) => i + 1), isWhole: records.length > rows};
  }

  return {
    format: 'parquet',
    size: file.size,
    encoding: '',
    delimiter: '',
    sheets: [],
    sheet: null,
    headingRecord: 0,
    head: await firstRecords(),
    issues: issuesOf(all, flat),
    batches,
  };
}
