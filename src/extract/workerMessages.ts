import type {Organisation, Population} from '../catalogue';
import type {Answers, Progress, ReadResult} from './types';

/** What the page sends the worker: all of it can be copied between the two. */
export interface ReadRequest {
  readonly file: File;
  readonly organisation: Organisation;
  readonly answers: Answers;
  readonly kind: Population | null;
}

/** What the worker sends back. `failed` is a fault of ours, not of the file. */
export type WorkerMessage =
  | {readonly kind: 'progress'; readonly progress: Progress}
  | {readonly kind: 'result'; readonly result: ReadResult}
  | {readonly kind: 'failed'; readonly message: string};
