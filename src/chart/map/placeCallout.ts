import type {Size} from './homeView';
import type {Box, Point} from './placedMap';

export const calloutSize: Size = {width: 212, height: 96};

/** Below this width there is no room beside the map: the callout goes under it. */
export const leastWidthForCallout = 520;

/**
 * Where a callout hides the least: of places along both sides, the one over the fewest areas, never over the area it speaks of, and
 * of those the nearest to it.
 */
export function placeCallout(at: Point, size: Size, centres: readonly Point[], taken: Box | null): Point {
  const right = size.width - calloutSize.width;
  const tops = [0.585, 0.1, 0.36, 0.84].map((part) => Math.min(part * size.height, size.height - calloutSize.height));
  const places = [...tops.map((top): Point => [0, top]), ...tops.map((top): Point => [right, top])];
  const covers = ([left, top]: Point, [x, y]: Point) =>
    x > left - 8 && x < left + calloutSize.width + 8 && y > top - 8 && y < top + calloutSize.height + 8;
  const overlaps = ([left, top]: Point) =>
    taken !== null &&
    left < taken[2] &&
    left + calloutSize.width > taken[0] &&
    top < taken[3] &&
    top + calloutSize.height > taken[1];
  const far = ([left, top]: Point) => {
    const x = Math.max(left, Math.min(left + calloutSize.width, at[0])) - at[0];
    const y = Math.max(top, Math.min(top + calloutSize.height, at[1])) - at[1];
    return Math.hypot(x, y) / (size.width + size.height);
  };
  const cost = (place: Point) =>
    far(place) +
    (covers(place, at) ? 1e6 : 0) +
    (overlaps(place) ? 1e4 : 0) +
    centres.filter((centre) => covers(place, centre)).length;
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best), places[0] ?? [0, 0]);
}
