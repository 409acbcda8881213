import type {Point} from './placedMap';

export const directions = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const satisfies Record<string, Point>;
export type Direction = keyof typeof directions;

export function isDirection(key: string): key is Direction {
  return key in directions;
}

interface Located {
  readonly code: string;
  readonly centre: Point;
}

/**
 * The area to reach from `from` with one arrow key: nearest in that direction, distance to the side counting double, within 60 degrees of it.
 * Null at the edge: focus stays where it is rather than leap across the map.
 */
export function neighbour(areas: readonly Located[], from: string, direction: Direction): string | null {
  const start = areas.find((area) => area.code === from);
  if (!start) return areas[0]?.code ?? null;
  const [dx, dy] = directions[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const area of areas) {
    const x = area.centre[0] - start.centre[0];
    const y = area.centre[1] - start.centre[1];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (area === start || along <= 0 || aside > along * Math.sqrt(3)) continue;
    const cost = along + 2 * aside;
    if (cost < least) {
      least = cost;
      best = area.code;
    }
  }
  return best;
}
