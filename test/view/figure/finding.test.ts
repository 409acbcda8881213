import {describe, expect, test} from 'vitest';
import {findingOf} from '../../../src/view/figure/finding';
import {pageFinding} from '../../../src/view/page/pageFinding';
import {comparison, dimension} from '../comparisons';

const nouns = {workforce: 'staff', caseload: 'children'};
const heritage = dimension('ethnicGroup');

describe('findingOf', () => {
  test('a group that differs the same way in both populations is the headline, and a larger gap of another follows', () => {
    const staff = comparison('ethnicGroup', 'workforce', 1985, [
      {id: 'asian', count: 110, residents: 0.09, verdict: 'lower'},
      {id: 'black', count: 175, residents: 0.039, verdict: 'higher'},
    ]);
    const children = comparison('ethnicGroup', 'caseload', 55_430, [
      {id: 'asian', count: 4935, residents: 0.123, verdict: 'lower'},
      {id: 'black', count: 3105, residents: 0.056},
    ]);
    expect(findingOf([staff, children], heritage, nouns)).toEqual({
      finding: 'Asian staff and Asian children are both a smaller share than Asian residents',
      support:
        'Staff: 5.5% against 9.0%, about 70 people fewer. Children: 8.9% against 12.3%, about 1,885 children fewer. ' +
        'Black staff are a larger share than Black residents: 8.8% against 3.9%, about 100 people more.',
    });
  });

  test('otherwise the largest gap of staff leads, and the children follow', () => {
    const staff = comparison('religion', 'workforce', 1675, [
      {id: 'muslim', count: 70, residents: 0.072, verdict: 'lower'},
      {id: 'sikh', count: 40, residents: 0.01, verdict: 'higher'},
    ]);
    const children = comparison('religion', 'caseload', 34_030, [
      {id: 'muslim', count: 3745, residents: 0.072, verdict: 'notAssessed'},
      {id: 'sikh', count: 375, residents: 0.01, verdict: 'notAssessed'},
    ]);
    expect(findingOf([staff, children], dimension('religion'), nouns)).toEqual({
      finding: 'Muslim staff are a smaller share than Muslim residents: 4.2% against 7.2%',
      support: 'About 50 people fewer. Faith of children is not assessed against residents.',
    });
  });

  test('a far larger group, which mirrors the others, leads only when no other differs', () => {
    const white = {id: 'white', count: 1590, residents: 0.83, verdict: 'lower'} as const;
    const both = comparison('ethnicGroup', 'workforce', 1985, [
      {id: 'mixed', count: 75, residents: 0.02, verdict: 'higher'},
      white,
    ]);
    const alone = comparison('ethnicGroup', 'workforce', 1985, [{id: 'mixed', count: 40, residents: 0.02}, white]);
    expect(findingOf([both], heritage, nouns).finding).toMatch(/^Mixed heritage staff are a larger share/);
    expect(findingOf([alone], heritage, nouns).finding).toMatch(/^White staff are a smaller share/);
  });

  test('a group named for people at large says of whom and than whom', () => {
    const staff = comparison('sex', 'workforce', 2145, [
      {id: 'female', count: 1825, residents: 0.508, verdict: 'higher'},
      {id: 'male', count: 320, residents: 0.492, verdict: 'lower'},
    ]);
    const children = comparison('sex', 'caseload', 64_080, [{id: 'female', count: 31_320, residents: 0.488}]);
    expect(findingOf([staff, children], dimension('sex'), nouns)).toEqual({
      finding: 'Women are a larger share of staff than of residents 16 to 64: 85.1% against 50.8%',
      support: 'About 735 people more. Girls are 48.9% against 48.8% of residents 0 to 17: no clear difference.',
    });
  });

  test('nothing clear is said as no clear difference, of both populations at once', () => {
    const same = [{id: 'asian', count: 200, residents: 0.1}] as const;
    const found = findingOf(
      [comparison('ethnicGroup', 'workforce', 2000, same), comparison('ethnicGroup', 'caseload', 2000, same)],
      heritage,
      nouns,
    );
    expect(found).toEqual({
      finding: 'No clear difference in heritage between staff or children and residents',
      support: null,
    });
  });

  test('too few, withheld and not assessed are never said as no clear difference', () => {
    const few = comparison('ethnicGroup', 'workforce', 15, [{id: 'asian', count: 5, residents: 0.1}]);
    expect(findingOf([few], heritage, nouns).finding).toBe(
      'Too few staff declared heritage to compare them with residents',
    );
    const withheld = comparison('ethnicGroup', 'workforce', null, [{id: 'asian', count: null, residents: 0.1}]);
    expect(findingOf([withheld], heritage, nouns).finding).toBe('Figures on heritage of staff are withheld');
    const unassessed = comparison('disability', 'workforce', 1985, [
      {id: 'disabled', count: 250, residents: 0.173, verdict: 'notAssessed', reason: 'baselineAges'},
    ]);
    expect(findingOf([unassessed], dimension('disability'), nouns).finding).toBe(
      'Disabled staff are 12.6% of staff: not assessed against residents',
    );
  });

  test('nobody to compare is said so', () => {
    expect(findingOf([], heritage, nouns).finding).toBe('No figures for heritage');
  });

  test('percentages follow the base: no decimal under 1,000', () => {
    const staff = comparison('ethnicGroup', 'workforce', 200, [
      {id: 'black', count: 25, residents: 0.042, verdict: 'higher'},
    ]);
    expect(findingOf([staff], heritage, nouns).finding).toBe(
      'Black staff are a larger share than Black residents: 13% against 4.2%',
    );
  });
});

