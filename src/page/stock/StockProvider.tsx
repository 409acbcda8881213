import {createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode} from 'react';
import {areaIndex, organisation, type AreaIndex} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {createStock, type Stock} from './createStock';
import {evidenceFrom} from './evidenceFrom';
import {exactFigures} from './exactFigures';
import type {ExactSwitch} from './exactSwitch';
import {forgettingShelf} from './fileShelf';
import {followUps, warnBeforeLeaving} from './followUps';
import type {StockState} from './stockState';
import {useCensus, type Census} from './useCensus';
import {useComparators, type Comparators} from './useComparators';

interface StockContext {
  readonly areas: AreaIndex;
  readonly stock: Stock;
  readonly state: StockState;
  /** Null until the baselines are read. */
  readonly evidence: Evidence | null;
  readonly baselineError: string | null;
  readonly census: Census;
  readonly comparators: Comparators;
  /** The switch for exact figures, and whether it is on; null in a build made for publication, which has none. */
  readonly exact: (Pick<ExactSwitch, 'turnOn' | 'turnOff'> & {readonly isOn: boolean}) | null;
}

const Context = createContext<StockContext | null>(null);

const areas = areaIndex(organisation);

const neverChanges = () => () => {};

/** Loads the sample once, and gives every page what is loaded and the evidence it makes. */
export function StockProvider({children}: {children: ReactNode}) {
  const census = useCensus(areas);
  const comparators = useComparators();
  const [stock] = useState(() => forgettingShelf(createStock(areas), census.shelf, comparators.shelf, followUps));
  const [exactSwitch] = useState(() => exactFigures?.exactSwitch(stock) ?? null);
  const state = useSyncExternalStore(stock.subscribe, stock.state);
  const duty = useSyncExternalStore(exactSwitch?.subscribe ?? neverChanges, () => exactSwitch?.duty() ?? null);
  useEffect(() => void stock.openSample(), [stock]);
  useEffect(() => warnBeforeLeaving(followUps), []);
  useEffect(() => {
    document.documentElement.dataset['engine'] = typeof state.engine === 'string' ? state.engine : 'failed';
  }, [state.engine]);
  useEffect(() => {
    if (!exactSwitch) return undefined;
    // Back may bring a page left behind to life again, memory and all.
    window.addEventListener('pagehide', exactSwitch.turnOff);
    return () => window.removeEventListener('pagehide', exactSwitch.turnOff);
  }, [exactSwitch]);
  const {holdings, opening} = state;
  const {library} = census;
  const {all: published} = comparators;
  const evidence = useMemo(() => {
    if (!library) return null;
    const door = duty ? exactFigures?.exactDoor(duty) : undefined;
    return {...evidenceFrom({holdings, opening}, areas, library, door), comparators: published};
  }, [holdings, opening, library, published, duty]);
  const value = useMemo(
    () => ({
      areas,
      stock,
      state,
      evidence,
      baselineError: census.error,
      census,
      comparators,
      exact: exactSwitch && {isOn: duty !== null, turnOn: exactSwitch.turnOn, turnOff: exactSwitch.turnOff},
    }),
    [stock, state, evidence, census, comparators, exactSwitch, duty],
  );
  return <Context value={value}>{children}</Context>;
}

/** What is loaded. Throws outside the provider: a page cannot exist without it. */
export function useStock(): StockContext {
  const value = useContext(Context);
  if (!value) throw new Error('useStock is used outside StockProvider.');
  return value;
}
