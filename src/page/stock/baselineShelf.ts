import type {BaselineResult, LoadedBaseline} from '../../extract';
import {createFileShelf, type FileShelf, type FileShelfState, type ShelfReadOptions} from './fileShelf';

/** The census files somebody loaded. */
export type BaselineShelf = FileShelf<LoadedBaseline>;
export type ShelfState = FileShelfState<LoadedBaseline>;

/** Holds the census files that are loaded; `read` turns a file into one. */
export function createBaselineShelf(
  read: (file: File, options: ShelfReadOptions) => Promise<BaselineResult>,
): BaselineShelf {
  return createFileShelf(async (file, options) => {
    const result = await read(file, options);
    return result.kind === 'baseline' ? {kind: 'loaded', loaded: result.baseline} : result;
  }, 'The baselines in force have not changed.');
}
