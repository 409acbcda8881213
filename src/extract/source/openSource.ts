import {ExtractError} from '../ExtractError';
import {limits} from '../limits';
import type {ReadingChoices} from '../types';
import {byteSource} from './byteSource';
import {wrongType} from './fileType';
import {textSource} from './textSource';
import type {RecordSource} from './types';

/** Opens a file as what its bytes say it is, whatever its name; refuses what is too large or of no type that is read. */
export async function openSource(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  choices: ReadingChoices = {},
  signal?: AbortSignal,
): Promise<RecordSource> {
  const bytes = byteSource(file.bytes);
  if (bytes.size > limits.fileBytes) {
    const size = Math.ceil(bytes.size / 1_000_000).toLocaleString('en-GB');
    throw new ExtractError(
      'tooLarge',
      `This file is ${size} MB; Stocktake reads up to ${limits.fileBytes / 1_000_000} MB. Split it by date, or keep only the columns you need, and choose it again.`,
    );
  }
  const reason = wrongType(await bytes.read(0, Math.min(bytes.size, 4096)));
  if (reason !== null) throw new ExtractError('wrongType', `“${file.name.slice(0, 100)}” ${reason}`);
  return textSource(bytes, choices, signal);
}
