import {describe, expect, it} from 'vitest';
import {areaIndex, areaSpellings, geographies, levels, organisation} from '../../src/catalogue';

const areas = areaIndex(organisation);

function members(level: (typeof levels)[number]): number[] {
  return areas.atLevel(level).flatMap((area) => [...area.members]);
}

function around(code: string): string[] {
  const area = areas.find(code);
  return area ? areas.around(area).map(({name}) => name) : [];
}

function codeSpelt(name: string): string | undefined {
  return areaSpellings(organisation).find(({spelling}) => spelling === name)?.code;
}

describe('the area index', () => {
  it('has the 318 local authorities of April 2023, 296 of them in England, in code order', () => {
    const codes = areas.localAuthorities.map((area) => area.code);
    expect(codes).toHaveLength(318);
    expect(codes).toEqual(codes.toSorted());
    expect(areas.atLevel('localAuthority')).toHaveLength(296);
    expect(areas.nation.members).toHaveLength(296);
  });

  it('has 153 upper-tier authorities, 9 regions and 17 service areas in England', () => {
    expect(areas.atLevel('upperTier')).toHaveLength(153);
    expect(areas.atLevel('region')).toHaveLength(9);
    expect(areas.atLevel('serviceArea').map((area) => area.code)).toEqual(
      Array.from({length: 17}, (_, i) => `A${i + 1}`),
    );
    expect(areas.atLevel('dfjArea').length).toBeGreaterThan(35);
  });

  it.each(levels)('covers England once with the areas of level %s', (level) => {
    expect(members(level).toSorted((a, b) => a - b)).toEqual(areas.nation.members);
  });

  it('makes every service area of whole upper-tier authorities', () => {
    for (const upperTier of areas.atLevel('upperTier')) {
      expect(areas.atLevel('serviceArea').filter((area) => areas.contains(area, upperTier))).toHaveLength(1);
    }
  });

  it('finds an authority by its own code, by its code of 2021 and by its code of 2025', () => {
    expect(areas.find('E08000016')?.name).toBe('Barnsley');
    expect(areas.find('E08000038')?.code).toBe('E08000016');
    expect(areas.find('E08000039')?.name).toBe('Sheffield');
    expect(areas.find('E07000026')?.name).toBe('Cumberland');
    expect(areas.find('E07000163')?.name).toBe('North Yorkshire');
    expect(areas.find('E99999999')).toBeUndefined();
  });

  it('finds a former county that became two authorities as an area of its own', () => {
    const cumbria = areas.find('E10000006');
    expect(cumbria?.name).toBe('Cumbria');
    expect(cumbria?.members.map((i) => areas.localAuthorities[i]?.name)).toEqual([
      'Cumberland',
      'Westmorland and Furness',
    ]);
  });

  it('has a unitary authority at both levels under one code', () => {
    const upper = areas.atLevel('upperTier').find((area) => area.name === 'Hartlepool');
    const lower = areas.atLevel('localAuthority').find((area) => area.name === 'Hartlepool');
    expect(upper?.code).toBe(lower?.code);
    expect(upper?.members).toEqual(lower?.members);
    expect(areas.find('E06000001')?.level).toBe('localAuthority');
  });

  it('names what contains an area, smallest first', () => {
    expect(around('E07000068')).toEqual([
      'Essex',
      'Essex and Suffolk',
      'Essex, Suffolk, Norfolk, Hertfordshire and Bedfordshire',
      'East of England',
      'England',
    ]);
    expect(around('E06000001')).toEqual([
      'Cleveland and South Durham',
      'North East',
      'Durham, Teesside, North Yorkshire, York, Cumbria and Lancashire',
      'England',
    ]);
    expect(around('A2')).toEqual(['England']);
  });

  it('lists the areas inside another', () => {
    const essex = areas.find('E10000012');
    expect(essex && areas.inside(essex, 'localAuthority')).toHaveLength(12);
    const wales = areas.find('W92000004');
    expect(wales?.members).toHaveLength(22);
    expect(wales && areas.inside(wales, 'localAuthority')).toEqual([]);
  });
});

describe('area spellings', () => {
  it('all lead to an area', () => {
    for (const {code} of areaSpellings(organisation)) expect(areas.find(code), code).toBeDefined();
  });

  it('are unambiguous within a level', () => {
    const seen = new Map<string, string>();
    for (const {spelling, level, code} of areaSpellings(organisation)) {
      const key = `${level} ${spelling.toLowerCase()}`;
      expect(seen.get(key) ?? code, key).toBe(code);
      seen.set(key, code);
    }
  });

  it('know former and later names', () => {
    expect(codeSpelt('North Gloucestershire')).toBe('E07000083');
    expect(areas.find(codeSpelt('Allerdale') ?? '')?.name).toBe('Cumberland');
    expect(codeSpelt('A15a')).toBe('A15');
  });
});

describe('the geographies', () => {
  it('describe every level once, largest first', () => {
    expect(geographies.map(({level}) => level)).toEqual([...levels]);
  });
});
