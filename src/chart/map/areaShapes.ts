import {geoTransverseMercator} from 'd3';
import type {Geometry, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {Point} from './placedMap';

/** An area on a plane: polygons, each an outer ring and the holes in it. */
export interface PlaneShape {
  readonly code: string;
  readonly polygons: readonly (readonly (readonly Point[])[])[];
}

/** Boundaries by level, decoded and laid on a plane once, when a level is first asked for. */
export interface AreaShapes {
  layer(level: string): ReadonlyMap<string, PlaneShape>;
}

/**
 * England as Ordnance Survey maps draw it: transverse Mercator on 2 degrees west. Points are projected one by one: d3's stream would
 * clip each ring on the sphere first, which no part of Britain needs and which takes most of a second.
 */
const project = geoTransverseMercator().rotate([2, 0]).scale(1000).translate([0, 0]);

function onPlane([longitude = 0, latitude = 0]: Position): Point {
  return project([longitude, latitude]) ?? [0, 0];
}

function polygonsOf(geometry: Geometry): PlaneShape['polygons'] {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  // A ring's last point repeats its first; a path closes itself.
  return polygons.map((rings) => rings.map((ring) => ring.slice(0, -1).map(onPlane)));
}

/** Decodes data/boundary's topology: one layer a level, `id` the area's code. */
export function areaShapes(topology: Topology): AreaShapes {
  const decoded = new Map<string, ReadonlyMap<string, PlaneShape>>();
  return {
    layer(level) {
      const known = decoded.get(level);
      if (known) return known;
      const object = topology.objects[level];
      // Every object of the file is a collection of areas; the specification's type also allows a lone geometry.
      const features = object ? feature(topology, object as GeometryCollection).features : [];
      const shapes = new Map(
        features.map(({id, geometry}) => [String(id), {code: String(id), polygons: polygonsOf(geometry)}]),
      );
      decoded.set(level, shapes);
      return shapes;
    },
  };
}
