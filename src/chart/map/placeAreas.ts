import {geoPath, geoTransverseMercator, type GeoPath} from 'd3';
import type {Feature, Geometry, Position} from 'geojson';
import type {AreaShapes} from './areaShapes';
import {denseGroup} from './denseGroup';
import {innerPoint} from './innerPoint';
import {boxAround, frame, type Box, type PlacedArea, type PlacedInset, type PlacedMap, type Point} from './placedMap';

/** Empty sea and the neighbouring country, north-west of the frame: room for the enlarged inset. */
const insetAt: Box = [1, 92, 206, 258];

interface Wanted {
  readonly level: string;
  readonly codes: readonly string[];
  readonly around: readonly string[];
  /** Layer drawn as lines with codes over the areas: a level above theirs, or their own. */
  readonly outlines: string;
  /** Area code to the outline that holds it, for the inset. */
  readonly groupOf: ReadonlyMap<string, string>;
}

function largestRing(shape: Feature<Geometry>, path: GeoPath): readonly Position[] {
  const {geometry} = shape;
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry.type !== 'MultiPolygon') return [];
  const sizes = geometry.coordinates.map((coordinates) => path.area({type: 'Polygon', coordinates}));
  return geometry.coordinates[sizes.indexOf(Math.max(...sizes))]?.[0] ?? [];
}

/** Boundaries of a level, projected to the frame. England is drawn on a transverse Mercator as Ordnance Survey maps are. */
export function placeAreas(shapes: AreaShapes, wanted: Wanted): PlacedMap {
  const layer = shapes.layers.get(wanted.level) ?? new Map<string, Feature<Geometry>>();
  const found = (codes: readonly string[]) => codes.flatMap((code) => layer.get(code) ?? []);
  const all = {type: 'FeatureCollection' as const, features: found([...wanted.codes, ...wanted.around])};
  const edges: [[number, number], [number, number]] = [
    [4, 4],
    [frame.width - 4, frame.height - 4],
  ];
  const projection = geoTransverseMercator().rotate([2, 0]).fitExtent(edges, all);
  const path = geoPath(projection).digits(1);

  const place = (shape: Feature<Geometry>): PlacedArea => {
    const [[left, top], [right, bottom]] = path.bounds(shape);
    const centre = path.centroid(shape);
    const ring = largestRing(shape, path).map((at): Point => projection([at[0] ?? 0, at[1] ?? 0]) ?? centre);
    const ringBox = boxAround(ring.map(([x, y]): Box => [x, y, x, y])) ?? [left, top, right, bottom];
    const box: Box = [left, top, right, bottom];
    return {code: String(shape.id), path: path(shape) ?? '', centre, label: innerPoint(ring, ringBox, centre), box};
  };

  const areas = found(wanted.codes).map(place);
  const above = wanted.outlines === wanted.level ? null : (shapes.layers.get(wanted.outlines) ?? null);
  return {
    areas,
    around: found(wanted.around).map(place),
    outlines: above ? [...above.values()].map(place) : areas,
    inset: wanted.around.length > 0 ? null : inset(areas, wanted.groupOf),
  };
}

function inset(areas: readonly PlacedArea[], groupOf: ReadonlyMap<string, string>): PlacedInset | null {
  const group = denseGroup(areas, groupOf);
  const shows = group && boxAround(group.areas.map((area) => area.box));
  if (!group || !shows) return null;
  return {code: group.code, codes: new Set(group.areas.map((area) => area.code)), at: insetAt, shows};
}
