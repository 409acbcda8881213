import {organisation as ours, type Organisation, type Population} from '../catalogue';
import type {Mapping, Progress, ReadResult, SketchResult} from './types';
import type {ReadRequest, WorkerMessage} from './workerMessages';

export interface WorkerOptions {
  readonly mapping?: Mapping;
  readonly kind?: Population;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  readonly organisation?: Organisation;
}

/** Sends one request to a worker of its own, which ends with it. Null where it was cancelled. */
function answered(
  task: ReadRequest['task'],
  file: File,
  {mapping = {}, kind, onProgress, signal, organisation = ours}: WorkerOptions,
): Promise<WorkerMessage | null> {
  if (signal?.aborted) return Promise.resolve(null);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module', name: 'read extract'});
  return new Promise<WorkerMessage | null>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve(null), {once: true});
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message || 'The part of Stocktake that reads files did not start. Reload the page.'));
    });
    worker.addEventListener('message', ({data}: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'failed') reject(new Error(data.message));
      else resolve(data);
    });
    worker.postMessage({task, file, organisation, mapping, kind: kind ?? null} satisfies ReadRequest, {transfer: []});
  }).finally(() => worker.terminate());
}

/**
 * Reads a file beside the page, in a worker of its own that ends with it: the page stays responsive, and cancelling takes
 * effect at once whatever the file. Rejects only where the worker itself fails.
 */
export async function readInWorker(file: File, options: WorkerOptions = {}): Promise<ReadResult> {
  const message = await answered('read', file, options);
  return message?.kind === 'result' ? message.result : {kind: 'cancelled'};
}

/** Looks at the first records of a file, in the same way. */
export async function sketchInWorker(file: File, options: WorkerOptions = {}): Promise<SketchResult> {
  const message = await answered('sketch', file, options);
  return message?.kind === 'sketch' ? message.result : {kind: 'cancelled'};
}

/** Every rejected row of a file with its line and reason, as CSV. The options are those it was read with. Null where there is none. */
export async function rejectedInWorker(file: File, options: WorkerOptions = {}): Promise<Blob | null> {
  const message = await answered('rejected', file, options);
  return message?.kind === 'rejected' ? message.blob : null;
}
