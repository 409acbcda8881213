import {describe, expect, it} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {harmonisedPlaces} from '../../src/database/harmonisedPlaces';
import {placement} from '../../src/database/placement';
import type {Cells} from '../../src/database';

const areas = areaIndex(organisation);
const nation = areas.nation.code;

function cellsAt(...places: readonly string[]): Cells {
  return {
    population: 'workforce',
    size: places.length,
    snapshots: ['2025-03-31'],
    offsets: Uint32Array.of(0, places.length),
    places,
    place: Uint16Array.from(places, (_, i) => i),
    dimensions: {},
    splits: {},
    labels: {},
    people: new Uint32Array(places.length).fill(1),
    fteHundredths: null,
    frontline: null,
  };
}

function level(name: 'region' | 'serviceArea' | 'upperTier' | 'localAuthority') {
  return {kind: 'level', level: name, within: nation} as const;
}

const serviceAreas = areas.atLevel('serviceArea');
const camden = 'E09000007';
const london = 'E12000007';

describe('placement', () => {
  it('puts an authority in its region, its service area and the nation', () => {
    const cells = cellsAt(camden);
    const region = placement(cells, areas, level('region'));
    expect(region.areas[region.slots[0] ?? -1]?.code).toBe(london);
    const service = placement(cells, areas, level('serviceArea'));
    expect(service.areas[service.slots[0] ?? -1]?.name).toContain('London');
    expect(placement(cells, areas, {kind: 'one', area: nation}).slots[0]).toBe(0);
  });

  it('counts an unplaced row in the nation and nowhere else, without hiding any area', () => {
    const cells = cellsAt('', camden);
    expect(placement(cells, areas, {kind: 'one', area: nation}).slots[0]).toBe(0);
    const regions = placement(cells, areas, level('region'));
    expect(regions.slots[0]).toBe(-1);
    expect([...regions.collected]).toEqual(regions.areas.map(() => 1));
  });

  it('collects no authority inside a service area that staff are placed by, and every service area', () => {
    const cells = cellsAt(...serviceAreas.map((area) => area.code));
    expect([...placement(cells, areas, level('serviceArea')).collected]).toEqual(serviceAreas.map(() => 1));
    const authorities = placement(cells, areas, level('localAuthority'));
    expect(authorities.areas.length).toBe(296);
    const hidden = authorities.areas.filter((_, i) => authorities.collected[i] === 0);
    const whole = new Set(serviceAreas.filter((area) => area.members.length === 1).flatMap((area) => area.members));
    expect(hidden.length).toBe(296 - whole.size);
  });

  it('collects a region only if no service area straddles its border', () => {
    const cells = cellsAt(...serviceAreas.map((area) => area.code));
    const regions = placement(cells, areas, level('region'));
    regions.areas.forEach((region, i) => {
      const inside = new Set(region.members);
      const straddles = serviceAreas.some((area) => {
        const shared = area.members.filter((member) => inside.has(member)).length;
        return shared > 0 && shared < area.members.length;
      });
      expect([region.name, regions.collected[i]]).toEqual([region.name, straddles ? 0 : 1]);
    });
    expect(new Set(regions.collected)).toEqual(new Set([0, 1]));
  });

  it('does not let a place that no row uses hide an area', () => {
    const [first, second] = serviceAreas;
    const cells = {...cellsAt(first?.code ?? '', second?.code ?? ''), place: Uint16Array.of(0, 0)};
    const inside = areas.inside(second ?? areas.nation, 'upperTier');
    const {collected} = placement(cells, areas, {kind: 'level', level: 'upperTier', within: second?.code ?? ''});
    expect(inside.length).toBeGreaterThan(1);
    expect([...collected]).toEqual(inside.map(() => 1));
  });

  it('throws RangeError for a code nobody knows', () => {
    expect(() => placement(cellsAt(camden), areas, {kind: 'one', area: 'X1'})).toThrow(RangeError);
  });
});

describe('harmonisedPlaces', () => {
  it('gives one number to a place written under an old and a current code', () => {
    const {places, renumbered} = harmonisedPlaces(['E07000026', 'E06000063', nation, 'nonsense', ''], areas);
    expect(places).toEqual(['E06000063', '']);
    expect([...renumbered]).toEqual([0, 0, 1, 1, 1]);
  });
});
