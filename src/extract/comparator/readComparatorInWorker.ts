import type {ComparatorOptions, ComparatorResult} from './types';
import type {ComparatorMessage, ComparatorRequest} from './workerMessages';

/** Reads a file of published figures beside the page, in a worker of its own that ends with it. Rejects only where the worker itself fails. */
export function readComparatorInWorker(
  file: File,
  {onProgress, signal}: ComparatorOptions = {},
): Promise<ComparatorResult> {
  if (signal?.aborted) return Promise.resolve({kind: 'cancelled'});
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module', name: 'read comparators'});
  return new Promise<ComparatorResult>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve({kind: 'cancelled'}), {once: true});
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message || 'The part of Stocktake that reads files did not start. Reload the page.'));
    });
    worker.addEventListener('message', ({data}: MessageEvent<ComparatorMessage>) => {
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
    worker.postMessage({file} satisfies ComparatorRequest, {transfer: []});
  }).finally(() => worker.terminate());
}
