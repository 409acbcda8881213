import {describe, expect, it} from 'vitest';
import {accepted, answersOf, childrenFile, issueOf, placesOf, readText, staffFile} from '../readText';
import type {Extract, Mapping, ReadValue} from '../../../src/extract';

function valuesOf(extract: Extract, column: string): readonly ReadValue[] {
  const reviewed = [...extract.recorded, ...extract.reviewed].find((one) => one.column === column);
  if (!reviewed) throw new Error(`No values of ${column}`);
  return reviewed.values;
}

const heritage = staffFile('role,ethnic_group', 'FCA,Indian', 'FCA,indian', 'FCA,Martian', 'FCA,Refused', 'FCA,');

describe('every different value of a characteristic', () => {
  it('is listed with its rows, what it was read as and by what, the unmatched first', async () => {
    expect(valuesOf(await accepted(heritage), 'ethnic_group')).toEqual([
      {value: 'Martian', rows: 1, readAs: null, by: null, list: null},
      {value: 'Indian', rows: 2, readAs: 'asian_indian', by: 'list', list: 'Stocktake’s own words'},
      {value: 'Refused', rows: 1, readAs: 'preferNotToSay', by: 'list', list: 'ways of giving no answer'},
    ]);
  });

  it('can be chosen to be a category, no answer or nothing that is counted', async () => {
    const values = [
      {column: 'ethnic_group', value: ' MARTIAN ', to: 'other_any_other'},
      {column: 'ethnic_group', value: 'Refused', to: 'notRecorded'},
    ];
    const extract = await accepted(heritage, {mapping: {values}});
    expect(answersOf(extract, 'ethnicGroup').slice(2, 4)).toEqual(['other_any_other', 'notRecorded']);
    expect(valuesOf(extract, 'ethnic_group').find(({value}) => value === 'Martian')).toEqual({
      value: 'Martian',
      rows: 1,
      readAs: 'other_any_other',
      by: 'chosen',
      list: null,
    });
    expect(extract.recorded[0]).toMatchObject({declared: 3, notRecorded: 2, unmatched: 0});
  });

  it('overrides what a list says', async () => {
    const mapping = {values: [{column: 'ethnic_group', value: 'Indian', to: 'asian_other'}]};
    expect(answersOf(await accepted(heritage, {mapping}), 'ethnicGroup')[0]).toBe('asian_other');
  });

  it('left out is rejected with the choice as its reason, and stays in the list with its rows', async () => {
    const mapping = {values: [{column: 'ethnic_group', value: 'indian', to: 'exclude'}]};
    const extract = await accepted(heritage, {mapping});
    expect(extract.tally).toEqual({read: 5, accepted: 3, rejected: 2, blank: 0});
    expect(extract.rejected[0]?.reason).toBe('Left out by your choice of value “indian” in “ethnic_group”.');
    expect(valuesOf(extract, 'ethnic_group').find(({value}) => value === 'Indian')).toMatchObject({
      rows: 2,
      readAs: 'exclude',
      by: 'chosen',
    });
  });

  it('chosen to be what Stocktake does not have is read as if nothing were chosen, and that is said', async () => {
    const mapping = {values: [{column: 'ethnic_group', value: 'Indian', to: 'toString'}]};
    const extract = await accepted(heritage, {mapping});
    expect(answersOf(extract, 'ethnicGroup')[0]).toBe('asian_indian');
    expect(issueOf(extract, 'choiceUnknown').text).toContain('“indian”');
  });

  it('beyond what can be listed is counted', async () => {
    const rows = Array.from({length: 700}, (_, i) => `FCA,word ${i}`);
    const [recorded] = (await accepted(staffFile('role,religion', ...rows))).recorded;
    expect(recorded?.values.length).toBe(500);
    expect(recorded?.further).toEqual({values: 200, rows: 200});
  });

  it('of more columns than a byte can tell apart can still all be left out', async () => {
    const rows = Array.from({length: 400}, (_, i) => `FCA,word ${i}`);
    const values = rows.map((row) => ({column: 'religion', value: row.slice(4), to: 'exclude'}));
    const extract = await accepted(staffFile('role,religion', ...rows, 'FCA,Sikh'), {mapping: {values}});
    expect(extract.tally).toMatchObject({accepted: 1, rejected: 400});
    expect(extract.rejected.every(({reason}) => reason.startsWith('Left out by your choice of value'))).toBe(true);
  });

  it('lists those ages that are written in bands, and takes choices for them', async () => {
    const text = staffFile('role,age band', 'FCA,20-29', 'FCA,25-34');
    expect(valuesOf(await accepted(text), 'age_band')[0]).toMatchObject({value: '20-29', readAs: null});
    const mapping = {values: [{column: 'age_band', value: '20-29', to: 'age_25_34'}]};
    expect(answersOf(await accepted(text, {mapping}), 'ageBand')).toEqual(['age_25_34', 'age_25_34']);
  });

  it('never lists dates of birth', async () => {
    const extract = await accepted(staffFile('role,DOB', 'FCA,01/02/1980', 'FCA,unknown'));
    expect(extract.recorded[0]).toMatchObject({column: 'date_of_birth', values: []});
    expect(JSON.stringify(extract.recorded)).not.toContain('1980');
  });
});

