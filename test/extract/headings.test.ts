import {describe, expect, it} from 'vitest';
import {dimensions} from '../../src/catalogue';
import {headingMatch} from '../../src/extract/knownColumns';
import {accepted, answersOf, issueOf, readText, staffFile} from './readText';

describe('headings', () => {
  it.each([
    ['Gender', 'sex'],
    ['Sex', 'sex'],
    ['EmpSex', 'sex'],
    ['Employee Sex', 'sex'],
    ['Employees Sex', 'sex'],
    ['Employee Gender', 'sex'],
    ['Ethnic Origin', 'ethnic_group'],
    ['RaceDesc', 'ethnic_group'],
    ['Religious Belief', 'religion'],
    ['Disabled?', 'disability'],
    ['DOB', 'date_of_birth'],
    ['Date of Birth', 'date_of_birth'],
    ['Age Group', 'age_band'],
    ['Band', 'grade'],
    ['Directorate', 'service_area'],
    ['Workplace LA', 'local_authority'],
    ['Start Date', 'start_date'],
    ['Annual Salary', 'annual_salary'],
    ['  job_title ', 'role'],
    ['FULL-TIME EQUIVALENT', 'fte'],
  ])('%s is known as %s', (heading, column) => {
    expect(headingMatch(heading, 'workforce')?.known.column).toBe(column);
  });

  it('words that are no headings match nothing', () => {
    for (const heading of ['', '???', 'constructor', '__proto__', 'toString', 'Sextant', 'Manager sex ratio']) {
      expect(headingMatch(heading, 'workforce')).toBeNull();
    }
  });

  it('every canonical name and heading of a characteristic is known as that characteristic', () => {
    for (const {column, headings, populations} of dimensions) {
      for (const heading of [column, ...headings]) {
        for (const population of populations) {
          expect([heading, headingMatch(heading, population)?.known.column]).toEqual([heading, column]);
        }
      }
    }
  });

  it('two headings for one column: the better-known is read and the other is said to be left out', async () => {
    const extract = await accepted(staffFile('role,gender,sex', 'FCA,Male,Female'));
    expect(answersOf(extract, 'sex')).toEqual(['sex_female']);
    expect(issueOf(extract, 'twoHeadings').text).toContain('“gender”');
    expect(extract.columns.find(({heading}) => heading === 'gender')).toMatchObject({column: null, why: 'left out'});
  });

  it('free text about people is never read, whatever it is called', async () => {
    const extract = await accepted(staffFile('role,sex,Full Name,Notes', 'FCA,Female,Ann Other,A long story'));
    const left = extract.columns.filter(({column}) => column === null);
    expect(left.map(({why}) => why)).toEqual(['free text is never read', 'free text is never read']);
    expect(JSON.stringify(extract)).not.toContain('Ann Other');
    expect(JSON.stringify(extract)).not.toContain('A long story');
  });

  it('a column whose heading says nothing is told by its values, and that is said', async () => {
    const rows = ['Muslim', 'Hindu', 'Sikh', 'Muslim', 'No religion', 'Christian'].map(
      (faith) => `FCA,Female,${faith}`,
    );
    const extract = await accepted(staffFile('role,sex,Field 7', ...rows));
    expect(extract.columns.at(-1)).toMatchObject({column: 'religion', why: 'values'});
    expect(issueOf(extract, 'readByValues').text).toContain('“Field 7”');
  });

  it('a column of yes and no is not taken for disability by its values', async () => {
    const rows = ['Yes', 'No', 'No', 'Yes', 'No', 'No'].map((answer) => `FCA,Female,${answer}`);
    const extract = await accepted(staffFile('role,sex,Has a parking permit', ...rows));
    expect(extract.dimensions['disability']).toBeUndefined();
  });
});

describe('what kind of file it is', () => {
  it('is recognised from the headings', async () => {
    expect((await accepted('snapshot date,area,job title,sex\n2026-03-31,A1,FCA,F\n')).kind).toBe('workforce');
    expect((await accepted('period end,area,child id,sex\n2026-03-31,A1,7,F\n')).kind).toBe('caseload');
  });

  it('is asked where the headings would fit both, and the answer is taken', async () => {
    const text = 'date,area,sex\n2026-03-31,A1,Female\n';
    const result = await readText(text);
    expect(result).toMatchObject({kind: 'questions', questions: [{ask: 'kind'}]});
    expect((await accepted(text, {mapping: {kind: 'caseload'}})).kind).toBe('caseload');
    expect((await accepted(text, {kind: 'workforce'})).kind).toBe('workforce');
  });
});

describe('headings nobody knows', () => {
  it('a value that happens to be a known heading does not make its row the headings', async () => {
    const rows = ['a,Disabled', 'b,Not disabled', 'c,Disabled', 'd,Disabled', 'e,Not disabled', 'f,No disability'];
    const text = ['col one,col two', ...rows, ''].join('\n');
    const extract = await accepted(text, {mapping: {kind: 'workforce', asAt: '2026-03-31', allNational: true}});
    expect(extract.reading.headingLine).toBe(1);
    expect(extract.tally.accepted).toBe(6);
    expect(extract.columns[1]).toMatchObject({column: 'disability', why: 'values'});
  });
});
