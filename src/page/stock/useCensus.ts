import {useQuery} from '@tanstack/react-query';
import {useMemo, useState, useSyncExternalStore} from 'react';
import type {AreaIndex} from '../../catalogue';
import {loadBaselines, type BaselineLibrary} from '../../database';
import {readBaselineInWorker} from '../../extract';
import {createBaselineShelf, type BaselineShelf, type ShelfState} from './baselineShelf';

/** The census tables in force: those that come with Stocktake, and before them those somebody loaded. */
export interface Census {
  readonly shelf: BaselineShelf;
  readonly state: ShelfState;
  /** Null until the tables are read. */
  readonly library: BaselineLibrary | null;
  readonly error: string | null;
}

/** Reads the tables that come with Stocktake once, and holds the shelf of loaded ones. */
export function useCensus(areas: AreaIndex): Census {
  const [shelf] = useState(() => createBaselineShelf(readBaselineInWorker));
  const state = useSyncExternalStore(shelf.subscribe, shelf.state);
  const own = useQuery({queryKey: ['baselines'], queryFn: () => loadBaselines(areas), staleTime: Infinity});
  const {loaded} = state;
  const library = useMemo(() => {
    if (!own.data) return null;
    return loaded.length > 0 ? own.data.with(loaded) : own.data;
  }, [own.data, loaded]);
  const error = own.error?.message ?? null;
  return useMemo(() => ({shelf, state, library, error}), [shelf, state, library, error]);
}
