import {geoArea, geoContains} from 'd3';
import {readFileSync} from 'node:fs';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {describe, expect, it} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';

const areas = areaIndex(organisation);
const topology = JSON.parse(readFileSync('data/boundary/boundary.json', 'utf8')) as Topology; // our own generated file
const hexFile = JSON.parse(readFileSync('data/boundary/hex.json', 'utf8')) as {
  hexes: {code: string; q: number; r: number}[];
};
const codes = areas.localAuthorities.map(({code}) => code);

function shapes(layer: string) {
  return feature(topology, topology.objects[layer] as GeometryCollection).features; // every layer is a collection
}

/** On the sphere, with the mean radius of the Earth. */
function squareKilometres(layer: string, wanted: (id: string) => boolean): number {
  return shapes(layer)
    .filter(({id}) => wanted(String(id)))
    .reduce((sum, shape) => sum + geoArea(shape) * 6371.0088 ** 2, 0);
}

function isEnglish(code: string): boolean {
  return areas.nation.members.some((i) => codes[i] === code);
}

describe('the boundaries', () => {
  it('give every local authority exactly one shape', () => {
    expect(shapes('localAuthority').map(({id}) => id)).toEqual(codes);
  });

  it.each(['upperTier', 'region', 'serviceArea', 'dfjArea'] as const)('give every %s of England one shape', (level) => {
    const ids = shapes(level).map(({id}) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const {code} of areas.atLevel(level)) expect(ids).toContain(code);
  });

  it('cover the land of England and of Wales (130,076 and 20,721 km² by the source)', () => {
    expect(squareKilometres('localAuthority', isEnglish)).toBeCloseTo(130_076, -2);
    expect(squareKilometres('localAuthority', (code) => code.startsWith('W'))).toBeCloseTo(20_721, -2);
  });

  it.each(['upperTier', 'region', 'serviceArea', 'dfjArea', 'country'])(
    'cover with %s what its authorities cover',
    (layer) => {
      const england = squareKilometres('localAuthority', isEnglish);
      const covered = squareKilometres(
        layer,
        (id) => areas.find(id)?.members.every((i) => isEnglish(codes[i] ?? '')) ?? false,
      );
      expect(covered / england).toBeCloseTo(1, 10);
    },
  );

  it('use every line once on the coast and twice in opposite directions inland', () => {
    const uses = new Map<number, number[]>();
    const visit = (arcs: unknown): void => {
      if (Array.isArray(arcs)) for (const arc of arcs) visit(arc);
      else if (typeof arcs === 'number') {
        const index = arcs < 0 ? ~arcs : arcs;
        uses.set(index, [...(uses.get(index) ?? []), Math.sign(arcs + 0.5)]);
      }
    };
    const layer = topology.objects['localAuthority'] as GeometryCollection; // as above
    for (const geometry of layer.geometries) if ('arcs' in geometry) visit(geometry.arcs);
    expect(uses.size).toBe(topology.arcs.length);
    for (const directions of uses.values()) expect([[1], [-1], [1, -1], [-1, 1]]).toContainEqual(directions);
  });

  it.each([
    ['Cumberland', -2.94, 54.89],
    ['Westmorland and Furness', -2.75, 54.33],
    ['North Yorkshire', -1.54, 53.99],
    ['Somerset', -3.1, 51.02],
    ['Tower Hamlets', -0.03, 51.52],
    ['Cardiff', -3.18, 51.49],
  ])('hold a known place of %s', (name, longitude, latitude) => {
    const holding = shapes('localAuthority').filter((shape) => geoContains(shape, [longitude, latitude]));
    expect(holding.map(({id}) => areas.find(String(id))?.name)).toEqual([name]);
  });
});

function at(code: string) {
  return hexFile.hexes.find((hex) => hex.code === code);
}

describe('the hexagons', () => {
  it('give every local authority exactly one hexagon, no two in one place', () => {
    expect(hexFile.hexes.map(({code}) => code)).toEqual(codes);
    expect(new Set(hexFile.hexes.map(({q, r}) => `${q} ${r}`)).size).toBe(318);
  });

  it('keep a merged authority in the middle of its districts’ hexagons', () => {
    expect(at('E06000063')).toMatchObject({q: 4, r: 18});
    expect(at('E06000065')).toMatchObject({q: 8, r: 17});
    expect(at('E06000066')).toMatchObject({q: -1, r: 1});
  });
});
