import {organisation, type AreaIndex} from '../../catalogue';
import type {Cells} from '../../database';
import {protectedCounts} from '../../disclosure';

/**
 * Has the disclosure gate work out each snapshot before any page asks, a snapshot at a time, latest first, letting the
 * page answer in between: each takes a few tenths of a second, and the first picture must not freeze for all of them.
 */
export async function prepareCounts(cells: Cells, areas: AreaIndex): Promise<void> {
  const [dimension] = Object.keys(cells.dimensions);
  if (dimension === undefined) return;
  for (const snapshot of cells.snapshots.toReversed()) {
    await new Promise((resolve) => setTimeout(resolve, 0));
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
