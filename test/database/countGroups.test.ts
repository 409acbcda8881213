import {describe, expect, test} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {cellsWhere, countAbsence, countLines, countPay} from '../../src/database';
import {march, staffCells, type Person} from './staffCells';

const areas = areaIndex(organisation);
const asked = {snapshot: march, area: 'A5', dimension: 'sex'};

const people: readonly Person[] = [
  {sex: 'female', pay: 20.5, bonus: 100, days: 3, fte: 0.5},
  {sex: 'female', pay: 25.37, days: 30},
  {sex: 'female', days: 0}, // no rate: on reduced pay
  {sex: 'male', pay: 18, bonus: 0},
  {sex: 'male', pay: 0, bonus: 50, days: 28},
  {pay: 40, days: 7}, // sex not recorded
  {sex: 'male', pay: 99, place: 'A6'},
  {sex: 'male', pay: 77, snapshot: '2025-03-31'},
];

describe('pay counted from rows', () => {
  test('has each rate and bonus above nought of the area and snapshot, by group', () => {
    const pay = countPay(staffCells(people), areas, asked);
    expect(pay?.groups).toEqual({
      female: {people: 3, hourly: [20.5, 25.37], bonus: [100]},
      male: {people: 2, hourly: [18], bonus: [50]},
      another_sex: {people: 0, hourly: [], bonus: []},
    });
    expect([pay?.collected, pay?.hasBonus]).toEqual([true, true]);
    expect(countPay(staffCells(people), areas, {...asked, area: 'E92000001'})?.groups['male']?.hourly).toEqual([
      18, 99,
    ]);
  });

  test('is null without a column of pay, and for a snapshot or characteristic that was not loaded', () => {
    expect(countPay(staffCells(people, ['days']), areas, asked)).toBe(null);
    expect(countPay(staffCells(people), areas, {...asked, snapshot: '2020-03-31'})).toBe(null);
    expect(countPay(staffCells(people), areas, {...asked, dimension: 'religion'})).toBe(null);
    expect(countPay(staffCells(people, ['pay']), areas, asked)?.hasBonus).toBe(false);
  });

  test('counts nobody in an area finer than the places known', () => {
    const pay = countPay(staffCells(people), areas, {...asked, area: 'E08000035'});
    expect(pay?.collected).toBe(false);
    expect(pay?.groups['female']).toEqual({people: 0, hourly: [], bonus: []});
    expect(() => countPay(staffCells(people), areas, {...asked, area: 'nowhere'})).toThrow(RangeError);
  });
});

describe('days absent counted from rows', () => {
  test('leave out people whose days are blank, from the full-time equivalent too', () => {
    const absence = countAbsence(staffCells(people), areas, asked);
    expect(absence?.groups['female']).toEqual({days: [3, 30, 0], fte: 2.5});
    expect(absence?.groups['male']).toEqual({days: [28], fte: 1});
    expect(absence?.all).toEqual({days: [3, 30, 0, 28, 7], fte: 4.5});
    expect(absence?.withoutDays).toBe(1);
  });
});

describe('cells of some of the people', () => {
  test('are counted as those people, whole and by answer', () => {
    const cells = staffCells(people);
    const some = cellsWhere(
      cells,
      march,
      ['sex'],
      'long',
      ({values}, row) => (values['days_absent']?.[row] ?? 0) >= 28,
    );
    if (!some) throw new Error('nothing passed');
    const {lines} = countLines(some, areas, {
      population: 'workforce',
      snapshots: [march],
      areas: {kind: 'one', area: 'E92000001'},
      split: null,
      dimensions: ['sex'],
      staff: 'all',
    });
    expect(lines[0]?.people).toBe(2);
    expect([...(lines[0]?.byCode ?? [])].filter((count) => count > 0)).toEqual([1, 1]);
  });

  test('are the same object for the same key, so that what is closed of them is closed once', () => {
    const cells = staffCells(people);
    const of = (key: string) => cellsWhere(cells, march, ['sex'], key, () => true);
    expect(of('one')).toBe(of('one'));
    expect(of('one')).not.toBe(of('two'));
  });
});