describe('pageFinding', () => {
  const staff = comparison('ethnicGroup', 'workforce', 2000, [
    {id: 'asian', count: 110, residents: 0.09, verdict: 'lower', change: 0.4},
    {id: 'black', count: 175, residents: 0.039, verdict: 'higher', change: 0.3},
    {id: 'mixed', count: 40, residents: 0.02},
    {id: 'other', count: null, residents: 0.02},
  ]);

  test('it counts clear differences, names the largest, and says what the others are', () => {
    const found = pageFinding([staff], nouns, 'March');
    expect(found.finding).toBe('Two clear differences between staff and residents');
    expect(found.support).toBe(
      'Largest in people: Black staff (a larger share). ' +
        'Since March, one is narrower and one is wider. Of the other comparisons, one is not clear and one is withheld.',
    );
  });

  test('of two populations, each largest is named with whom it is a share of, and no number of a panel is said again', () => {
    const women = comparison('sex', 'workforce', 2145, [
      {id: 'female', count: 1825, residents: 0.508, verdict: 'higher'},
      {id: 'male', count: 320, residents: 0.492, verdict: 'lower'},
    ]);
    const children = comparison('ethnicGroup', 'caseload', 55_430, [
      {id: 'asian', count: 4935, residents: 0.123, verdict: 'lower'},
    ]);
    const {support} = pageFinding([women, children], nouns, null);
    expect(support).toBe('Largest in people: women (a larger share of staff) and Asian children (a smaller share).');
  });

  test('where nothing is clear, too few and withheld are not said as no clear difference', () => {
    const withheld = comparison('ethnicGroup', 'caseload', null, [{id: 'asian', count: null, residents: 0.1}]);
    expect(pageFinding([withheld], nouns, null)).toEqual({
      finding: 'Too few children to compare with residents',
      support: 'Of the comparisons, one is withheld.',
    });
    const unassessed = comparison('disability', 'workforce', 1985, [
      {id: 'disabled', count: 250, residents: 0.173, verdict: 'notAssessed', reason: 'baselineAges'},
    ]);
    expect(pageFinding([unassessed], nouns, null).finding).toBe('Staff are not assessed against residents');
    const same = comparison('ethnicGroup', 'workforce', 2000, [{id: 'asian', count: 200, residents: 0.1}]);
    expect(pageFinding([same, withheld], nouns, null).finding).toBe('No clear difference between staff and residents');
  });

  test('a gap that moved less than its decimals show is unchanged', () => {
    const still = comparison('ethnicGroup', 'workforce', 2000, [
      {id: 'asian', count: 110, residents: 0.09, verdict: 'lower', change: 0.01},
    ]);
    expect(pageFinding([still], nouns, 'March').support).toContain('Since March, one is unchanged.');
  });

  test('movement is not spoken of where there is no earlier snapshot', () => {
    expect(pageFinding([staff], nouns, null).support).not.toContain('Since');
  });

  test('nothing loaded says what to do', () => {
    expect(pageFinding([], nouns, null).finding).toMatch(/^Load a file/);
  });
});
