import {useQuery} from '@tanstack/react-query';
import {createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode} from 'react';
import {areaIndex, organisation, type AreaIndex} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {loadBaselines} from '../../database';
import {createStock, type Stock} from './createStock';
import {evidenceFrom} from './evidenceFrom';
import type {StockState} from './stockState';

interface StockContext {
  readonly areas: AreaIndex;
  readonly stock: Stock;
  readonly state: StockState;
  /** Null until the baselines are read. */
  readonly evidence: Evidence | null;
  readonly baselineError: string | null;
}

const Context = createContext<StockContext | null>(null);

const areas = areaIndex(organisation);

/** Loads the sample once, and gives every page what is loaded and the evidence it makes. */
export function StockProvider({children}: {children: ReactNode}) {
  const [stock] = useState(() => createStock(areas));
  const state = useSyncExternalStore(stock.subscribe, stock.state);
  const baselines = useQuery({queryKey: ['baselines'], queryFn: () => loadBaselines(areas), staleTime: Infinity});
  useEffect(() => void stock.openSample(), [stock]);
  useEffect(() => {
    document.documentElement.dataset['engine'] = typeof state.engine === 'string' ? state.engine : 'failed';
  }, [state.engine]);
  const {holdings, opening} = state;
  const evidence = useMemo(
    () => (baselines.data ? evidenceFrom({holdings, opening}, areas, baselines.data) : null),
    [holdings, opening, baselines.data],
  );
  const value = useMemo(
    () => ({areas, stock, state, evidence, baselineError: baselines.error?.message ?? null}),
    [stock, state, evidence, baselines.error],
  );
  return <Context value={value}>{children}</Context>;
}

/** What is loaded. Throws outside the provider: a page cannot exist without it. */
export function useStock(): StockContext {
  const value = useContext(Context);
  if (!value) throw new Error('useStock is used outside StockProvider.');
  return value;
}
