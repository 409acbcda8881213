import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {labelOf, placeChange} from '../../../src/chart/change/placeChange';
import {change} from '../../gallery/change';

const axis = {max: 0.1, ticks: [0, 0.05, 0.1].map((value) => ({value, label: `${value * 100}%`}))};
const rows = change.blocks[0]?.rows ?? [];
const row = (key: string) => {
  const found = rows.find((each) => each.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
};

describe('placeChange', () => {
  it('draws a snapshot from zero', () => {
    expect(placeChange(row('start'), 0.08, axis, 300)).toMatchObject({bar: {from: 0, to: 80}, after: 80});
  });

  it('draws a part from where the share stood, whichever way it goes', () => {
    expect(placeChange(row('joiners'), 0.08, axis, 300)).toMatchObject({
      bar: {from: 80, to: 90},
      before: 80,
      after: 90,
    });
    expect(placeChange(row('leavers'), 0.09, axis, 300)).toMatchObject({
      bar: {from: 78, to: 90},
      before: 90,
      after: 78,
    });
  });

  it('draws nothing for a part of nobody, and lets the share stand', () => {
    expect(placeChange(row('movers'), 0.078, axis, 300)).toMatchObject({bar: null, before: 78, after: 78});
  });

  it('puts the label beyond the bar, or before it where the lane has no room', () => {
    expect(placeChange(row('joiners'), 0.08, axis, 600).label).toEqual({at: 90, anchor: 'start'});
    expect(placeChange(row('joiners'), 0.08, axis, 150).label).toEqual({at: 80, anchor: 'end'});
  });

  it('labels snapshots with their share and parts with their points', () => {
    expect(rows.map(labelOf)).toEqual(['8.0%', '+1.0', '−1.2', '0.0', '[c]', '+1.0', '8.8%']);
  });

  it('keeps every bar on the lane', () => {
    const share = fc.double({min: -0.05, max: 0.2, noNaN: true});
    fc.assert(
      fc.property(share, share, share, (from, to, before) => {
        const placed = placeChange({...row('joiners'), bar: {from, to}, after: to}, before, axis, 200);
        const {from: left, to: right} = placed.bar ?? {from: -1, to: -1};
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(100);
        expect(left).toBeLessThanOrEqual(right);
      }),
    );
  });
});
