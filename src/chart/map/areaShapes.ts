import type {Feature, Geometry} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';

/** Boundaries decoded once: layer (a Level) to shapes by area code. */
export interface AreaShapes {
  readonly layers: ReadonlyMap<string, ReadonlyMap<string, Feature<Geometry>>>;
}

/** Decodes data/boundary's topology: one layer a level, `id` the area's code. */
export function areaShapes(topology: Topology): AreaShapes {
  const layers = new Map<string, ReadonlyMap<string, Feature<Geometry>>>();
  for (const [layer, object] of Object.entries(topology.objects)) {
    // Every object of the file is a collection of areas; the specification's type also allows a lone geometry.
    const {features} = feature(topology, object as GeometryCollection);
    layers.set(layer, new Map(features.map((shape) => [String(shape.id), shape])));
  }
  return {layers};
}
