import {organisation as ours, type Organisation, type Population} from '../catalogue';
import type {Mapping, Progress, ReadResult} from './types';
import type {ReadRequest, WorkerMessage} from './workerMessages';

/**
 * Reads a file beside the page, in a worker of its own that ends with it: the page stays responsive, and cancelling takes
 * effect at once whatever the file. Rejects only where the worker itself fails.
 */
export function readInWorker(
  file: File,
  options: {
    readonly mapping?: Mapping;
    readonly kind?: Population;
    readonly onProgress?: (progress: Progress) => void;
    readonly signal?: AbortSignal;
    readonly organisation?: Organisation;
  } = {},
): Promise<ReadResult> {
  const {mapping = {}, kind = null, onProgress, signal, organisation = ours} = options;
  if (signal?.aborted) return Promise.resolve({kind: 'cancelled'});
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module', name: 'read extract'});
  return new Promise<ReadResult>((resolve, reject) => {
    const cancel = () => resolve({kind: 'cancelled'});
    signal?.addEventListener('abort', cancel, {once: true});
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message || 'The part of Stocktake that reads files did not start. Reload the page.'));
    });
    worker.addEventListener('message', ({data}: MessageEvent<WorkerMessage>) => {
      switch (data.kind) {
        case 'progress':
          onProgress?.(data.progress);
          return;
        case 'result':
          resolve(data.result);
          return;
        case 'failed':
          reject(new Error(data.message));
      }
    });
    worker.postMessage({file, organisation, mapping, kind} satisfies ReadRequest, {transfer: []});
  }).finally(() => worker.terminate());
}
