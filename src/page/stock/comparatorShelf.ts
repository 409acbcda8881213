import type {ComparatorResult, LoadedComparators} from '../../extract';
import {createFileShelf, type FileShelf, type FileShelfState, type ShelfReadOptions} from './fileShelf';

/** The files of other organisations' published figures that somebody loaded; those that ship are not on it. */
export type ComparatorShelf = FileShelf<LoadedComparators>;
export type ComparatorShelfState = FileShelfState<LoadedComparators>;

/** Holds the files of published figures that are loaded; `read` turns a file into one. */
export function createComparatorShelf(
  read: (file: File, options: ShelfReadOptions) => Promise<ComparatorResult>,
): ComparatorShelf {
  return createFileShelf(async (file, options) => {
    const result = await read(file, options);
    return result.kind === 'comparators' ? {kind: 'loaded', loaded: result.loaded} : result;
  }, 'The published figures that are there have not changed.');
}
