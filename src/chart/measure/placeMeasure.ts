import type {MeasureMark, MeasureScale} from '../../view';
import {toHundredths} from '../table/axisShare';
import {placeLabel, type PlacedLabel} from '../table/placeLabel';

/** A measure in per cent of its lane; what leaves the scale ends in an arrow. */
export interface PlacedMeasure {
  readonly value: number | null;
  readonly range: {readonly from: number; readonly to: number} | null;
  readonly leavesLow: boolean;
  readonly leavesHigh: boolean;
  readonly tick: number | null;
  readonly expected: {readonly value: number; readonly from: number; readonly to: number} | null;
  readonly label: PlacedLabel;
}

/** Where a value stands on a scale, in per cent; not held to it. */
export function atScale(value: number, {kind, least, most}: Pick<MeasureScale, 'kind' | 'least' | 'most'>): number {
  if (kind === 'linear') return toHundredths(((value - least) / (most - least)) * 100);
  return value > 0 ? toHundredths((Math.log(value / least) / Math.log(most / least)) * 100) : -Infinity;
}

export function placeMeasure(
  mark: MeasureMark,
  scale: MeasureScale,
  ranges: boolean,
  laneWidth: number,
): PlacedMeasure {
  const at = (value: number): number => atScale(value, scale);
  const tick = mark.tick === null ? null : held(at(mark.tick.value));
  const expected = mark.expected && {
    value: held(at(mark.expected.value)),
    from: held(at(mark.expected.lower)),
    to: held(at(mark.expected.upper)),
  };
  if (mark.value === null) {
    const label = {at: 100, anchor: 'end'} as const;
    return {value: null, range: null, leavesLow: false, leavesHigh: false, tick, expected, label};
  }
  const value = at(mark.value);
  const low = ranges && mark.lower !== null ? at(mark.lower) : value;
  const high = ranges && mark.upper !== null ? at(mark.upper) : value;
  const range = ranges && mark.lower !== null ? {from: held(low), to: held(high)} : null;
  const middle = scale.kind === 'log' ? held(at(1)) : tick;
  const room = {
    from: Math.min(held(low), expected?.from ?? 100),
    to: Math.max(held(high), expected?.to ?? 0),
    value: held(value),
    tick: middle,
    laneWidth,
  };
  return {
    value: value >= 0 && value <= 100 ? value : null,
    range,
    leavesLow: low < 0,
    leavesHigh: high > 100,
    tick,
    expected,
    label: placeLabel(mark.label, room),
  };
}

function held(position: number): number {
  return Math.min(Math.max(position, 0), 100);
}
