import type {ByteSource} from './byteSource';
import type {Encoding} from './detectEncoding';
import {limits} from '../limits';

export interface TextChunk {
  readonly text: string;
  /** Bytes of the file read so far. */
  readonly bytes: number;
  readonly isLast: boolean;
}

/**
 * The file's text in order, with every line ending made "\n": "\r\n" always, a lone "\r" only in a file that starts
 * with them (an old Macintosh export), since elsewhere it is part of a value.
 */
export async function* textChunks(
  source: ByteSource,
  encoding: Encoding,
  signal?: AbortSignal,
): AsyncGenerator<TextChunk> {
  const decoder = new TextDecoder(encoding.decoder);
  let carriageReturnsEndLines: boolean | null = null;
  let held = '';
  for (let from = 0; from === 0 || from < source.size; from += limits.chunkBytes) {
    signal?.throwIfAborted();
    const to = Math.min(source.size, from + limits.chunkBytes);
    const isLast = to >= source.size;
    let text = held + decoder.decode(await source.read(from, to), {stream: !isLast});
    held = '';
    if (text.includes('\r')) {
      // "\r" at the end may be half of "\r\n".
      if (!isLast && text.endsWith('\r')) {
        held = '\r';
        text = text.slice(0, -1);
      }
      carriageReturnsEndLines ??= !text.includes('\n');
      text = carriageReturnsEndLines ? text.replace(/\r\n?/g, '\n') : text.replaceAll('\r\n', '\n');
    }
    yield {text, bytes: to, isLast};
  }
}
