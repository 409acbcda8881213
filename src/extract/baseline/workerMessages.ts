import type {Organisation} from '../../catalogue';
import type {Progress} from '../types';
import type {BaselineResult} from './types';

/** What the page sends this worker. */
export interface BaselineRequest {
  readonly file: File;
  readonly organisation: Organisation;
}

/** What it sends back. `failed` is a fault of ours, not of the file. */
export type BaselineMessage =
  | {readonly kind: 'progress'; readonly progress: Progress}
  | {readonly kind: 'result'; readonly result: BaselineResult}
  | {readonly kind: 'failed'; readonly message: string};
