import {describe, expect, it} from 'vitest';
import {type LabelRoom, labelWidth, placeLabel, placeTickLabel} from '../../../src/chart/table/placeLabel';

const wide: LabelRoom = {from: 40, to: 50, value: 45, tick: 70, laneWidth: 300};

describe('placeLabel', () => {
  it('goes outside the whisker on the side away from the tick', () => {
    expect(placeLabel('5.5%', wide)).toEqual({at: 40, anchor: 'end'});
    expect(placeLabel('5.5%', {...wide, tick: 20})).toEqual({at: 50, anchor: 'start'});
  });

  it('goes to the right where there is no tick', () => {
    expect(placeLabel('5.5%', {...wide, tick: null})).toEqual({at: 50, anchor: 'start'});
  });

  it('goes beyond the tick where the side away from it has no room', () => {
    expect(placeLabel('0.6%', {...wide, from: 3, to: 9, value: 5, tick: 12})).toEqual({at: 12, anchor: 'start'});
  });

  it('goes beyond the whisker where that reaches past the tick', () => {
    expect(placeLabel('0.6%', {...wide, from: 3, to: 20, value: 5, tick: 12})).toEqual({at: 20, anchor: 'start'});
  });

  it('goes to the left past 86% of the axis, beside the whisker if the tick leaves room there', () => {
    expect(placeLabel('85.1%', {from: 87, to: 90, value: 88, tick: 50, laneWidth: 300})).toEqual({
      at: 87,
      anchor: 'end',
    });
  });

  it('goes to the left past 86% of the axis, beyond the tick if it is close', () => {
    expect(placeLabel('85.1%', {from: 87, to: 90, value: 88, tick: 85, laneWidth: 300})).toEqual({
      at: 85,
      anchor: 'end',
    });
  });

  it('takes the wider side where neither has room', () => {
    const narrow = {from: 20, to: 90, value: 60, tick: 80, laneWidth: 80};
    expect(placeLabel('a long label', narrow)).toEqual({at: 20, anchor: 'end'});
    expect(placeLabel('a long label', {...narrow, from: 5, to: 60, value: 30, tick: 40})).toEqual({
      at: 60,
      anchor: 'start',
    });
  });
});

describe('placeTickLabel', () => {
  it("goes beside the tick on the side the mark's label is not", () => {
    const taken = {at: 40, anchor: 'end', label: '5.5%'} as const;
    expect(placeTickLabel('9.0%', wide, taken)).toEqual({at: 70, anchor: 'start'});
  });

  it('is left out where it would cover the label of the mark', () => {
    const room: LabelRoom = {from: 83, to: 87, value: 85, tick: 51, laneWidth: 120};
    expect(placeTickLabel('50.8%', room, {at: 51, anchor: 'end', label: '85.1%'})).toBeNull();
  });

  it('stands between tick and mark only while the other label is beyond the mark', () => {
    const high: LabelRoom = {from: 38, to: 42, value: 40, tick: 5, laneWidth: 300};
    expect(placeTickLabel('0.5%', high, {at: 42, anchor: 'start', label: '4.0%'})).toEqual({at: 5, anchor: 'start'});
    const low: LabelRoom = {from: 6, to: 10, value: 8, tick: 60, laneWidth: 300};
    expect(placeTickLabel('6.0%', low, {at: 60, anchor: 'start', label: '0.8%'})).toBeNull();
  });

  it('is left out where there is no tick', () => {
    expect(placeTickLabel('', {...wide, tick: null}, {at: 40, anchor: 'end', label: '5.5%'})).toBeNull();
  });
});

describe('labelWidth', () => {
  it('grows with every letter and counts a full stop as less than a figure', () => {
    expect(labelWidth('55')).toBeGreaterThan(labelWidth('5.'));
    expect(labelWidth('5.5%')).toBeGreaterThan(labelWidth('55%') - 1);
  });
});
