import {describe, expect, it} from 'vitest';
import {labelledTicks} from '../../../src/chart/table/labelledTicks';

const axis = {max: 1, ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({value, label: `${value * 100}%`}))};
const labelsAt = (laneWidth: number) => labelledTicks(axis, laneWidth).map((tick) => tick.label);

describe('labelledTicks', () => {
  it('labels every tick where there is room', () => {
    expect(labelsAt(320)).toEqual(['0%', '25%', '50%', '75%', '100%']);
  });

  it('labels every second tick on a narrower lane, and both ends always', () => {
    expect(labelsAt(150)).toEqual(['0%', '50%', '100%']);
    expect(labelsAt(60)).toEqual(['0%', '100%']);
  });

  it('keeps an axis of one tick as it is', () => {
    expect(labelledTicks({max: 0, ticks: [{value: 0, label: '0%'}]}, 100)).toHaveLength(1);
    expect(labelledTicks({max: 0, ticks: []}, 100)).toEqual([]);
  });
});
