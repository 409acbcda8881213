import {beforeAll, describe, expect, it} from 'vitest';
import {areaIndex, dimensions, organisation, type Population} from '../../src/catalogue';
import {loadBaselines, type BaselineLibrary} from '../../src/database';

const areas = areaIndex(organisation);
let library: BaselineLibrary;

beforeAll(async () => {
  library = await loadBaselines(areas);
});

function found(
  dimension: string,
  population: Population,
  area: string,
  grouping: 'broad' | 'detailed' = 'broad',
  residents: 'likeForLike' | 'allAges' = 'likeForLike',
) {
  return library.find({dimension, population, area, grouping, residents});
}

/** Table, letter, whether nearest, and the check's table: the choice, without the counts. */
function choice(...want: Parameters<typeof found>): string {
  const answer = found(...want);
  if (!answer) return 'none';
  const {main, check} = answer;
  return [main.id, main.letter, main.nearest ? 'nearest' : '', check?.id ?? ''].filter(Boolean).join(' ');
}

describe('the choice of baseline', () => {
  it('is the only table allowed, where one is named, or none', () => {
    const want = {
      dimension: 'ethnicGroup',
      population: 'caseload',
      area: 'A7',
      grouping: 'broad',
      residents: 'likeForLike',
    } as const;
    expect(library.find({...want, table: 'ethnicGroup.broad.0to15'})?.main.id).toBe('ethnicGroup.broad.0to15');
    expect(library.find(want)?.main.id).toBe('ethnicGroup.broad.0to17');
    expect(library.find({...want, table: 'religion.0to15'})).toBeNull();
  });

  it('is the counted table at the right ages where there is one', () => {
    expect(choice('ethnicGroup', 'workforce', 'E92000001')).toBe('ethnicGroup.broad.16to64 A');
    expect(choice('ethnicGroup', 'workforce', 'E07000068')).toBe('ethnicGroup.broad.16to64 A');
    expect(choice('ethnicGroup', 'caseload', 'A7')).toBe('ethnicGroup.broad.0to17 A');
    expect(choice('sex', 'workforce', 'W06000015')).toBe('sex.16to64 A');
    expect(choice('disability', 'workforce', 'A15')).toBe('disability.16to64 A');
    expect(choice('ageBand', 'workforce', 'E92000001')).toBe('ageBand.16to64 A');
    expect(choice('ageBand', 'caseload', 'E92000001')).toBe('ageBand.0to17 A');
  });

  it('falls to the nearest counted ages where the right ones do not reach', () => {
    expect(choice('ethnicGroup', 'caseload', 'E07000068')).toBe('ethnicGroup.broad.0to15 B nearest');
    expect(choice('ethnicGroup', 'caseload', 'W06000015')).toBe('ethnicGroup.broad.0to15 B nearest');
    expect(choice('sex', 'caseload', 'E92000001')).toBe('sex.0to15 B nearest');
    expect(choice('disability', 'caseload', 'E92000001')).toBe('disability.under25 B nearest');
    expect(choice('mainLanguage', 'caseload', 'A2')).toBe('mainLanguage.pupils B nearest');
    expect(choice('sexualOrientation', 'workforce', 'A2')).toBe('sexualOrientation.16plus B nearest');
  });

  it('is modelled, with the all-ages count as its check, for faith and for the nineteen groups', () => {
    expect(choice('religion', 'workforce', 'A15')).toBe('religion.16to64 C religion.allAges');
    expect(choice('religion', 'caseload', 'A15', 'detailed')).toBe('religion.0to15 C religion.allAges');
    expect(choice('ethnicGroup', 'workforce', 'A15', 'detailed')).toBe(
      'ethnicGroup.detailed.16to64 C ethnicGroup.detailed.allAges',
    );
    expect(choice('ethnicGroup', 'caseload', 'A2', 'detailed')).toBe(
      'ethnicGroup.detailed.0to17 C ethnicGroup.detailed.allAges',
    );
  });

  it('counts the nineteen groups of children in a region, and in a service area that is a region', () => {
    expect(choice('ethnicGroup', 'caseload', 'E12000007', 'detailed')).toBe('ethnicGroup.detailed.0to17.region A');
    expect(choice('ethnicGroup', 'caseload', 'E92000001', 'detailed')).toBe('ethnicGroup.detailed.0to17.region A');
    expect(choice('ethnicGroup', 'caseload', 'A15', 'detailed')).toBe('ethnicGroup.detailed.0to17.region A');
  });

  it('is the all-ages count, not fit for a verdict, where nothing nearer reaches', () => {
    expect(choice('disability', 'workforce', 'E07000068')).toBe('disability.allAges B');
    expect(choice('disability', 'caseload', 'W06000015')).toBe('disability.allAges B');
    expect(choice('disability', 'workforce', 'E92000001', 'detailed')).toBe('disability.allAges B');
  });

  it('is the all-ages count when the reader asks for residents of all ages', () => {
    expect(choice('ethnicGroup', 'workforce', 'A15', 'broad', 'allAges')).toBe('ethnicGroup.detailed.allAges B');
    expect(choice('religion', 'workforce', 'A15', 'broad', 'allAges')).toBe('religion.allAges B');
    expect(choice('mainLanguage', 'caseload', 'A15', 'broad', 'allAges')).toBe('mainLanguage.pupils B nearest');
  });

  it('is none for a place, a characteristic or ages that no table can answer', () => {
    expect(choice('ethnicGroup', 'workforce', 'nowhere')).toBe('none');
    expect(choice('shoeSize', 'workforce', 'A15')).toBe('none');
    expect(choice('mainLanguage', 'workforce', 'A15')).toBe('none');
    expect(choice('mainLanguage', 'caseload', 'E07000068')).toBe('none');
    expect(choice('mainLanguage', 'caseload', 'E06000063')).toBe('none');
  });
});

