import type {Cells} from './types';

/** Stretches of cells of one place within one snapshot: run i holds cells starts[i] to starts[i + 1], all at places[i]. */
export interface Runs {
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
  /** Where each snapshot's runs start; one longer than the cells' snapshots. */
  readonly offsets: Uint32Array;
}

const remembered = new WeakMap<Cells, Runs>();

/** The runs of these cells, which are ordered by snapshot then place; found once for each set of cells. */
export function runsOf(cells: Cells): Runs {
  const found = remembered.get(cells) ?? findRuns(cells);
  remembered.set(cells, found);
  return found;
}

function findRuns({place, offsets, size}: Cells): Runs {
  const starts: number[] = [];
  const places: number[] = [];
  const firstRuns = [0];
  for (let snapshot = 0; snapshot + 1 < offsets.length; snapshot += 1) {
    const from = offsets[snapshot] ?? size;
    const to = offsets[snapshot + 1] ?? size;
    for (let i = from; i < to; i += 1) {
      const here = place[i] ?? 0;
      if (i > from && here === places.at(-1)) continue;
      starts.push(i);
      places.push(here);
    }
    firstRuns.push(starts.length);
  }
  return {
    starts: Uint32Array.from([...starts, size]),
    places: Uint16Array.from(places),
    offsets: Uint32Array.from(firstRuns),
  };
}
