import {organisation, type AreaIndex} from '../../catalogue';
import type {Cells} from '../../database';
import {protectedCounts} from '../../disclosure';

/** The next snapshot is not put off for longer, however busy the page is. */
const longestWait = 300;

/**
 * Has the disclosure gate work out each snapshot before any page asks, a snapshot at a time, latest first: each takes a few
 * tenths of a second, and the first picture must not freeze for all of them. In between the page answers whoever presses
 * something and draws what came of it.
 */
export async function prepareCounts(cells: Cells, areas: AreaIndex): Promise<void> {
  const [dimension] = Object.keys(cells.dimensions);
  if (dimension === undefined) return;
  for (const snapshot of cells.snapshots.toReversed()) {
    await whenIdle();
    protectedCounts(cells, areas, organisation, {
      population: cells.population,
      snapshots: [snapshot],
      areas: {kind: 'one', area: areas.nation.code},
      split: null,
      dimensions: [dimension],
      staff: 'all',
    });
  }
}

/** When nothing waits to be answered or drawn; at once after what does, where a browser does not know idleness. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), {timeout: longestWait});
    else setTimeout(resolve, 0);
  });
}
