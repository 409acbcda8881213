import {describe, expect, test} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {exactAbsence, protectedAbsence, takeExactDuty, type ProtectedAbsence} from '../../src/disclosure';
import {absenceRate} from '../../src/disclosure/absenceRate';
import {march, several, staffCells, type Person} from '../database/staffCells';

const areas = areaIndex(organisation);
const nation = areas.nation.code;
const duty = takeExactDuty({holdsRecordsLawfully: true, willNotShare: true});

function absenceOf(people: readonly Person[], {area = nation, exact = false} = {}): ProtectedAbsence {
  const question = {snapshot: march, area, dimension: 'disability'};
  const cells = staffCells(people);
  const absence = exact
    ? exactAbsence(cells, areas, organisation, question, duty)
    : protectedAbsence(cells, areas, organisation, question);
  if (!absence) throw new Error('there is no absence');
  return absence;
}

const group = (absence: ProtectedAbsence, id: string) => absence.groups.find((each) => each.id === id);

/** So many disabled staff, of whom some were absent for long, among 400 others. */
const staff = (disabled: number, long: number): readonly Person[] => [
  ...several(disabled, (i) => ({disability: 'disabled', sex: 'female', days: i < long ? 40 : i % 7})),
  ...several(400, (i) => ({
    disability: 'not_disabled',
    sex: i % 5 === 0 ? 'male' : 'female',
    days: i < 37 ? 40 : i % 5,
  })),
];

const range = (least: number) => ({least, most: least + 4});

describe('days absent as they may be seen', () => {
  test('are counts rounded to five and a rate to a tenth or a half', () => {
    const absence = absenceOf(staff(112, 17));
    expect(group(absence, 'disabled')).toMatchObject({
      people: {kind: 'shown', count: 110},
      long: {kind: 'shown', count: 15},
      rate: {kind: 'shown', step: 0.1},
    });
    expect(absence.all).toMatchObject({people: {kind: 'shown', count: 510}, long: {kind: 'shown', count: 55}});
  });

  test('are exact under a duty', () => {
    const people = staff(112, 17);
    const absence = absenceOf(people, {exact: true});
    expect(group(absence, 'disabled')).toMatchObject({people: {count: 112}, long: {count: 17}});
    const days = people
      .filter(({disability}) => disability === 'disabled')
      .reduce((sum, {days: lost = 0}) => sum + lost, 0);
    expect(group(absence, 'disabled')?.rate).toMatchObject({value: Math.round((1000 * days) / (112 * 253)) / 10});
  });

  test('withhold a few who were absent for long, and the few who were not', () => {
    expect(group(absenceOf(staff(112, 3)), 'disabled')?.long.kind).toBe('withheld');
    expect(group(absenceOf(staff(60, 57)), 'disabled')?.long.kind).toBe('withheld');
    expect(group(absenceOf(staff(60, 40)), 'disabled')?.long.kind).toBe('shown');
  });

  test('give no rate of fewer people than a share may be of', () => {
    expect(group(absenceOf(staff(22, 8)), 'disabled')?.rate).toEqual({kind: 'withheld'});
    expect(group(absenceOf(staff(28, 8)), 'disabled')?.rate).toMatchObject({kind: 'shown', step: 0.5});
  });

  test('leave out people whose days are blank, and say how many', () => {
    const blank = several(30, (): Person => ({disability: 'disabled', sex: 'female'}));
    const absence = absenceOf([...staff(112, 17), ...blank]);
    expect(group(absence, 'disabled')?.people).toEqual({kind: 'shown', count: 110});
    expect(absence.withoutDays).toEqual({kind: 'shown', count: 30});
  });

  test('are not given of an area below the places known, nor by a characteristic that is not closed with the others', () => {
    expect(absenceOf(staff(112, 17), {area: 'E08000035'}).notGiven).toBe('notCollected');
    expect(() =>
      protectedAbsence(staffCells(staff(40, 5)), areas, organisation, {
        snapshot: march,
        area: nation,
        dimension: 'religion',
      }),
    ).toThrow(RangeError);
  });
});

describe('a rate of days lost', () => {
  test('is days over full-time equivalent and 253 days', () => {
    expect(absenceRate({days: [100, 150, 250], fte: 40}, null)).toEqual({kind: 'shown', value: 4.9, step: 0.1});
    expect(absenceRate({days: [], fte: 0}, null)).toEqual({kind: 'nobody'});
  });

  test('is withheld where it would be one person’s days to whoever lost second most', () => {
    const quiet = Array.from({length: 60}, () => 0);
    expect(absenceRate({days: [200, 30, 5, ...quiet], fte: 60}, range(58))).toEqual({kind: 'withheld'});
    expect(absenceRate({days: [200, 60, 45, ...quiet], fte: 60}, range(58)).kind).toBe('shown');
  });

  test('leaves whoever knows all others 25 days or more for the last one', () => {
    for (const people of [23, 40, 97, 98, 200, 2000]) {
      for (const fte of [people, people * 0.6]) {
        const others = Array.from({length: people - 1}, (_, i) => i % 30);
        const shown = (days: number) => absenceRate({days: [...others, days], fte}, range(people));
        if (shown(60).kind === 'withheld') continue;
        const same = Array.from({length: 366}, (_, days) => days).filter(
          (days) => JSON.stringify(shown(days)) === JSON.stringify(shown(60)),
        );
        expect(same.length).toBeGreaterThanOrEqual(23);
      }
    }
  });
});
