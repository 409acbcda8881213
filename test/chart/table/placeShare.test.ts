import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {placeShare} from '../../../src/chart/table/placeShare';
import type {Axis, Mark} from '../../../src/view';

const axis: Axis = {max: 0.2, ticks: [0, 0.1, 0.2].map((value) => ({value, label: `${value * 100}%`}))};
const mark: Mark = {
  population: 'workforce',
  state: 'clear',
  value: 0.05,
  lower: 0.04,
  upper: 0.06,
  label: '5.0%',
  tick: {value: 0.1, label: '10.0%', style: 'solid'},
  text: 'Workforce 5.0%, range 4.0% to 6.0%; residents 10.0%',
};

describe('placeShare', () => {
  it('puts mark, range, tick and gap at per cents of the axis', () => {
    expect(placeShare(mark, axis, true, 300)).toMatchObject({
      value: 25,
      range: {from: 20, to: 30},
      tick: 50,
      gap: {from: 25, to: 50},
    });
  });

  it('draws no range when ranges are off', () => {
    expect(placeShare(mark, axis, false, 300).range).toBeNull();
  });

  it('draws no gap where the difference is not assessed', () => {
    expect(placeShare({...mark, state: 'notAssessed'}, axis, true, 300).gap).toBeNull();
  });

  it.each(['withheld', 'tooFew', 'notCollected'] as const)(
    'places nothing but the tick and the words when %s',
    (state) => {
      // A value that has no business here must not be drawn either.
      const placed = placeShare({...mark, state}, axis, true, 300);
      expect(placed).toEqual({
        tick: 50,
        value: null,
        range: null,
        gap: null,
        label: {at: 100, anchor: 'end'},
        tickLabel: null,
        comparator: null,
      });
    },
  );

  it('puts the words of a withheld lane at the left where they would cover the tick at the right', () => {
    const clear = {value: 0.17, label: '17.0%', style: 'solid'} as const;
    expect(placeShare({...mark, state: 'withheld', label: '[c]', tick: clear}, axis, true, 300).label.anchor).toBe(
      'end',
    );
    const tick = {value: 0.19, label: '19.0%', style: 'solid'} as const;
    expect(placeShare({...mark, state: 'withheld', value: null, tick}, axis, true, 300).label).toEqual({
      at: 0,
      anchor: 'start',
    });
  });

  it('keeps every position on the lane, whatever the shares', () => {
    const share = fc.double({min: 0, max: 2, noNaN: true});
    fc.assert(
      fc.property(share, share, share, share, fc.integer({min: 80, max: 900}), (a, b, c, residents, laneWidth) => {
        const [lower = 0, value = 0, upper = 0] = [a, b, c].toSorted((x, y) => x - y);
        const tick = {value: residents, label: '12.3%', style: 'dotted'} as const;
        const placed = placeShare({...mark, value, lower, upper, tick}, axis, true, laneWidth);
        const positions = [
          placed.value,
          placed.tick,
          placed.range?.from,
          placed.range?.to,
          placed.label.at,
          placed.gap?.from,
          placed.gap?.to,
        ];
        expect(positions.every((at) => typeof at === 'number' && at >= 0 && at <= 100)).toBe(true);
      }),
    );
  });

  it('puts everything at zero on an axis without length', () => {
    expect(placeShare(mark, {max: 0, ticks: []}, true, 300)).toMatchObject({value: 0, tick: 0});
  });
});
