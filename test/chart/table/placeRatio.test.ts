import {describe, expect, it} from 'vitest';
import {axisRatio} from '../../../src/chart/table/axisShare';
import {placeRatio} from '../../../src/chart/table/placeRatio';
import type {Mark} from '../../../src/view';

const ratio = (
  value: number | null,
  lower: number | null,
  upper: number | null,
  state: Mark['state'] = 'clear',
): Mark => ({
  population: 'workforce',
  state,
  value,
  lower,
  upper,
  label: '',
  tick: null,
  text: '',
});

describe('axisRatio', () => {
  it('puts parity in the middle and equal multiples at equal distances', () => {
    expect([1 / 8, 1 / 2, 1, 2, 8].map(axisRatio)).toEqual([0, 33.33, 50, 66.67, 100]);
  });
});

describe('placeRatio', () => {
  it('puts the ratio and its range on the log axis', () => {
    expect(placeRatio(ratio(2, 1, 4), true)).toEqual({
      value: 66.67,
      range: {from: 50, to: 83.33},
      leavesLow: false,
      leavesHigh: false,
      wordsAt: null,
    });
  });

  it('says with an arrow that the range leaves the axis', () => {
    expect(placeRatio(ratio(4, 2, 12), true)).toMatchObject({
      value: 83.33,
      range: {from: 66.67, to: 100},
      leavesHigh: true,
    });
    expect(placeRatio(ratio(0.2, 0, 0.5), true)).toMatchObject({range: {from: 0, to: 33.33}, leavesLow: true});
  });

  it('draws no mark for a ratio off the axis, only the arrow', () => {
    expect(placeRatio(ratio(12, 9, 16), true)).toMatchObject({
      value: null,
      range: null,
      leavesHigh: true,
      wordsAt: null,
    });
    expect(placeRatio(ratio(12, 9, 16), false)).toMatchObject({value: null, range: null, leavesHigh: true});
  });

  it('stands words in for a ratio of nought, which a log axis has no place for', () => {
    expect(placeRatio(ratio(0, 0, 1.2, 'zero'), true)).toMatchObject({value: null, leavesLow: true, wordsAt: 54.38});
    expect(placeRatio(ratio(0, 0, 4, 'zero'), true)).toMatchObject({value: null, wordsAt: null});
  });

  it('draws nothing where the share is withheld', () => {
    expect(placeRatio(ratio(2, 1, 4, 'withheld'), true)).toEqual({
      value: null,
      range: null,
      leavesLow: false,
      leavesHigh: false,
      wordsAt: null,
    });
  });
});
