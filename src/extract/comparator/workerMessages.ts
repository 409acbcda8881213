import type {Progress} from '../types';
import type {ComparatorResult} from './types';

/** What the page sends this worker. */
export interface ComparatorRequest {
  readonly file: File;
}

/** What it sends back. `failed` is a fault of ours, not of the file. */
export type ComparatorMessage =
  | {readonly kind: 'progress'; readonly progress: Progress}
  | {readonly kind: 'result'; readonly result: ComparatorResult}
  | {readonly kind: 'failed'; readonly message: string};
