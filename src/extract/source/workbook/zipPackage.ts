import {configure, Reader, ZipReader, type Entry, type FileEntry} from '@zip.js/zip.js/lib/zip-core-custom.js';
import {ExtractError} from '../../ExtractError';
import type {ByteSource} from '../byteSource';
import {workbookLimits} from './workbookLimits';

// The browser's own inflating, in the worker that reads the file already.
configure({useWebWorkers: false, useCompressionStream: true});

/** Some text of a part, with the share of the part (0 to 1) read so far. */
export interface PartPiece {
  readonly text: string;
  readonly share: number;
}

/** A zip file as named parts, each read as a stream of text. */
export interface ZipPackage {
  /** As written. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Refuses a part that unpacks to more than `limit` bytes, or out of all proportion, as soon as it does. */
  pieces(name: string, limit: number, signal?: AbortSignal): AsyncGenerator<PartPiece>;
}

class BytesReader extends Reader<ByteSource> {
  readonly #file: ByteSource;

  constructor(file: ByteSource) {
    super(file);
    this.#file = file;
    this.size = file.size;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.#file.read(index, Math.min(this.#file.size, index + length));
  }
}

function damaged(): ExtractError {
  return new ExtractError(
    'damaged',
    'This file is damaged or not complete: it cannot be unpacked to its end. Save or download it again and choose it again.',
  );
}

function bomb(bytes: number): ExtractError {
  const size = Math.floor(bytes / 1_000_000).toLocaleString('en-GB');
  return new ExtractError(
    'unpacksTooLarge',
    `This file unpacks to more than ${size} MB, out of all proportion to its size. Save the sheet that holds the table as CSV and choose that file.`,
  );
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Text in UTF-8, or in UTF-16 by its mark. */
function decoderFor(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8');
}

async function* inflated(entry: FileEntry, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const failed = new AbortController();
  const {readable, writable} = new TransformStream<Uint8Array, Uint8Array>({
    start(controller) {
      // A failure before anything is written leaves the stream open: reading has to hear of it.
      failed.signal.addEventListener('abort', () => controller.error(failed.signal.reason), {once: true});
    },
  });
  // Who stops reading halfway stops the unpacking of the rest too.
  const unwanted = new AbortController();
  const until = signal ? AbortSignal.any([signal, unwanted.signal]) : unwanted.signal;
  const written = entry.getData(writable, {checkSignature: true, signal: until});
  written.catch((error: unknown) => failed.abort(error));
  const reader = readable.getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) break;
      yield value;
    }
    await written;
  } catch {
    signal?.throwIfAborted();
    throw damaged();
  } finally {
    unwanted.abort();
    await reader.cancel().catch(() => undefined);
  }
}

async function* piecesOf(
  entry: FileEntry,
  fileSize: number,
  limit: number,
  signal?: AbortSignal,
): AsyncGenerator<PartPiece> {
  const packed = Math.max(1, Math.min(entry.compressedSize, fileSize));
  const stated = Math.max(1, entry.uncompressedSize);
  let decoder: TextDecoder | null = null;
  let bytes = 0;
  for await (const chunk of inflated(entry, signal)) {
    signal?.throwIfAborted();
    bytes += chunk.byteLength;
    if (bytes > limit) throw bomb(limit);
    if (bytes > workbookLimits.ratioFrom && bytes > packed * workbookLimits.ratio) throw bomb(bytes);
    decoder ??= decoderFor(chunk);
    yield {text: decoder.decode(chunk, {stream: true}), share: Math.min(1, bytes / stated)};
  }
  yield {text: decoder?.decode() ?? '', share: 1};
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

async function entriesOf(file: ByteSource): Promise<Map<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  try {
    for await (const entry of new ZipReader(new BytesReader(file)).getEntriesGenerator()) {
      const key = partKey(entry.filename);
      if (isFile(entry) && !entries.has(key)) entries.set(key, entry);
      if (entries.size > workbookLimits.parts) break;
    }
  } catch {
    throw damaged();
  }
  if (entries.size <= workbookLimits.parts) return entries;
  throw new ExtractError(
    'tooManyParts',
    `This file packs more than ${workbookLimits.parts.toLocaleString('en-GB')} files; a workbook has far fewer. Save the sheet that holds the table as CSV and choose that file.`,
  );
}

/** Opens a zip file by its directory; nothing is unpacked yet. Throws ExtractError where it is damaged or locked. */
export async function zipPackage(file: ByteSource): Promise<ZipPackage> {
  const entries = await entriesOf(file);
  if ([...entries.values()].some(({encrypted}) => encrypted)) {
    throw new ExtractError('locked', 'This file is locked with a password. Remove the password and choose it again.');
  }
  return {
    names: [...entries.values()].map(({filename}) => filename),
    has: (name) => entries.has(partKey(name)),
    async *pieces(name, limit, signal) {
      const entry = entries.get(partKey(name));
      if (!entry) throw damaged();
      yield* piecesOf(entry, file.size, limit, signal);
    },
  };
}
