import {useMemo, useState, useSyncExternalStore} from 'react';
import {shippedComparators, type Comparator} from '../../catalogue';
import {readComparatorInWorker} from '../../extract';
import {createComparatorShelf, type ComparatorShelf, type ComparatorShelfState} from './comparatorShelf';

/** Other bodies' published figures: those that come with Stocktake, and after them those somebody loaded. */
export interface Comparators {
  readonly shelf: ComparatorShelf;
  readonly state: ComparatorShelfState;
  /** Each id once: of two files with the same body and date, the latest loaded. */
  readonly all: readonly Comparator[];
}

/** Holds the shelf of loaded published figures beside those that ship. */
export function useComparators(): Comparators {
  const [shelf] = useState(() => createComparatorShelf(readComparatorInWorker));
  const state = useSyncExternalStore(shelf.subscribe, shelf.state);
  return useMemo(() => ({shelf, state, all: allComparators(state)}), [shelf, state]);
}

export function allComparators({loaded}: Pick<ComparatorShelfState, 'loaded'>): readonly Comparator[] {
  const byId = new Map(shippedComparators.map((each) => [each.id, each]));
  for (const {comparators} of loaded) {
    for (const each of comparators) if (!byId.has(each.id)) byId.set(each.id, each);
  }
  return [...byId.values()];
}
