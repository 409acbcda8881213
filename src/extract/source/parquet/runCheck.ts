import {readVarInt} from 'hyparquet/src/thrift.js';

/** Bytes, and how far they are read. */
export interface Reader {
  readonly view: DataView;
  offset: number;
}

export function readerOf(bytes: Uint8Array, offset: number): Reader {
  return {view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset};
}

/** What the file says cannot be. Read as damage. */
export function impossible(what: string): Error {
  return new Error(`Parquet: ${what}`);
}

/** Ones among the first `count` bits. */
function onesIn(reader: Reader, count: number): number {
  let ones = 0;
  for (let i = 0; i < count; i++) ones += (reader.view.getUint8(reader.offset + (i >> 3)) >> (i & 7)) & 1;
  return ones;
}

/**
 * Goes through runs of levels, or of places in a dictionary, of so many bits each: none may go on beyond the values of its page.
 * Gives the ones among levels of one bit.
 */
export function checkRuns(reader: Reader, end: number, bits: number, values: number): number {
  let seen = 0;
  let ones = 0;
  while (seen < values) {
    if (reader.offset >= end) throw impossible('runs that end early');
    const header = readVarInt(reader) >>> 0;
    const isPacked = (header & 1) === 1;
    const groups = header >>> 1;
    const left = values - seen;
    // The last packed run is filled up to a multiple of eight.
    const count = isPacked ? groups * 8 : groups;
    if (count === 0 || count > left + (isPacked ? 503 : 0)) throw impossible('a run beyond its page');
    if (bits === 1) {
      const isOne = !isPacked && reader.view.getUint8(reader.offset) === 1;
      ones += isPacked ? onesIn(reader, Math.min(count, left)) : isOne ? count : 0;
    }
    seen += count;
    reader.offset += isPacked ? groups * bits : Math.ceil(bits / 8);
  }
  return ones;
}

/** Runs of one bit that say their own length first. */
export function checkMeasuredRuns(reader: Reader, values: number): number {
  const from = reader.offset + 4;
  const end = from + reader.view.getUint32(reader.offset, true);
  reader.offset = from;
  const ones = checkRuns(reader, end, 1, values);
  reader.offset = end;
  return ones;
}

/** Numbers as differences: their blocks are of sizes that writers use. */
export function checkDeltas(reader: Reader): void {
  const block = readVarInt(reader);
  const miniblocks = readVarInt(reader);
  if (block < 1 || block > 65_536 || miniblocks < 1 || miniblocks > block) throw impossible('blocks');
}
