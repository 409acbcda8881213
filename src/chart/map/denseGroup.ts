import {group, median} from 'd3';
import type {PlacedArea} from './placedMap';

/** Areas under this many units across cannot be told apart at the map's scale. */
const legible = 14;
/** Fewer areas than this need no inset: zooming in is enough. */
const fewest = 12;

function size({box}: PlacedArea): number {
  return Math.sqrt((box[2] - box[0]) * (box[3] - box[1]));
}

/** The group whose areas are typically the smallest, if it has many and they are too small to read (in England, London). */
export function denseGroup(
  areas: readonly PlacedArea[],
  groupOf: ReadonlyMap<string, string>,
): {readonly code: string; readonly areas: readonly PlacedArea[]} | null {
  const groups = group(areas, (area) => groupOf.get(area.code) ?? '');
  let densest: {code: string; areas: readonly PlacedArea[]} | null = null;
  let least = legible;
  for (const [code, members] of groups) {
    const typical = median(members, size) ?? Infinity;
    if (code === '' || members.length < fewest || typical >= least) continue;
    least = typical;
    densest = {code, areas: members};
  }
  return densest;
}
