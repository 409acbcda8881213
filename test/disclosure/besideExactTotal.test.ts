import {describe, expect, it} from 'vitest';
import {besideExactTotal, leastRule} from '../../src/disclosure';

describe('besideExactTotal', () => {
  it('rounds every part where none is small, and shows true zeros', () => {
    expect(besideExactTotal([502, 0, 8], leastRule)).toEqual([
      {kind: 'shown', count: 500},
      {kind: 'shown', count: 0},
      {kind: 'shown', count: 10},
    ]);
  });

  it('withholds all parts where one is small: 506 less 500 would leave only 4', () => {
    expect(besideExactTotal([502, 4, 0], leastRule).map(({kind}) => kind)).toEqual([
      'withheld',
      'withheld',
      'withheld',
    ]);
  });

  it('gives the same for every count a withheld part could be', () => {
    const [first, ...others] = [1, 2, 3, 4].map((few) => JSON.stringify(besideExactTotal([500, few], leastRule)));
    expect(others.every((other) => other === first)).toBe(true);
  });
});
