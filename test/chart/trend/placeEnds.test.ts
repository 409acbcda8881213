import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {placeEnds} from '../../../src/chart/trend/placeEnds';

const label = (y: number) => ({key: String(y), text: '', name: '', y});
const plot = {top: 8, bottom: 146, apart: 14};

describe('placeEnds', () => {
  it('leaves labels that are apart where their lines end', () => {
    expect(placeEnds([label(20), label(60)], plot).map(({y}) => y)).toEqual([20, 60]);
  });

  it('moves labels that touch apart', () => {
    expect(placeEnds([label(60), label(62), label(61)], plot).map(({y}) => y)).toEqual([60, 74, 88]);
  });

  it('keeps labels at the foot inside the plot', () => {
    expect(placeEnds([label(140), label(145)], plot).map(({y}) => y)).toEqual([132, 146]);
  });

  it('keeps any few labels apart, in order and inside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 160}), {maxLength: 6}), (ends) => {
        const placed = placeEnds(ends.map(label), plot).map(({y}) => y);
        for (const [i, y] of placed.entries()) {
          expect(y).toBeGreaterThanOrEqual(plot.top);
          expect(y).toBeLessThanOrEqual(plot.bottom);
          if (i > 0) expect(y - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(plot.apart);
        }
      }),
    );
  });
});
