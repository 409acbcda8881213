import {describe, expect, test} from 'vitest';
import {ageWords} from '../../../src/view/words/ageWords';
import {bytesLabel} from '../../../src/view/words/bytesLabel';
import {cellLabel} from '../../../src/view/words/cellLabel';
import {countLabel} from '../../../src/view/words/countLabel';
import {dateLabel, longDate, shortDate, sinceLabel} from '../../../src/view/words/dateLabel';
import {gradeLabel} from '../../../src/view/words/gradeLabel';
import {membersInside, namesPopulation} from '../../../src/view/words/memberWords';
import {listWords, numberWords, ofWords, sentenceStart} from '../../../src/view/words/numberWords';
import {percentLabel, rangeLabel} from '../../../src/view/words/percentLabel';
import {changeLabel, peopleLabel, pointsLabel} from '../../../src/view/words/pointsLabel';
import {ratioLabel} from '../../../src/view/words/ratioLabel';
import {reasonWords, verdictLabel} from '../../../src/view/words/verdictLabel';
import {dimensionById, type Dimension} from '../../../src/catalogue';

function groupOf(dimension: string, id: string): Dimension['broad'][number] {
  const group = dimensionById(dimension)?.broad.find((each) => each.id === id);
  if (!group) throw new Error(`No group ${id}`);
  return group;
}

describe('figures', () => {
  test('a share is a percentage at the decimals asked for, halves away from zero', () => {
    expect(percentLabel(0.0551, 1)).toBe('5.5%');
    expect(percentLabel(0.145, 0)).toBe('15%');
    expect(percentLabel(0, 0)).toBe('0%');
    expect(percentLabel(1, 1)).toBe('100.0%');
  });

  test('nobody and everybody are said only of nobody and everybody', () => {
    expect([percentLabel(0.004, 0), percentLabel(0.0004, 1), percentLabel(0.005, 0)]).toEqual(['<1%', '<0.1%', '1%']);
    expect([percentLabel(0.996, 0), percentLabel(0.9996, 1), percentLabel(0.994, 0)]).toEqual([
      '>99%',
      '>99.9%',
      '99%',
    ]);
  });

  test('no share, and a number that is none, are empty text', () => {
    expect([percentLabel(null, 1), percentLabel(NaN, 1), percentLabel(Infinity, 0)]).toEqual(['', '', '']);
    expect([pointsLabel(null, 1), peopleLabel(null), ratioLabel(null), rangeLabel(null, 1)]).toEqual(['', '', '', '']);
    expect(ratioLabel(Infinity)).toBe('');
  });

  test('limits are joined by "to"', () => {
    expect(rangeLabel({lower: 0.046, upper: 0.066}, 1)).toBe('4.6% to 6.6%');
  });

  test('counts have a comma at thousands', () => {
    expect([0, 5, 999, 1430, 64_210, 1_000_000].map(countLabel)).toEqual([
      '0',
      '5',
      '999',
      '1,430',
      '64,210',
      '1,000,000',
    ]);
  });

  test('differences carry a plus or the true minus, and zero neither', () => {
    expect([34.3, -3.4, 0, -0.04].map((points) => pointsLabel(points, 1))).toEqual(['+34.3', '−3.4', '0.0', '0.0']);
    expect([735, -1900, 0].map(peopleLabel)).toEqual(['+735', '−1,900', '0']);
  });

  test('a change is an arrow with points', () => {
    expect([0.44, -0.8, 0.01].map((points) => changeLabel(points, 1))).toEqual(['↑ 0.4', '↓ 0.8', '0.0']);
    expect(changeLabel(2.2, 0)).toBe('↑ 2');
  });

  test('a ratio has two decimals, and 0 where nobody was counted', () => {
    expect([0.614, 0, 12.34].map(ratioLabel)).toEqual(['0.61', '0', '12.3']);
  });

  test('every kind of protected count has its own words', () => {
    expect(cellLabel({kind: 'shown', count: 1430})).toBe('1,430');
    expect(cellLabel({kind: 'shown', count: 0})).toBe('0');
    expect(cellLabel({kind: 'withheld', why: 'small'})).toBe('[c]');
    expect(cellLabel({kind: 'notCollected'})).toBe('Not collected');
    expect(cellLabel({kind: 'notApplicable'})).toBe('Not applicable');
  });

  test('a file size is in the unit that reads best', () => {
    expect([1, 840, 12_300, 4_240_000, 64_000_000].map(bytesLabel)).toEqual([
      '1 byte',
      '840 bytes',
      '12 kB',
      '4.2 MB',
      '64 MB',
    ]);
  });
});

