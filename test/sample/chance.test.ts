import {expect, it} from 'vitest';
import {womenByQuarter} from '../../data/prepare/sample/payQuarters';
import {apportioned, fittedTable} from '../../data/prepare/sample/proportions';
import {pseudonym} from '../../data/prepare/sample/pseudonym';
import {fromQuantiles, meanOfQuantiles, seededRandom} from '../../data/prepare/sample/random';

function numbers(seed: number): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({length: 5}, () => random.next());
}

/** People on one rate, by a letter each: f, m. */
function at(hourlyPay: number, sexes: string) {
  return [...sexes].map((sex) => ({hourlyPay, woman: sex === 'f'}));
}

it('seededRandom gives the same numbers for the same seed and others for another', () => {
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
});

it('seededRandom is even: each tenth holds a tenth of the numbers, whatever came before', () => {
  const random = seededRandom(3);
  const pairs = Array.from({length: 100}, () => 0);
  for (let i = 0; i < 100_000; i++) {
    const cell = Math.floor(random.next() * 10) * 10 + Math.floor(random.next() * 10);
    pairs[cell] = (pairs[cell] ?? 0) + 1;
  }
  // Chi-square with 99 degrees of freedom: 148 is passed once in a thousand times.
  expect(pairs.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(148);
});

it('pick chooses in proportion and never what has no weight', () => {
  const random = seededRandom(4);
  const counts = [0, 0, 0];
  for (let i = 0; i < 10_000; i++) {
    const chosen = random.pick([1, 0, 3]);
    counts[chosen] = (counts[chosen] ?? 0) + 1;
  }
  expect(counts[1]).toBe(0);
  expect(Math.abs((counts[0] ?? 0) - 2500)).toBeLessThan(150);
});

it('fromQuantiles stays between its ends and has the mean it says', () => {
  const random = seededRandom(5);
  const points = [0, 1, 4, 10];
  const drawn = Array.from({length: 20_000}, () => fromQuantiles(random, points));
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThanOrEqual(10);
  expect(meanOfQuantiles(points)).toBeCloseTo((0.5 + 2.5 + 7) / 3);
  expect(Math.abs(drawn.reduce((sum, value) => sum + value, 0) / drawn.length - meanOfQuantiles(points))).toBeLessThan(
    0.1,
  );
});

it('apportioned adds to the whole and gives the largest remainders first', () => {
  expect(apportioned(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportioned(7, [5, 0, 2])).toEqual([5, 0, 2]);
  expect(apportioned(0, [1, 2])).toEqual([0, 0]);
});

it('fittedTable meets both margins and keeps empty cells empty', () => {
  const table = fittedTable(
    [
      [1, 2, 0],
      [3, 1, 1],
    ],
    [40, 60],
    [30, 50, 20],
  );
  expect(table[0]?.[2]).toBe(0);
  expect(table.map((row) => row.reduce((sum, value) => sum + value, 0))).toEqual([
    expect.closeTo(40, 6),
    expect.closeTo(60, 6),
  ]);
  [30, 50, 20].forEach((column, j) =>
    expect(table.reduce((sum, row) => sum + (row[j] ?? 0), 0)).toBeCloseTo(column, 6),
  );
});

it('pseudonym never gives one name twice', () => {
  const names = new Set(Array.from({length: 500_000}, (_, i) => pseudonym('C', i)));
  expect(names.size).toBe(500_000);
});

it('womenByQuarter splits a rate that crosses a boundary in the proportion of its people', () => {
  // Eight people: quarters of two. The rate of 12 has four people, half of them women, and fills the middle quarters.
  expect(womenByQuarter([...at(10, 'ff'), ...at(12, 'ffmm'), ...at(20, 'fm')])).toEqual([1, 0.5, 0.5, 0.5]);
  expect(womenByQuarter([...at(10, 'f'), ...at(12, 'ffmm'), ...at(20, 'mmm')])).toEqual([0.75, 0.5, 0.25, 0]);
});
