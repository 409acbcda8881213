import type {ByteSource} from './byteSource';
import {ExtractError} from '../ExtractError';

export interface Encoding {
  /** As shown: 'UTF-8', 'UTF-16 (little-endian)', 'Windows-1252'. */
  readonly label: string;
  readonly decoder: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

const utf8: Encoding = {label: 'UTF-8', decoder: 'utf-8'};
const utf8WithMark: Encoding = {label: 'UTF-8 with a byte order mark', decoder: 'utf-8'};
const littleEndian: Encoding = {label: 'UTF-16 (little-endian)', decoder: 'utf-16le'};
const bigEndian: Encoding = {label: 'UTF-16 (big-endian)', decoder: 'utf-16be'};
const windows: Encoding = {label: 'Windows-1252', decoder: 'windows-1252'};

const byDecoder: Readonly<Record<Encoding['decoder'], Encoding>> = {
  'utf-8': utf8,
  'utf-16le': littleEndian,
  'utf-16be': bigEndian,
  'windows-1252': windows,
};

/** An encoding that a person chose. */
export function chosenEncoding(decoder: Encoding['decoder']): Encoding {
  return byDecoder[decoder];
}

function byMark(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return utf8WithMark;
  if (head[0] === 0xff && head[1] === 0xfe) return littleEndian;
  return head[0] === 0xfe && head[1] === 0xff ? bigEndian : null;
}

/**
 * How the file's characters are stored. The whole file is looked at: it is UTF-8 only if every byte of it is.
 * Throws ExtractError for binary content (a zero byte in what is not UTF-16).
 */
export async function detectEncoding(source: ByteSource, signal?: AbortSignal): Promise<Encoding> {
  const step = 8_000_000;
  const mark = byMark(await source.read(0, 3));
  if (mark === littleEndian || mark === bigEndian) return mark;
  const strict = new TextDecoder('utf-8', {fatal: true});
  let isUtf8 = true;
  for (let from = 0; from < source.size; from += step) {
    signal?.throwIfAborted();
    const bytes = await source.read(from, Math.min(source.size, from + step));
    if (bytes.includes(0)) {
      throw new ExtractError(
        'binary',
        'This file holds binary data, not text. Save the table as CSV UTF-8 and choose that file.',
      );
    }
    if (!isUtf8) continue;
    try {
      // Always as if more came: a file cut off within a character is still UTF-8.
      strict.decode(bytes, {stream: true});
    } catch {
      isUtf8 = false;
    }
  }
  if (!isUtf8) return windows;
  return mark ?? utf8;
}