describe('dates', () => {
  test('dates are in full in sentences and short in pickers', () => {
    expect(longDate('2026-09-30')).toBe('30 September 2026');
    expect(shortDate('2026-09-30')).toBe('30 Sep 2026');
    expect(dateLabel('2026-01-05')).toBe('5 January 2026');
  });

  test('the earlier snapshot has its year when it is a year or more back', () => {
    expect(sinceLabel('2026-03-31', '2026-09-30')).toBe('March');
    expect(sinceLabel('2025-10-31', '2026-09-30')).toBe('October');
    expect(sinceLabel('2025-09-30', '2026-09-30')).toBe('September 2025');
  });
});

describe('words', () => {
  test('verdicts are the five words, and withheld and not collected their own', () => {
    expect(
      (['higher', 'lower', 'noClearDifference', 'tooFewToSay', 'notAssessed', 'withheld', 'notCollected'] as const).map(
        verdictLabel,
      ),
    ).toEqual([
      'Higher',
      'Lower',
      'No clear difference',
      'Too few to say',
      'Not assessed',
      'Withheld',
      'Not collected',
    ]);
  });

  test('the reason for too few states the rule in force', () => {
    expect(reasonWords('smallBase', 23)).toBe('fewer than 23 people declared');
  });

  test('residents are named with their ages, pupils as pupils', () => {
    expect(ageWords({base: 'usual residents aged 16 to 64', ages: '16 to 64'})).toBe('residents 16 to 64');
    expect(ageWords({base: 'usual residents of all ages', ages: 'of all ages'})).toBe('residents of all ages');
    expect(ageWords({base: 'pupils in state-funded schools', ages: 'at state-funded schools'})).toBe(
      'pupils at state-funded schools',
    );
  });

  test('a grade is said in words beside its letter', () => {
    expect(gradeLabel({letter: 'A', nearest: false})).toBe('A, a count at the right ages');
    expect(gradeLabel({letter: 'B', nearest: true})).toBe('B, a count at the nearest ages there are');
    expect(gradeLabel({letter: 'B', nearest: false})).toBe('B, a count at other ages');
    expect(gradeLabel({letter: 'C', nearest: false})).toBe('C, modelled');
  });

  test('counts in sentences are words to ten', () => {
    expect([numberWords(0), numberWords(10), numberWords(1234)]).toEqual(['none', 'ten', '1,234']);
    expect([ofWords(3, 17), ofWords(5, 5)]).toEqual(['three of 17', 'all five']);
    expect(listWords(['staff', 'children', 'residents'])).toBe('staff, children and residents');
    expect(sentenceStart('about 70 people')).toBe('About 70 people');
  });

  test('a group keeps its capital inside a sentence only where its name has one', () => {
    expect(membersInside(groupOf('ethnicGroup', 'asian'), 'caseload')).toBe('Asian children');
    expect(membersInside(groupOf('ethnicGroup', 'other'), 'caseload')).toBe('children of other heritage');
    expect(membersInside(groupOf('disability', 'disabled'), 'workforce')).toBe('disabled staff');
    expect(membersInside(groupOf('sex', 'female'), 'caseload')).toBe('girls');
  });

  test('a name that stands for people at large does not name its population', () => {
    expect(namesPopulation(groupOf('ethnicGroup', 'asian'), 'workforce')).toBe(true);
    expect(namesPopulation(groupOf('sex', 'female'), 'workforce')).toBe(false);
  });
});
