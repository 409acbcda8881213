import {describe, expect, it} from 'vitest';
import {accepted, answersOf, childrenFile, issueOf, staffFile} from './readText';

async function staffAges(heading: string, ...values: readonly string[]): Promise<string[]> {
  return answersOf(await accepted(staffFile(`role,${heading}`, ...values.map((value) => `FCA,${value}`))), 'ageBand');
}

describe('ages', () => {
  it('in years fall into the bands of the population', async () => {
    expect(await staffAges('age', '16', '24', '25', '64', '65', '80', '34.7')).toEqual([
      'age_16_24',
      'age_16_24',
      'age_25_34',
      'age_55_64',
      'age_65_plus',
      'age_65_plus',
      'age_25_34',
    ]);
    const children = await accepted(childrenFile('age', '0', '1', '9', '10', '17'));
    expect(answersOf(children, 'ageBand')).toEqual(['age_0', 'age_1_4', 'age_5_9', 'age_10_15', 'age_16_17']);
  });

  it('in bands are matched by label, or by a finer band inside one', async () => {
    expect(
      await staffAges('age group', '25-34', '25 to 34', '25 – 34', '65+', '65 and over', 'Under 25', '30-34'),
    ).toEqual(['age_25_34', 'age_25_34', 'age_25_34', 'age_65_plus', 'age_65_plus', 'age_16_24', 'age_25_34']);
    const children = await accepted(childrenFile('age_band', 'Under 1', '<1', '1 to 4', '16-17'));
    expect(answersOf(children, 'ageBand')).toEqual(['age_0', 'age_0', 'age_1_4', 'age_16_17']);
  });

  it('in a band that crosses two are unmatched and listed', async () => {
    const extract = await accepted(staffFile('role,age_band', 'FCA,20-29', 'FCA,20-29', 'FCA,30-34'));
    expect(answersOf(extract, 'ageBand')).toEqual(['unmatched', 'unmatched', 'age_25_34']);
    expect(extract.recorded[0]?.unmatchedValues).toEqual([{value: '20-29', rows: 2}]);
  });

  it('come from date of birth and the snapshot, to the day', async () => {
    expect(await staffAges('DOB', '31/03/2001', '01/04/2001', '31/03/1991', '01/04/1991')).toEqual([
      'age_25_34',
      'age_16_24',
      'age_35_44',
      'age_25_34',
    ]);
  });

  it('come from the birth year, which is said to be a year out for some', async () => {
    const extract = await accepted(staffFile('role,birth year', 'FCA,1991', 'FCA,1966'));
    expect(answersOf(extract, 'ageBand')).toEqual(['age_35_44', 'age_55_64']);
    expect(issueOf(extract, 'ageFromYear').severity).toBe('note');
  });

  it('come from the column most rows have, where a file gives several', async () => {
    const extract = await accepted(staffFile('role,DOB,age', 'FCA,,30', 'FCA,,40'));
    expect(answersOf(extract, 'ageBand')).toEqual(['age_25_34', 'age_35_44']);
  });

  it('under 16 among staff and over 17 among children are flagged with counts and still counted', async () => {
    const staff = await accepted(staffFile('role,age', 'FCA,15', 'FCA,3', 'FCA,40'));
    expect(issueOf(staff, 'ageUnder16').rows).toBe(2);
    expect(staff.tally.accepted).toBe(3);
    const children = await accepted(childrenFile('age', '18', '5'));
    expect(issueOf(children, 'ageOver17').rows).toBe(1);
    expect(children.recorded[0]).toMatchObject({declared: 1, unmatched: 1});
  });

  it('below nothing (born after the snapshot) and over 110 are flagged, each with its count', async () => {
    const extract = await accepted(childrenFile('date of birth', '2027-01-01', '2020-01-01', '1850-01-01'));
    expect(issueOf(extract, 'ageImpossible').rows).toBe(1);
    expect(issueOf(extract, 'bornAfterSnapshot').rows).toBe(1);
  });

  it('dates of birth are not kept anywhere in the extract', async () => {
    const extract = await accepted(staffFile('role,DOB', 'FCA,14/02/1979', 'FCA,14/02/2014'));
    expect(JSON.stringify(extract)).not.toContain('14/02');
    expect(extract.quantities).toEqual({});
  });
});
