import {describe, expect, test} from 'vitest';
import {placeOn, placeSeries, roomyTicks} from '../../../src/chart/workforce/placeGap';
import {axisLikelihood, placeLikelihood} from '../../../src/chart/workforce/placeLikelihood';
import type {LikelihoodMark} from '../../../src/view';

const mark = (value: number | null, lower: number | null, upper: number | null): LikelihoodMark => ({
  state: 'clear',
  value,
  lower,
  upper,
  label: '2.0',
});

describe('a ratio on the axis from 1/4 to 4', () => {
  test('has 1 in the middle and equal multiples at equal distances', () => {
    expect([1 / 4, 1 / 2, 1, 2, 4].map(axisLikelihood)).toEqual([0, 25, 50, 75, 100]);
  });
  test('is named outside its range on the side away from 1, and inside where there is no room', () => {
    expect(placeLikelihood(mark(1.5, 1.1, 2), true).label).toEqual({at: 75, anchor: 'start'});
    expect(placeLikelihood(mark(0.7, 0.5, 0.9), true).label).toEqual({at: 25, anchor: 'end'});
    expect(placeLikelihood(mark(3, 2, 3.9), true).label).toEqual({at: 75, anchor: 'end'});
  });
  test('leaves the axis by an arrow, and without an end where the range has none', () => {
    expect(placeLikelihood(mark(6, 3, 9), true)).toMatchObject({value: null, leavesHigh: true, leavesLow: false});
    expect(placeLikelihood(mark(2, 1.2, null), true)).toMatchObject({leavesHigh: true, range: {to: 100}});
    expect(placeLikelihood(mark(0, 0, 0.8), true)).toMatchObject({value: null, leavesLow: true, range: {from: 0}});
  });
  test('has no mark without a value', () => {
    expect(placeLikelihood(mark(null, null, null), true)).toMatchObject({value: null, range: null, leavesLow: false});
  });
});

describe('gaps over the years', () => {
  const axis = {least: -2, most: 6, ticks: []};
  const years = {least: 17, most: 27, ticks: []};
  const points = [17.25, 18.25, 20.25].map((at) => ({at, dateLabel: '', value: 2, label: '2%'}));

  test('join years that follow each other, and break where one is missing', () => {
    const {path} = placeSeries({key: 'published', measure: 'mean', points}, axis, years);
    expect(path.match(/[ML]/g)).toEqual(['M', 'L', 'M']);
  });
  test('leave out a year without a value', () => {
    const withheld = points.map((point, i) => (i === 1 ? {...point, value: null} : point));
    expect(placeSeries({key: 'counted', measure: 'mean', points: withheld}, axis, years).points).toHaveLength(2);
  });
  test('stop at the ends of their axis', () => {
    expect([-4, -2, 2, 6, 9].map((value) => placeOn(axis, value))).toEqual([0, 0, 50, 100, 100]);
  });
  test('keep the last year where not all have room', () => {
    const ticks = [1, 2, 3, 4, 5].map((value) => ({value, label: `${value}`}));
    expect(roomyTicks(ticks, 100, 40).map(({value}) => value)).toEqual([2, 5]);
  });
});
