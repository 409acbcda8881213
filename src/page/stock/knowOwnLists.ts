import {populations, setOwnDimensions} from '../../catalogue';
import type {StockState} from './stockState';

/** Makes the characteristics with lists of the loaded files' own known to every look-up: these files' and no others'. */
export function knowOwnLists(holdings: StockState['holdings']): void {
  for (const population of populations) {
    setOwnDimensions(population, holdings[population]?.facts?.ownDimensions ?? []);
  }
}