describe('the list that short codes come from', () => {
  const digits = staffFile('role,religion', 'FCA,1', 'FCA,2', 'FCA,6');

  it('is offered where the codes do not tell it', async () => {
    const [recorded] = (await accepted(digits)).recorded;
    expect(recorded?.codedList).toBeNull();
    expect(recorded?.listChoices).toContain('ONS 2021');
    expect(recorded?.listChoices.length).toBeGreaterThan(1);
  });

  it('can be chosen, and then reads codes that are too few to be told', async () => {
    const letters = staffFile('role,ethnic_group', 'FCA,A', 'FCA,M');
    const mapping: Mapping = {lists: [{column: 'ethnic_group', list: 'NHS letters'}]};
    const extract = await accepted(letters, {mapping});
    expect(answersOf(extract, 'ethnicGroup')).toEqual(['white_british', 'black_caribbean']);
    expect(extract.recorded[0]?.codedList).toBe('NHS letters');
    expect(extract.issues.map(({code}) => code)).toEqual(['listLacks']);
  });

  it('settles religion 1 as the list has it', async () => {
    const extract = await accepted(digits, {mapping: {lists: [{column: 'religion', list: 'ONS 2021'}]}});
    expect(answersOf(extract, 'religion')).toEqual(['religion_no_religion', 'religion_christian', 'religion_muslim']);
  });

  it('that has none of the codes is not followed, and that is said', async () => {
    const extract = await accepted(digits, {mapping: {lists: [{column: 'religion', list: 'Martian census'}]}});
    expect(answersOf(extract, 'religion')).toEqual(Array(3).fill('unmatched'));
    expect(issueOf(extract, 'choiceList').text).toContain('Martian census');
  });

  it('never settles what 1 and 2 mean for sex: that is always asked', async () => {
    const mapping: Mapping = {
      lists: [{column: 'sex', list: 'NHS'}],
      values: [{column: 'sex', value: '1', to: 'sex_male'}],
    };
    expect(await readText(staffFile('role,sex', 'FCA,1', 'FCA,2'), {mapping})).toMatchObject({
      kind: 'questions',
      questions: [{ask: 'sexDigits'}],
    });
  });

  it('not checked against an official list is marked so beside the value', async () => {
    const extract = await accepted(childrenFile('religion', 'C of E'));
    expect(valuesOf(extract, 'religion')[0]?.list).toContain('not checked against an official list');
  });
});

describe('areas and roles', () => {
  const text = 'snapshot_date,service_area,role,sex\n2026-03-31,Atlantis,Beekeeper,Female\n2026-03-31,A15,FCA,Male\n';

  it('that are not recognised count nationally, are reported, and are a work list', async () => {
    const extract = await accepted(text);
    expect(placesOf(extract)).toEqual(['', 'A15']);
    expect(issueOf(extract, 'placeUnknown')).toMatchObject({rows: 1});
    expect(valuesOf(extract, 'service_area')).toEqual([
      {value: 'Atlantis', rows: 1, readAs: null, by: null, list: null},
      {value: 'A15', rows: 1, readAs: 'A15', by: 'list', list: null},
    ]);
    expect(valuesOf(extract, 'role')[0]).toMatchObject({value: 'Beekeeper', readAs: null});
  });

  it('can be chosen value by value', async () => {
    const role = valuesOf(await accepted(text), 'role').find(({value}) => value === 'FCA')?.readAs ?? '';
    const values = [
      {column: 'service_area', value: 'atlantis', to: 'A1'},
      {column: 'role', value: 'Beekeeper', to: role},
    ];
    const extract = await accepted(text, {mapping: {values}});
    expect(placesOf(extract)).toEqual(['A1', 'A15']);
    expect(extract.labels['role']?.length).toBe(2);
    expect([...(extract.frontline ?? [])]).toEqual([1, 1]);
    expect(extract.issues.map(({code}) => code)).not.toContain('placeUnknown');
  });

  it('chosen to be nowhere are counted nationally without a word', async () => {
    const mapping = {values: [{column: 'service_area', value: 'Atlantis', to: 'notRecorded'}]};
    const extract = await accepted(text, {mapping});
    expect(placesOf(extract)).toEqual(['', 'A15']);
    expect(extract.issues).toEqual([]);
  });

  it('left out are rejected', async () => {
    const mapping = {values: [{column: 'role', value: 'Beekeeper', to: 'exclude'}]};
    expect((await accepted(text, {mapping})).tally).toMatchObject({accepted: 1, rejected: 1});
  });
});
