import {polygonArea, polygonCentroid} from 'd3';
import type {AreaShapes, PlaneShape} from './areaShapes';
import {denseGroup} from './denseGroup';
import {innerPoint} from './innerPoint';
import {boxAround, frame, type Box, type PlacedArea, type PlacedInset, type PlacedMap, type Point} from './placedMap';

/** Empty sea and the neighbouring country, north-west of the frame: room for the enlarged inset. */
const insetAt: Box = [1, 92, 206, 258];
const margin = 4;

interface Wanted {
  readonly level: string;
  readonly codes: readonly string[];
  readonly around: readonly string[];
  /** Layer drawn as lines with codes over the areas: a level above theirs, or their own. */
  readonly outlines: string;
  /** Area code to the outline that holds it, for the inset. */
  readonly groupOf: ReadonlyMap<string, string>;
}

/** Boundaries of a level in the frame, as large as fits. */
export function placeAreas(shapes: AreaShapes, wanted: Wanted): PlacedMap {
  const layer = shapes.layer(wanted.level);
  const found = (codes: readonly string[]) => codes.flatMap((code) => layer.get(code) ?? []);
  const inside = found(wanted.codes);
  const outside = found(wanted.around);
  const toFrame = fitted([...inside, ...outside]);
  const place = (shape: PlaneShape) => placeShape(shape, toFrame);
  const areas = inside.map(place);
  const above = wanted.outlines === wanted.level ? null : shapes.layer(wanted.outlines);
  return {
    areas,
    around: outside.map(place),
    outlines: above ? [...above.values()].map(place) : areas,
    inset: outside.length > 0 ? null : inset(areas, wanted.groupOf),
  };
}

function fitted(shapes: readonly PlaneShape[]): (point: Point) => [number, number] {
  const outer = shapes.flatMap(({polygons}) => polygons.flatMap(([ring]) => ring ?? []));
  const [left, top, right, bottom] = boxAround(outer.map(([x, y]): Box => [x, y, x, y])) ?? [0, 0, 1, 1];
  const room = {width: frame.width - 2 * margin, height: frame.height - 2 * margin};
  const scale = Math.min(room.width / (right - left), room.height / (bottom - top));
  const x0 = (frame.width - (left + right) * scale) / 2;
  const y0 = (frame.height - (top + bottom) * scale) / 2;
  return ([x, y]) => [x0 + x * scale, y0 + y * scale];
}

function placeShape({code, polygons}: PlaneShape, toFrame: (point: Point) => [number, number]): PlacedArea {
  const placed = polygons.map((rings) => rings.map((ring) => ring.map(toFrame)));
  const outer = placed.map(([ring = []]) => ring);
  const largest = outer.reduce((a, b) => (Math.abs(polygonArea(b)) > Math.abs(polygonArea(a)) ? b : a), []);
  const centre = polygonCentroid(largest);
  return {
    code,
    path: placed.flatMap((rings) => rings.map(ringPath)).join(''),
    centre,
    label: innerPoint(largest, boxOf(largest), centre),
    box: boxOf(outer.flat()),
  };
}

function boxOf(points: readonly Point[]): Box {
  return boxAround(points.map(([x, y]): Box => [x, y, x, y])) ?? [0, 0, 0, 0];
}

function ringPath(ring: readonly Point[]): string {
  return `M${ring.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join('L')}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function inset(areas: readonly PlacedArea[], groupOf: ReadonlyMap<string, string>): PlacedInset | null {
  const group = denseGroup(areas, groupOf);
  const shows = group && boxAround(group.areas.map((area) => area.box));
  if (!group || !shows) return null;
  return {code: group.code, codes: new Set(group.areas.map((area) => area.code)), at: insetAt, shows};
}
