import {polygonContains} from 'd3';
import type {Box, Point} from './placedMap';

const steps = 12;
/** A ring is thinned to about this many points: a label needs no more. */
const enough = 60;

function distanceToEdge([x, y]: Point, ring: readonly Point[]): number {
  let least = Infinity;
  for (let i = 0; i < ring.length; i += 1) {
    const [ax, ay] = ring[i] ?? [0, 0];
    const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0];
    const dx = bx - ax;
    const dy = by - ay;
    const along = dx || dy ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
    least = Math.min(least, (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2);
  }
  return least;
}

/**
 * A point well inside a ring: of a grid of points inside it, the one farthest from its edge. A centroid can lie outside a bent area.
 * Edge: a ring too thin for the grid gives `otherwise`.
 */
export function innerPoint(ring: [number, number][], [left, top, right, bottom]: Box, otherwise: Point): Point {
  const every = Math.max(1, Math.floor(ring.length / enough));
  const thinned = ring.filter((_, i) => i % every === 0);
  let best = otherwise;
  let farthest = 0;
  for (let i = 1; i < steps; i += 1) {
    for (let j = 1; j < steps; j += 1) {
      const point: [number, number] = [left + ((right - left) * i) / steps, top + ((bottom - top) * j) / steps];
      if (!polygonContains(thinned, point)) continue;
      const distance = distanceToEdge(point, thinned);
      if (distance > farthest) {
        farthest = distance;
        best = point;
      }
    }
  }
  return best;
}
