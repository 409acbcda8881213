import {describe, expect, it} from 'vitest';
import type {Mapping} from '../../src/extract';
import {accepted, issueOf, childrenFile, staffFile} from './readText';

const race = staffFile(
  'role,Race',
  'FCA,White',
  'FCA,Black or African American',
  'FCA,white',
  'FCA,Hispanic',
  'FCA,Prefer not to say',
  'FCA,',
);
const kept: Mapping = {
  columns: [{heading: 'Race', column: 'ethnic_group', ownList: true, ownColumn: 'Race (US list)'}],
};

describe('a list of the file’s own', () => {
  it('is a characteristic whose categories are its values, without a baseline', async () => {
    const extract = await accepted(race, {mapping: kept});
    const [own] = extract.ownDimensions;
    expect(own).toMatchObject({
      id: 'own_race_us_list',
      topic: 'Race (US list)',
      baselines: [],
      populations: ['workforce'],
    });
    expect(own?.categories.map(({label}) => label)).toEqual(['Black or African American', 'Hispanic', 'White']);
    expect(own?.broad.map(({id}) => id)).toEqual(own?.categories.map(({broad}) => broad));
    expect(own?.caveats).toEqual(['No census baseline: this list is the file’s own.']);
    expect([...(extract.dimensions['own_race_us_list'] ?? [])]).toEqual([12, 10, 12, 11, 1, 0]);
    expect(extract.dimensions['ethnicGroup']).toBeUndefined();
  });

  it('is accounted for like any other', async () => {
    const [recorded] = (await accepted(race, {mapping: kept})).recorded;
    expect(recorded).toMatchObject({declared: 4, preferNotToSay: 1, notRecorded: 1, unmatched: 0});
    expect(recorded?.values[0]).toEqual({
      value: 'White',
      rows: 2,
      readAs: 'own_race_us_list_white',
      by: 'list',
      list: 'the file’s own list',
    });
  });

  it('has ids that a query may name, unique though values be alike', async () => {
    const text = staffFile('role,Kind', 'FCA,A+', 'FCA,A-', 'FCA,白人', 'FCA,=cmd()', 'FCA,__proto__');
    const mapping: Mapping = {columns: [{heading: 'Kind', column: null, ownList: true}]};
    const [own] = (await accepted(text, {mapping})).ownDimensions;
    const ids = [...(own?.categories ?? []), ...(own?.broad ?? [])].map(({id}) => id);
    expect(new Set(ids).size).toBe(10);
    expect(ids.filter((id) => !/^[a-z][a-z0-9_]*$/.test(id))).toEqual([]);
  });

  it('of children is another than one of staff', async () => {
    const text = childrenFile('Race', 'White', 'Hispanic');
    const [own] = (await accepted(text, {mapping: kept})).ownDimensions;
    expect(own).toMatchObject({id: 'own_race_us_list_children', populations: ['caseload']});
  });

  it('gathers the rarest values where there are too many to tell apart, and says so', async () => {
    const rows = Array.from({length: 80}, (_, i) => [`FCA,word ${i}`, ...(i < 60 ? [`FCA,word ${i}`] : [])]).flat();
    const mapping: Mapping = {columns: [{heading: 'Kind', column: null, ownList: true}]};
    const extract = await accepted(staffFile('role,Kind', ...rows), {mapping});
    expect(extract.ownDimensions[0]?.categories.length).toBe(61);
    expect(extract.ownDimensions[0]?.categories.at(-1)?.label).toBe('All others');
    expect(issueOf(extract, 'tooManyCategories').text).toContain('rarest 20');
    expect(extract.recorded[0]?.declared).toBe(140);
  });

  it('takes choices: one value for another, no answer, or left out', async () => {
    const values = [
      {column: 'own_race_us_list', value: 'Hispanic', to: 'own_race_us_list_white'},
      {column: 'own_race_us_list', value: 'Black or African American', to: 'exclude'},
    ];
    const extract = await accepted(race, {mapping: {...kept, values}});
    expect(extract.ownDimensions[0]?.categories.map(({label}) => label)).toEqual(['White']);
    expect(extract.recorded[0]).toMatchObject({declared: 3});
    expect(extract.tally).toMatchObject({accepted: 5, rejected: 1});
  });

  it('can be mapped to the census groups value by value instead', async () => {
    const values = [
      {column: 'ethnic_group', value: 'Black or African American', to: 'black_detail_not_recorded'},
      {column: 'ethnic_group', value: 'Hispanic', to: 'other_any_other'},
    ];
    const extract = await accepted(race, {mapping: {values}});
    expect(extract.recorded[0]).toMatchObject({dimension: 'ethnicGroup', declared: 4, unmatched: 0});
    expect(extract.ownDimensions).toEqual([]);
  });
});
