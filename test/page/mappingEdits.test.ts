import {describe, expect, it} from 'vitest';
import {
  answerTo,
  withAnswer,
  withHeading,
  withHourlyFromSalary,
  withList,
  withOwnList,
  withReading,
  withValue,
} from '../../src/page/data/mapping/mappingEdits';

const columns = [
  {heading: 'Gender', column: 'sex'},
  {heading: 'Sex at birth', column: null},
];

describe('a mapping', () => {
  it('holds a reading choice until it is taken back', () => {
    const chosen = withReading({asAt: '2026-03-31'}, 'delimiter', ';');
    expect(chosen).toEqual({asAt: '2026-03-31', reading: {delimiter: ';'}});
    expect(withReading(chosen, 'delimiter', undefined)).toEqual({asAt: '2026-03-31'});
  });

  it('leaves out the heading that had a column before another was given it', () => {
    expect(withHeading({}, columns, 'Sex at birth', {as: 'column', column: 'sex'}).columns).toEqual([
      {heading: 'Gender', column: null},
      {heading: 'Sex at birth', column: 'sex'},
    ]);
  });

  it('holds the last thing said about a heading only', () => {
    const kept = withHeading({}, columns, 'Gender', {as: 'own', label: 'Gender'});
    expect(kept.columns).toEqual([{heading: 'Gender', column: null, ownColumn: 'Gender'}]);
    expect(withHeading(kept, columns, 'Gender', {as: 'out'}).columns).toEqual([{heading: 'Gender', column: null}]);
  });

  it('keeps a list as it is, and gives it up again', () => {
    const own = withOwnList({}, 'Race', 'ethnic_group', true);
    expect(own.columns).toEqual([{heading: 'Race', column: 'ethnic_group', ownList: true}]);
    expect(withOwnList(own, 'Race', 'ethnic_group', false).columns).toEqual([
      {heading: 'Race', column: 'ethnic_group'},
    ]);
  });

  it('holds one meaning of a value in a column, and the same value in another apart', () => {
    const first = withValue(withValue({}, 'religion', 'NONE', 'no_religion'), 'disability', 'NONE', 'not_disabled');
    expect(withValue(first, 'religion', 'NONE', 'notRecorded').values).toEqual([
      {column: 'disability', value: 'NONE', to: 'not_disabled'},
      {column: 'religion', value: 'NONE', to: 'notRecorded'},
    ]);
    expect(withValue(first, 'religion', 'NONE', null).values).toHaveLength(1);
  });

  it('holds the list of a column, and whether hourly pay is worked out, until they are taken back', () => {
    const listed = withList({}, 'ethnic_group', 'NHS letters');
    expect(withList(listed, 'ethnic_group', null).lists).toEqual([]);
    const hourly = withHourlyFromSalary({}, 37);
    expect(hourly).toEqual({hourlyFromSalary: {weeklyHours: 37}});
    expect(withHourlyFromSalary(hourly, null)).toEqual({});
  });

  it('holds the answer to each question as it was given', () => {
    for (const [ask, value] of [
      ['sexDigits', 'femaleFirst'],
      ['asAt', '2026-03-31'],
      ['allNational', 'true'],
      ['kind', 'caseload'],
    ] as const) {
      expect(answerTo({}, ask)).toBeNull();
      expect(answerTo(withAnswer({}, ask, value), ask)).toBe(value);
    }
  });
});
