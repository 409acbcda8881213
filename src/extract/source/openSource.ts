import {ExtractError} from '../ExtractError';
import {limits} from '../limits';
import type {ReadingChoices} from '../types';
import {byteSource, type ByteSource} from './byteSource';
import {compoundRefusal} from './compoundFile';
import {fileKind, refusalOf} from './fileType';
import {textSource} from './textSource';
import type {RecordSource} from './types';

function wrongType(name: string, reason: string): ExtractError {
  return new ExtractError('wrongType', `“${name.slice(0, 100)}” ${reason}`);
}

/** The readers of packed formats are loaded only when such a file comes. */
async function packedSource(
  name: string,
  file: ByteSource,
  choices: ReadingChoices,
  signal?: AbortSignal,
): Promise<RecordSource> {
  const {zipPackage, packageRefusal, workbookSource} = await import('./workbook');
  const zip = await zipPackage(file);
  const reason = packageRefusal(zip);
  if (reason !== null) throw wrongType(name, reason);
  return workbookSource(file, zip, choices, signal);
}

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
  const kind = fileKind(await bytes.read(0, Math.min(bytes.size, 4096)));
  const reason = kind === 'compound' ? await compoundRefusal(bytes) : refusalOf(kind);
  if (reason !== null) throw wrongType(file.name, reason);
  switch (kind) {
    case 'zip':
      return packedSource(file.name, bytes, choices, signal);
    case 'parquet': {
      const {parquetSource} = await import('./parquet/parquetSource');
      return parquetSource(bytes, signal);
    }
    default:
      return textSource(bytes, choices, signal);
  }
}
