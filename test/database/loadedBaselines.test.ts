import {beforeAll, describe, expect, test} from 'vitest';
import {loadBaselines, type CensusBaselines} from '../../src/database';
import type {LoadedBaseline} from '../../src/extract';
import {accepted, areas, fixture, readText} from '../extract/baseline/read';
import {religionByAge} from '../extract/baseline/religionByAge';

let own: CensusBaselines;
let faith: LoadedBaseline;
const england = areas.nation.code;
const ask = {dimension: 'religion', grouping: 'broad', residents: 'likeForLike'} as const;

beforeAll(async () => {
  own = await loadBaselines(areas);
  faith = accepted(await readText(religionByAge(), 'religion by age.csv'));
});

describe('a loaded census table', () => {
  test('stands before the modelled one, with its own grade and name', () => {
    const before = own.find({...ask, population: 'workforce', area: england});
    expect(before?.main).toMatchObject({letter: 'C', grade: 'modelled'});
    const {main, check} = own.with([faith]).find({...ask, population: 'workforce', area: england}) ?? {};
    expect(main).toMatchObject({letter: 'A', grade: 'loaded', ages: '16 to 64'});
    expect(main?.table).toContain('loaded by you from religion by age.csv');
    expect(check).toBeNull();
  });

  test('serves children where its ages are theirs', () => {
    const found = own.with([faith]).find({...ask, population: 'caseload', area: 'E09000030'});
    expect(found?.main).toMatchObject({letter: 'A', grade: 'loaded', ages: '0 to 17', areasSummed: ['E09000030']});
  });

  test('sums to any area made of the authorities it has', () => {
    const library = own.with([faith]);
    const london = library.find({...ask, population: 'workforce', area: 'E12000007'})?.main;
    const boroughs = areas
      .atLevel('localAuthority')
      .filter((area) => areas.contains(areas.find('E12000007') ?? area, area));
    const sum = boroughs.reduce(
      (people, {code}) => people + (library.find({...ask, population: 'workforce', area: code})?.main.total ?? 0),
      0,
    );
    expect(london?.total).toBe(sum);
    expect(london?.areasSummed).toHaveLength(33);
  });

  test('leaves areas it lacks, and those around them, to the tables that were there', async () => {
    const without = accepted(await readText(religionByAge(['E09000033'])));
    const library = own.with([without]);
    const grade = (area: string) => library.find({...ask, population: 'workforce', area})?.main.grade;
    expect(['E09000033', 'E12000007', england].map(grade)).toEqual(['modelled', 'modelled', 'modelled']);
    expect(['E09000030', 'E12000001'].map(grade)).toEqual(['loaded', 'loaded']);
  });

  test('changes nothing else, and nothing at all once it is gone', () => {
    const library = own.with([faith]);
    for (const dimension of ['sex', 'ethnicGroup', 'disability', 'ageBand']) {
      const want = {
        dimension,
        population: 'workforce',
        area: england,
        grouping: 'broad',
        residents: 'likeForLike',
      } as const;
      expect(library.find(want)).toEqual(own.find(want));
    }
    expect(own.with([]).find({...ask, population: 'workforce', area: england})).toEqual(
      own.find({...ask, population: 'workforce', area: england}),
    );
  });

  test('gives the same object for the same question, so that comparisons can be remembered by it', () => {
    const library = own.with([faith]);
    const want = {...ask, population: 'workforce', area: england} as const;
    expect(library.find(want)).toBe(library.find(want));
  });

  test('loaded later stands before one loaded earlier', async () => {
    const later = accepted(await readText(religionByAge(), 'later.csv'));
    const found = own.with([later, faith]).find({...ask, population: 'workforce', area: england});
    expect(found?.main.table).toContain('later.csv');
  });

  test('never stands before a counted table of the right ages with one of other ages', async () => {
    const allAges = accepted(await readText(fixture('baseline/census2021-ts021-ltla.csv')));
    const want = {
      dimension: 'ethnicGroup',
      population: 'workforce',
      area: 'E06000001',
      residents: 'likeForLike',
    } as const;
    const library = own.with([allAges]);
    expect(library.find({...want, grouping: 'broad'})?.main.grade).toBe('census');
    const detailed = library.find({...want, grouping: 'detailed'});
    expect([detailed?.main.grade, detailed?.check?.grade]).toEqual(['modelled', 'loaded']);
  });

  test('that only crosses a characteristic with another leaves its counted table first, and fills in where there is none', async () => {
    const crossed = accepted(await readText(fixture('baseline/custom-ethnic-group-sex-age.csv')));
    const library = own.with([crossed]);
    const grade = (dimension: string) =>
      library.find({dimension, population: 'workforce', area: 'E06000001', grouping: 'broad', residents: 'likeForLike'})
        ?.main.grade;
    expect([grade('sex'), grade('ethnicGroup')]).toEqual(['census', 'loaded']);
  });
});
