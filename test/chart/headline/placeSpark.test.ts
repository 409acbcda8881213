import {describe, expect, it} from 'vitest';
import {placeSpark} from '../../../src/chart/headline/placeSpark';

describe('placeSpark', () => {
  it('runs from left to right, least at the foot and greatest at the top', () => {
    expect(placeSpark([10, 30, 20], 84, 26)).toEqual({
      runs: [
        [
          {x: 4, y: 22},
          {x: 42, y: 4},
          {x: 80, y: 13},
        ],
      ],
      last: {x: 80, y: 13},
    });
  });

  it('breaks where a value is withheld and ends without a mark if the last one is', () => {
    const {runs, last} = placeSpark([5, null, null, 5, 10, null], 84, 26);
    expect(runs.map((run) => run.length)).toEqual([1, 2]);
    expect(last).toBeNull();
  });

  it('is level where nothing changed', () => {
    expect(placeSpark([7, 7], 84, 26).runs[0]?.map((point) => point.y)).toEqual([13, 13]);
  });

  it('is nothing where every value is withheld, or there are none', () => {
    expect(placeSpark([null, null], 84, 26)).toEqual({runs: [], last: null});
    expect(placeSpark([], 84, 26)).toEqual({runs: [], last: null});
  });
});
