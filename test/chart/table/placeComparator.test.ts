import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {labelSpan, overlap, roomFor} from '../../../src/chart/table/placeLabel';
import {placeShare} from '../../../src/chart/table/placeShare';
import type {Axis, Mark} from '../../../src/view';

const axis: Axis = {max: 1, ticks: [0, 1].map((value) => ({value, label: `${value * 100}%`}))};

function markWith(value: number, tick: number, beside: number): Mark {
  return {
    population: 'workforce',
    state: 'clear',
    value,
    lower: Math.max(0, value - 0.02),
    upper: Math.min(1, value + 0.02),
    label: `${Math.round(value * 100)}%`,
    tick: {value: tick, label: `${Math.round(tick * 100)}%`, style: 'solid'},
    comparator: {value: beside, label: `${Math.round(beside * 100)}%`, text: 'Somebody, 2024'},
    text: '',
  };
}

const share = fc.double({min: 0, max: 1, noNaN: true});

describe('the diamond of another body’s published figure', () => {
  it('stands at its share of the axis', () => {
    expect(placeShare(markWith(0.1, 0.2, 0.7), axis, true, 400).comparator).toMatchObject({value: 70});
  });

  it('has its label where there is room, and none where another label stands', () => {
    expect(placeShare(markWith(0.1, 0.2, 0.7), axis, true, 400).comparator?.label).not.toBeNull();
    expect(placeShare(markWith(0.5, 0.52, 0.51), axis, true, 60).comparator?.label).toBeNull();
  });

  it('never has a label that leaves the lane or lies over another', () => {
    fc.assert(
      fc.property(share, share, share, fc.integer({min: 80, max: 900}), (value, tick, beside, width) => {
        const mark = markWith(value, tick, beside);
        const placed = placeShare(mark, axis, true, width);
        const own = placed.comparator?.label;
        if (!own || !mark.comparator) return;
        const span = labelSpan(own, roomFor(mark.comparator.label, width));
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeLessThanOrEqual(100);
        expect(overlap(span, labelSpan(placed.label, roomFor(mark.label, width)))).toBe(false);
        if (placed.tickLabel && mark.tick) {
          expect(overlap(span, labelSpan(placed.tickLabel, roomFor(mark.tick.label, width)))).toBe(false);
        }
      }),
      {seed: 4},
    );
  });

  it('stands without words where the share beside it is withheld', () => {
    const withheld: Mark = {...markWith(0.1, 0.2, 0.7), state: 'withheld', value: null, label: '[c]'};
    expect(placeShare(withheld, axis, true, 400).comparator).toEqual({value: 70, label: null});
  });
});
