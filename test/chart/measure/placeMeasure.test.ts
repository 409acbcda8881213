import {describe, expect, test} from 'vitest';
import {atScale, placeMeasure} from '../../../src/chart/measure/placeMeasure';
import type {MeasureMark, MeasureScale} from '../../../src/view';

const linear: MeasureScale = {kind: 'linear', least: 0, most: 200, ticks: []};
const log: MeasureScale = {kind: 'log', least: 1 / 4, most: 4, ticks: []};
const mark: MeasureMark = {
  state: 'clear',
  value: 100,
  lower: 90,
  upper: 110,
  label: '100',
  tick: {value: 50, style: 'solid'},
  expected: {value: 60, lower: 40, upper: 80},
  text: '',
};

describe('placeMeasure', () => {
  test('places a value in per cent of its scale, a ratio by its logarithm', () => {
    expect([atScale(50, linear), atScale(1, log), atScale(2, log), atScale(1 / 4, log)]).toEqual([25, 50, 75, 0]);
    expect(atScale(0, log)).toBe(-Infinity);
  });
  test('places mark, range, tick and the band of chance', () => {
    expect(placeMeasure(mark, linear, true, 300)).toMatchObject({
      value: 50,
      range: {from: 45, to: 55},
      tick: 25,
      expected: {value: 30, from: 20, to: 40},
      leavesLow: false,
      leavesHigh: false,
    });
  });
  test('leaves the range out where ranges are off', () => {
    expect(placeMeasure(mark, linear, false, 300).range).toBeNull();
  });
  test('ends a range that leaves the scale at its edge, and says on which side', () => {
    const wide = {...mark, value: 3, lower: 0.1, upper: Infinity, tick: null, expected: null};
    expect(placeMeasure(wide, log, true, 300)).toMatchObject({
      range: {from: 0, to: 100},
      leavesLow: true,
      leavesHigh: true,
    });
  });
  test('has no mark where there is no value, and words at the end of the lane', () => {
    expect(placeMeasure({...mark, value: null}, linear, true, 300)).toMatchObject({
      value: null,
      range: null,
      label: {at: 100, anchor: 'end'},
    });
  });
});
