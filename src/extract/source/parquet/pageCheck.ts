import {snappyUncompress, type ColumnMetaData, type Compressors, type SchemaElement} from 'hyparquet';
import {parquetHeader} from 'hyparquet/src/column.js';
import {checkDeltas, checkMeasuredRuns, checkRuns, impossible, readerOf} from './runCheck';

/** One column of one row group. */
export interface ColumnPages {
  /** The bytes of its pages, dictionary first. */
  readonly bytes: Uint8Array;
  readonly data: ColumnMetaData;
  readonly element: SchemaElement;
  /** Rows of the row group. */
  readonly rows: number;
  /** Bytes that the pages may unpack to, together. */
  readonly mostBytes: number;
}

function unpacked(bytes: Uint8Array, size: number, codec: string, compressors: Compressors): Uint8Array {
  if (codec === 'UNCOMPRESSED') return bytes;
  const [, unpack] = Object.entries(compressors).find(([name]) => name === codec) ?? [];
  if (unpack) return unpack(bytes, size);
  if (codec !== 'SNAPPY') throw impossible('packing');
  const page = new Uint8Array(size);
  snappyUncompress(bytes, page);
  return page;
}

/** Values of a page as they are written, from `offset` on. */
function checkValues(
  page: Uint8Array,
  offset: number,
  encoding: string,
  type: string | undefined,
  values: number,
): void {
  const reader = readerOf(page, offset);
  if (values === 0) return;
  if (encoding.endsWith('_DICTIONARY')) {
    const bits = reader.view.getUint8(reader.offset++);
    if (bits > 32) throw impossible('bits');
    if (bits > 0) checkRuns(reader, page.byteLength, bits, values);
  } else if (encoding === 'RLE') {
    if (type !== 'BOOLEAN') throw impossible('runs of what is no truth');
    checkMeasuredRuns(reader, values);
  } else if (encoding.startsWith('DELTA_')) checkDeltas(reader);
}

type Header = ReturnType<typeof parquetHeader>;

/** The rows of one page. */
function checkPage(bytes: Uint8Array, header: Header, column: ColumnPages, compressors: Compressors): number {
  const {data, element} = column;
  const isOptional = element.repetition_type !== 'REQUIRED';
  const size = header.uncompressed_page_size;
  const {data_page_header: first, data_page_header_v2: second} = header;
  if (header.type === 'DICTIONARY_PAGE') {
    const values = header.dictionary_page_header?.num_values ?? 0;
    if (values < 0 || values > size * 8) throw impossible('more entries than bits');
    return 0;
  }
  if (header.type === 'DATA_PAGE' && first) {
    const values = first.num_values;
    if (values < 0 || values > column.rows) throw impossible('more values than rows');
    const page = unpacked(bytes, size, data.codec, compressors);
    const reader = readerOf(page, 0);
    const given = isOptional ? checkMeasuredRuns(reader, values) : values;
    checkValues(page, reader.offset, String(first.encoding), element.type, given);
    return values;
  }
  if (header.type === 'DATA_PAGE_V2' && second) {
    const {num_values: values, num_nulls: nulls, definition_levels_byte_length: levels} = second;
    if (values < 0 || values > column.rows || nulls < 0 || nulls > values) throw impossible('more values than rows');
    const start = levels + second.repetition_levels_byte_length;
    if (levels < 0 || start < levels || start > bytes.byteLength) throw impossible('levels');
    if (levels > 0) checkRuns(readerOf(bytes, start - levels), start, 1, values);
    const packed = bytes.subarray(start);
    const page = second.is_compressed === false ? packed : unpacked(packed, size - start, data.codec, compressors);
    checkValues(page, 0, String(second.encoding), element.type, values - nulls);
    return values;
  }
  throw impossible('page');
}

/**
 * Goes through the pages of a column before they are decoded: sizes, numbers of values and runs that the reader takes at their
 * word, so that one changed byte would have it write thousands of millions of values. Throws where something cannot be.
 */
export function checkPages(column: ColumnPages, compressors: Compressors): void {
  const {bytes, rows, mostBytes} = column;
  const reader = readerOf(bytes, 0);
  let seen = 0;
  let size = 0;
  while (seen < rows && reader.offset < bytes.byteLength - 1) {
    const header = parquetHeader(reader);
    const {compressed_page_size: packed, uncompressed_page_size: whole} = header;
    if (!(packed >= 0 && whole >= 0) || reader.offset + packed > bytes.byteLength) throw impossible('page sizes');
    size += whole;
    if (size > mostBytes) throw impossible('bytes');
    seen += checkPage(bytes.subarray(reader.offset, reader.offset + packed), header, column, compressors);
    reader.offset += packed;
  }
  if (seen !== rows) throw impossible('rows');
}
