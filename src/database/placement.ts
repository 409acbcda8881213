import type {Area, AreaIndex} from '../catalogue';
import type {LineQuestion} from '../slice';
import type {Cells} from './types';

/** Which area of a question each place counts in, and which areas the extract can speak of. */
export interface Placement {
  readonly areas: readonly Area[];
  /** Index into `areas` for each place of the cells; -1 where no asked area wholly contains it. */
  readonly slots: Int32Array;
  /** One for each area: 1 unless some place that has rows straddles its border or wholly contains it. */
  readonly collected: Uint8Array;
}

const remembered = new WeakMap<Cells, WeakMap<AreaIndex, Map<string, Placement>>>();

/**
 * Places in areas by whole containment; '' counts only in the nation.
 * An area is collected if every place with rows that overlaps it lies wholly inside it: were staff placed by service
 * area, then nothing is known of one authority within, nor of a region that takes part of a service area. The
 * judgement is over all snapshots, so that a series does not flicker. Remembered for each set of cells.
 * Throws RangeError for an area code nobody knows.
 */
export function placement(cells: Cells, areas: AreaIndex, asked: LineQuestion['areas']): Placement {
  const key = asked.kind === 'one' ? asked.area : `${asked.level} in ${asked.within}`;
  const byIndex = remembered.get(cells) ?? new WeakMap<AreaIndex, Map<string, Placement>>();
  remembered.set(cells, byIndex);
  const byKey = byIndex.get(areas) ?? new Map<string, Placement>();
  byIndex.set(areas, byKey);
  const found = byKey.get(key) ?? placed(cells, areas, askedAreas(areas, asked));
  byKey.set(key, found);
  return found;
}

function known(areas: AreaIndex, code: string): Area {
  const area = areas.find(code);
  if (!area) throw new RangeError(`No area has the code ${code}`);
  return area;
}

/** The areas a question asks for, in the order its lines have. */
export function askedAreas(areas: AreaIndex, asked: LineQuestion['areas']): readonly Area[] {
  if (asked.kind === 'one') return [known(areas, asked.area)];
  const within = known(areas, asked.within);
  return areas.atLevel(asked.level).filter((area) => areas.contains(within, area));
}

function placed(cells: Cells, index: AreaIndex, areas: readonly Area[]): Placement {
  const slotOf = new Int32Array(index.localAuthorities.length).fill(-1);
  areas.forEach((area, slot) => area.members.forEach((member) => (slotOf[member] = slot)));
  const nation = areas.findIndex((area) => area.code === index.nation.code);
  const used = new Set(cells.place);
  const collected = new Uint8Array(areas.length).fill(1);
  const slots = Int32Array.from(cells.places, (code, place) => {
    const area = index.find(code);
    if (!area || area.code === index.nation.code) return nation;
    const touched = new Set(area.members.map((member) => slotOf[member] ?? -1));
    const [slot = -1] = touched;
    if (touched.size === 1) return slot;
    if (used.has(place)) for (const partly of touched) if (partly >= 0) collected[partly] = 0;
    return -1;
  });
  return {areas, slots, collected};
}
