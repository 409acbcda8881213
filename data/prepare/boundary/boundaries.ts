import type {GeoJsonProperties} from 'geojson';
import {readFileSync} from 'node:fs';
import {mergeArcs} from 'topojson-client';
import type {GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology} from 'topojson-specification';
import type {AreaLookup} from '../areaLookup';

type Shape = Polygon<GeoJsonProperties> | MultiPolygon<GeoJsonProperties>;
type Layer = GeometryCollection<GeoJsonProperties>;
type Arcs = readonly number[] | readonly Arcs[];

function isShape(geometry: GeometryObject<GeoJsonProperties>): geometry is Shape {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** Shapes of 2021 by the code of the April 2023 authority they are now part of. */
function shapesByAuthority(topology: Topology, lookup: AreaLookup): ReadonlyMap<string, readonly Shape[]> {
  const layer = topology.objects['lad'];
  if (layer?.type !== 'GeometryCollection') throw new Error('The boundary file has no layer "lad"');
  const found = new Map<string, Shape[]>();
  for (const shape of layer.geometries.filter(isShape)) {
    const [code = String(shape.id)] = lookup.otherCodes[String(shape.id)] ?? [];
    found.set(code, [...(found.get(code) ?? []), shape]);
  }
  return found;
}

/** Calls `visit` on every arc number of a geometry, however deeply nested, in order. */
function mapArcs(arcs: Arcs, visit: (arc: number) => number): Arcs {
  return arcs.map((arc) => (typeof arc === 'number' ? visit(arc) : mapArcs(arc, visit))) as Arcs; // same nesting as given
}

/** Keeps the arcs still drawn, renumbered in order of use. */
function pruned(topology: Topology, objects: Record<string, Layer>): Topology {
  const places = new Map<number, number>();
  const renumber = (arc: number) => {
    const index = arc < 0 ? ~arc : arc;
    const place = places.get(index) ?? places.size;
    places.set(index, place);
    return arc < 0 ? ~place : place;
  };
  const layers = Object.entries(objects).map(([name, layer]): [string, Layer] => {
    const geometries = layer.geometries.filter(isShape).map((shape) => {
      return {...shape, arcs: mapArcs(shape.arcs, renumber)} as Shape; // mapArcs keeps the nesting
    });
    return [name, {type: 'GeometryCollection', geometries}];
  });
  const arcs = [...places.keys()].map((index) => topology.arcs[index] ?? []);
  return {
    type: 'Topology',
    ...(topology.transform ? {transform: topology.transform} : {}),
    objects: Object.fromEntries(layers),
    arcs,
  };
}

interface Group {
  readonly code: string;
  readonly authorities: readonly string[];
}

/**
 * Boundaries of every level as one topology, `id` the area's code. Authorities that merged in 2023 are dissolved into their
 * successors, and higher levels are dissolved from whole authorities, so that all layers share their lines.
 */
export function boundaries(
  file: string,
  lookup: AreaLookup,
  serviceAreas: readonly {readonly code: string; readonly upperTiers: readonly string[]}[],
): Topology {
  // The file is the one described in data/README.md; layers and ids are checked as they are used.
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const shapes = shapesByAuthority(topology, lookup);
  const authorities = lookup.localAuthorities;
  const dissolved = ({code, authorities: members}: Group): Shape => {
    const parts = members.flatMap((member) => shapes.get(member) ?? []);
    const [only] = parts;
    if (!only) throw new Error(`No boundary for ${code}`);
    if (parts.length === 1) return {type: only.type, id: code, arcs: only.arcs} as Shape; // type and arcs of one shape
    const {arcs} = mergeArcs(topology, parts as Polygon[]); // takes both kinds; its types name only one
    return {type: 'MultiPolygon', id: code, arcs};
  };
  const layer = (groups: readonly Group[]): Layer => ({
    type: 'GeometryCollection',
    geometries: groups.map(dissolved),
  });
  const by = (key: 'upperTier' | 'region' | 'nation' | 'dfjArea', areas: readonly {code: string}[]): Group[] =>
    areas.map(({code}) => ({
      code,
      authorities: authorities.filter((area) => area[key] === code).map((area) => area.code),
    }));
  return pruned(topology, {
    localAuthority: layer(authorities.map(({code}) => ({code, authorities: [code]}))),
    upperTier: layer(by('upperTier', lookup.upperTiers)),
    dfjArea: layer(by('dfjArea', lookup.dfjAreas)),
    serviceArea: layer(
      serviceAreas.map(({code, upperTiers}) => ({
        code,
        authorities: authorities.filter((area) => upperTiers.includes(area.upperTier)).map((area) => area.code),
      })),
    ),
    region: layer(by('region', lookup.regions)),
    country: layer(by('nation', lookup.nations)),
    england: layer(by('nation', lookup.nations).filter(({code}) => code.startsWith('E'))),
  });
}
