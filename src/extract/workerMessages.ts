import type {Organisation, Population} from '../catalogue';
import type {Mapping, Progress, ReadResult, SketchResult} from './types';

/** What the page sends the worker: all of it can be copied between the two. */
export interface ReadRequest {
  /** 'sketch' looks at the first records only; 'rejected' gathers every rejected row. */
  readonly task: 'read' | 'sketch' | 'rejected';
  readonly file: File;
  readonly organisation: Organisation;
  readonly mapping: Mapping;
  readonly kind: Population | null;
}

/** What the worker sends back. `failed` is a fault of ours, not of the file. */
export type WorkerMessage =
  | {readonly kind: 'progress'; readonly progress: Progress}
  | {readonly kind: 'result'; readonly result: ReadResult}
  | {readonly kind: 'sketch'; readonly result: SketchResult}
  | {readonly kind: 'rejected'; readonly blob: Blob | null}
  | {readonly kind: 'failed'; readonly message: string};