describe('a baseline', () => {
  it('is reached by an old code and says which authority answered', () => {
    expect(found('sex', 'workforce', 'E07000026')?.main).toMatchObject({area: 'E06000063', areasSummed: ['E06000063']});
  });

  it('serves the former Cumbria from the school census, whose unit it still is', () => {
    expect(found('mainLanguage', 'caseload', 'E10000006')?.main.areasSummed).toEqual(['E10000006']);
    expect(found('sex', 'workforce', 'E10000006')?.main.areasSummed).toEqual(['E06000063', 'E06000064']);
  });

  it('has a total that is its broad groups and, where known, its categories', () => {
    for (const dimension of dimensions) {
      for (const population of dimension.populations) {
        for (const grouping of ['broad', 'detailed'] as const) {
          const main = found(dimension.id, population, 'A6', grouping)?.main;
          if (!main) continue;
          const broad = dimension.broad.reduce((sum, {id}) => sum + (main.counts[id] ?? 0), 0);
          expect(broad, main.id).toBe(main.total);
          const categories = dimension.categories.reduce((sum, {id}) => sum + (main.counts[id] ?? 0), 0);
          if (grouping === 'detailed') expect(categories, main.id).toBe(main.total);
        }
      }
    }
  });

  it.each(['region', 'serviceArea', 'dfjArea', 'upperTier'] as const)(
    'of England is the sum of its %s areas',
    (level) => {
      for (const [dimension, population] of [
        ['ethnicGroup', 'caseload'],
        ['disability', 'workforce'],
        ['sex', 'workforce'],
      ] as const) {
        const parts = areas.atLevel(level).map((area) => found(dimension, population, area.code)?.main);
        const whole = found(dimension, population, 'E92000001')?.main;
        expect(new Set(parts.map((part) => part?.id))).toEqual(new Set([whole?.id]));
        expect(parts.reduce((sum, part) => sum + (part?.total ?? 0), 0)).toBe(whole?.total);
        expect(parts.flatMap((part) => part?.areasSummed ?? []).toSorted()).toEqual(whole?.areasSummed);
      }
    },
  );

  it('is the same object for the same question', () => {
    expect(found('sex', 'workforce', 'A6')).toBe(found('sex', 'workforce', 'A6'));
  });
});
