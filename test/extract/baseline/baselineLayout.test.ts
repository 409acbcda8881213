import {describe, expect, test} from 'vitest';
import {isBaselineHeadings} from '../../../src/extract';
import {baselineLayout} from '../../../src/extract/baseline/baselineLayout';
import {fixture} from './read';

const custom = [
  'Lower tier local authorities Code',
  'Lower tier local authorities',
  'Religion (10 categories) Code',
  'Religion (10 categories)',
  'Sex (2 categories) Code',
  'Sex (2 categories)',
  'Observation',
];

describe('isBaselineHeadings', () => {
  test('knows an ONS custom dataset, whatever its capitals', () => {
    expect(isBaselineHeadings(custom)).toBe(true);
    expect(isBaselineHeadings(custom.map((heading) => heading.toUpperCase()))).toBe(true);
    expect(baselineLayout(custom)).toMatchObject({
      kind: 'ONS custom dataset',
      geography: 'Lower tier local authorities',
      variables: [{name: 'Religion'}, {name: 'Sex'}],
      count: 6,
    });
  });

  test('knows a Nomis bulk table, and its variables', () => {
    const headings = ['date', 'geography', 'geography code', 'Sex: Female; Age: Aged 4 years; measures: Value'];
    expect(baselineLayout(headings)).toMatchObject({
      variables: [{name: 'Sex'}, {name: 'Age'}],
      columns: [{column: 3, labels: ['Female', 'Aged 4 years']}],
    });
  });

  test('is not taken in by extracts of staff and children', () => {
    const [workforce = ''] = fixture('own/workforce-small.csv').split('\n');
    const [caseload = ''] = fixture('own/caseload-small.csv').split('\n');
    for (const line of [workforce, caseload, 'date,geography,geography code', 'Area Code,Area,Observation', '']) {
      expect(isBaselineHeadings(line.split(','))).toBe(false);
    }
    expect(isBaselineHeadings(custom.slice(0, -1))).toBe(false);
    expect(isBaselineHeadings(custom.toSpliced(3, 1))).toBe(false);
    expect(isBaselineHeadings([])).toBe(false);
  });
});
