import {endExactDuty, takeExactDuty, type ExactDuty, type ExactPledge} from '../../disclosure';
import type {Stock} from './createStock';

/** Whether figures are exact now. It lives in memory alone: never in the URL, never stored, gone with a reload. */
export interface ExactSwitch {
  subscribe(listener: () => void): () => void;
  /** The duty under which figures are exact; null while they are protected, as they are until a person says otherwise. */
  duty(): ExactDuty | null;
  /** Throws RangeError unless the reader's own files are loaded: of invented people there is nothing to be exact about. */
  turnOn(pledge: ExactPledge): void;
  turnOff(): void;
}

/** A switch that turns itself off whenever what is loaded changes: the pledge was for those files. */
export function exactSwitch(stock: Pick<Stock, 'subscribe' | 'state'>): ExactSwitch {
  let on: {readonly duty: ExactDuty; readonly holdings: unknown} | null = null;
  const listeners = new Set<() => void>();

  const isOfWhatIsLoaded = (): boolean => on !== null && on.holdings === stock.state().holdings;

  function turnOff(): void {
    if (on === null) return;
    endExactDuty(on.duty);
    on = null;
    for (const listener of listeners) listener();
  }

  stock.subscribe(() => {
    if (!isOfWhatIsLoaded()) turnOff();
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // Asked before the switch has heard of new files, it must not answer for the old ones.
    duty: () => (on !== null && isOfWhatIsLoaded() ? on.duty : null),
    turnOn(pledge) {
      const {origin, holdings} = stock.state();
      if (origin !== 'own') throw new RangeError('Exact figures are given of your own files only');
      turnOff();
      on = {duty: takeExactDuty(pledge), holdings};
      for (const listener of listeners) listener();
    },
    turnOff,
  };
}
