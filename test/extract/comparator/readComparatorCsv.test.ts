import {describe, expect, test} from 'vitest';
import {isComparatorHeadings} from '../../../src/extract';
import {accepted, figureOf, of, readText, refusal, standardFile} from './read';

const loaded = async () => accepted(await readText(standardFile));

describe('a file of the Diversity Data Standard', () => {
  test('is told by its headings, in whatever order and case, and by nothing else', () => {
    expect(isComparatorHeadings(['Published', 'organisation', 'gender_female'])).toBe(true);
    expect(isComparatorHeadings(['ethnicity_asian', 'date', 'Organisation'])).toBe(true);
    expect(isComparatorHeadings(['published', 'organisation', 'carer_yes'])).toBe(true);
    expect(isComparatorHeadings(['organisation', 'gender_female'])).toBe(false);
    expect(isComparatorHeadings(['published', 'gender_female'])).toBe(false);
    expect(isComparatorHeadings(['snapshot_date', 'person_id', 'sex', 'ethnic_group'])).toBe(false);
    expect(isComparatorHeadings(['published', 'organisation', 'gender'])).toBe(false);
  });

  test('gives counts over those who answered, worked out by hand', async () => {
    const council = of(await loaded(), 'Anytown Council', '2025-03-31');
    // Everyone of five broad groups: 180 + 120 + 60 + 20 + 1,420.
    expect(figureOf(council, 'black')).toMatchObject({count: 120, base: 1800, differs: null, decimals: 1});
    expect(figureOf(council, 'black')?.value).toBeCloseTo(120 / 1800, 12);
    expect(figureOf(council, 'asian_indian')).toMatchObject({count: 90, base: 1800});
    expect(figureOf(council, 'disabled')).toMatchObject({dimension: 'disability', count: 150, base: 1800});
    expect(figureOf(council, 'limited_a_lot')).toMatchObject({count: 30, base: 1800});
    expect(figureOf(council, 'female')).toMatchObject({dimension: 'sex', count: 1300, base: 2000});
    // No religion_undisclosed left out: 2,000 less 400.
    expect(figureOf(council, 'sikh')).toMatchObject({dimension: 'religion', count: 30, base: 1600});
    expect(council).toMatchObject({
      id: 'anytown-council-2025-03-31',
      population: 'workforce',
      publisher: 'Anytown Council',
    });
  });

  test('keeps a withheld figure withheld, and the base of the others whole', async () => {
    const before = of(await loaded(), 'Anytown Council', '2024-03');
    expect(figureOf(before, 'black')).toBeUndefined();
    expect(figureOf(before, 'other')).toBeUndefined();
    expect(figureOf(before, 'disabled')).toBeUndefined();
    // 1,980 less 40 less 180.
    expect(figureOf(before, 'white')).toMatchObject({count: 1400, base: 1760});
  });

  test('lists bands that are cut elsewhere, and says why they are not drawn', async () => {
    const council = of(await loaded(), 'Anytown Council', '2025-03-31');
    expect(figureOf(council, '15 to 24')?.differs).toContain('begins at 15');
    expect(figureOf(council, '65 to 69')).toMatchObject({category: null, count: 50});
    expect(figureOf(council, 'white_other')?.differs).toContain('Roma');
    expect(figureOf(council, 'age_25_34_group')).toMatchObject({differs: null, count: 400});
  });

  test('reads percentages as shares of those who answered, without people', async () => {
    const university = of(await loaded(), 'Riverside University', '2022-05-16');
    expect(figureOf(university, 'asian')).toMatchObject({count: null, base: null, value: 0.08, decimals: 0});
    expect(figureOf(university, 'female')).toMatchObject({count: 354, base: 595});
    const field = of(await loaded(), 'Field Trust', '2022');
    // Five groups that add to 100 among 900 employees are percentages, whatever their signs.
    expect(figureOf(field, 'black')).toMatchObject({count: null, value: 0.09});
  });

  test('gives no share where the file does not say of how many', async () => {
    const college = of(await loaded(), 'Hill College', '2023');
    expect(figureOf(college, 'disabled')).toMatchObject({count: 19, base: null, value: null});
  });

  test('takes a part of an organisation for itself, and a quarter of pay for nobody to stand beside', async () => {
    const file = await loaded();
    expect(of(file, 'Anytown Council, Parks & Gardens', '2024').population).toBe('workforce');
    expect(of(file, 'Anytown Council, highest quarter of pay', '2025-03-31').population).toBeNull();
  });

  test('accounts for every row, and says what was wrong with those left out', async () => {
    const {tally, rejected} = await loaded();
    expect(tally).toEqual({read: 10, accepted: 7, rejected: 2, blank: 1});
    expect(rejected).toEqual([
      {line: 8, reason: 'No organisation is named'},
      {line: 9, reason: '“last year” is no date'},
    ]);
  });

  test('says in sentences what a person should know', async () => {
    const {issues} = await loaded();
    const text = (code: string) => issues.find((issue) => issue.code === code)?.text ?? '';
    expect(text('unknownColumns')).toContain('favourite_colour');
    expect(text('elsewhere')).toContain('carer');
    expect(text('percentages')).toContain('percentages, where the standard has counts');
    expect(text('suppressed')).toContain('ethnicity_black');
    expect(text('unreadable')).toContain('religion_no');
    expect(text('dates')).toContain('day first');
    expect(text('impossible')).toContain('gender_female');
    expect(text('exceeded')).toContain('ethnicity_asian');
    expect(text('rejected')).toContain('line 8 (no organisation is named)');
    for (const issue of issues) expect(issue.text).not.toMatch(/undefined|null|NaN/);
  });

  test('keeps one of two rows of the same organisation and date, and says so', async () => {
    const text = 'published,organisation,employees,gender_female,gender_male\n2024,A,10,6,4\n2024,A,10,5,5\n';
    const file = accepted(await readText(text));
    expect(file.tally).toEqual({read: 2, accepted: 1, rejected: 1, blank: 0});
    expect(file.rejected[0]?.reason).toContain('read before');
  });

  test('is refused in a sentence where it is another file, empty, or has nothing to use', async () => {
    expect(refusal(await readText('snapshot_date,sex\n2026-03-31,Female\n'))).toContain(
      'not of the Diversity Data Standard',
    );
    expect(refusal(await readText('\n\n'))).toContain('empty');
    expect(refusal(await readText('published,organisation,gender_female\n'))).toContain('no rows');
    expect(refusal(await readText('published,organisation,gender_female\n2024,,6\n'))).toContain(
      'No organisation is named'.toLowerCase(),
    );
  });

  test('takes file text for text: a formula, markup and a prototype are names like any other', async () => {
    const text =
      'published,organisation,employees,gender_female,gender_male,__proto__\n' +
      '2024,"=HYPERLINK(""x"")",10,6,4,1\n2024,<img src=x onerror=alert(1)>,10,6,4,1\n2024,__proto__,10,6,4,1\n';
    const file = accepted(await readText(text));
    expect(file.comparators.map(({body}) => body)).toEqual([
      '=HYPERLINK("x")',
      '<img src=x onerror=alert(1)>',
      '__proto__',
    ]);
    for (const {id} of file.comparators) expect(id).toMatch(/^[a-z0-9-]+$/);
  });
});
