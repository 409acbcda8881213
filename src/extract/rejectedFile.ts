import {rejectedLines} from './rejectedCsv';
import type {ReadContext} from './readContext';
import {readExtract, type ReadOptions} from './readExtract';
import type {RejectedRow} from './types';

/**
 * Every rejected row of a file, as CSV: the file is read again, so that none of them has to be kept meanwhile. The mapping
 * is the one it was read with. Null where it was cancelled, or has no rejected row.
 */
export async function rejectedFile(
  file: {readonly name: string; readonly bytes: Blob | Uint8Array},
  context: ReadContext,
  options: Omit<ReadOptions, 'onRejected'> = {},
): Promise<Blob | null> {
  const parts: Blob[] = [];
  const onRejected = (headings: readonly string[], rows: readonly RejectedRow[]) => {
    if (parts.length === 0) parts.push(new Blob(['\ufeff', rejectedLines([['line', 'reason', ...headings]])]));
    // A Blob can be kept on disk by the browser; a text cannot.
    parts.push(new Blob([rejectedLines(rows.map(({line, reason, cells}) => [String(line), reason, ...cells]))]));
  };
  const result = await readExtract(file, context, {...options, onRejected});
  return result.kind === 'cancelled' || parts.length === 0 ? null : new Blob(parts, {type: 'text/csv'});
}
