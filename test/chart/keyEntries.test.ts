import {describe, expect, it} from 'vitest';
import {keyOf} from '../../src/chart';
import {disability, heritage} from '../gallery/stocktake';

describe('keyOf', () => {
  it('explains only the signs that a figure shows, in the order of the key', () => {
    expect(keyOf([heritage])).toEqual(['workforce', 'caseload', 'community', 'range']);
    expect(keyOf([disability])).toEqual([
      'workforce',
      'caseload',
      'community',
      'otherAges',
      'hollow',
      'withheld',
      'range',
    ]);
  });

  it('does not explain whiskers that are not drawn', () => {
    expect(keyOf([{...heritage, show: {...heritage.show, ranges: false}}])).not.toContain('range');
  });

  it('is empty without figures', () => {
    expect(keyOf([])).toEqual([]);
  });
});
