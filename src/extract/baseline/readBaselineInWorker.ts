import {organisation} from '../../catalogue';
import type {BaselineOptions, BaselineResult} from './types';
import type {BaselineMessage, BaselineRequest} from './workerMessages';

/** Reads a census table beside the page, in a worker of its own that ends with it. Rejects only where the worker itself fails. */
export function readBaselineInWorker(file: File, {onProgress, signal}: BaselineOptions = {}): Promise<BaselineResult> {
  if (signal?.aborted) return Promise.resolve({kind: 'cancelled'});
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module', name: 'read baseline'});
  return new Promise<BaselineResult>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve({kind: 'cancelled'}), {once: true});
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message || 'The part of Stocktake that reads files did not start. Reload the page.'));
    });
    worker.addEventListener('message', ({data}: MessageEvent<BaselineMessage>) => {
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
    worker.postMessage({file, organisation} satisfies BaselineRequest, {transfer: []});
  }).finally(() => worker.terminate());
}
