import type {Mark} from '../../view';
import {axisRatio} from './axisShare';

/** A ratio on the log axis: positions are per cent of the lane, an arrow where the range or the ratio leaves it. */
export interface PlacedRatio {
  /** Null where there is no ratio on the axis: withheld, none, or off its ends. */
  readonly value: number | null;
  readonly range: {readonly from: number; readonly to: number} | null;
  readonly leavesLow: boolean;
  readonly leavesHigh: boolean;
  /** Where words stand in place of a mark ('None declared'); null where the range leaves them no room. */
  readonly wordsAt: number | null;
}

const lastPlaceForWords = 62;

const nothing: PlacedRatio = {value: null, range: null, leavesLow: false, leavesHigh: false, wordsAt: null};

/** Puts a ratio on the axis from 1/8 to 8. A ratio of 0 has no place on a log axis: its words stand beside its range. */
export function placeRatio(mark: Mark, ranges: boolean): PlacedRatio {
  switch (mark.state) {
    case 'withheld':
    case 'tooFew':
    case 'notCollected':
      return nothing;
    case 'clear':
    case 'noClear':
    case 'notAssessed':
    case 'zero':
      return mark.value === null ? nothing : placeValue(mark.value, mark, ranges);
  }
}

function placeValue(ratio: number, {lower, upper}: Mark, ranges: boolean): PlacedRatio {
  const value = ratio > 0 ? axisRatio(ratio) : null;
  const low = lower !== null && lower > 0 ? axisRatio(lower) : -Infinity;
  const high = upper !== null && upper > 0 ? axisRatio(upper) : Infinity;
  const isRange = ranges && lower !== null && upper !== null && upper > 0;
  const range = isRange && high > 0 && low < 100 ? {from: held(low), to: held(high)} : null;
  const onAxis = value !== null && value >= 0 && value <= 100;
  return {
    value: onAxis ? value : null,
    range,
    leavesLow: isRange ? low < 0 : value !== null && value < 0,
    leavesHigh: isRange ? high > 100 : value !== null && value > 100,
    wordsAt: value === null && (range?.to ?? 50) <= lastPlaceForWords ? Math.max(range?.to ?? 50, 50) : null,
  };
}

function held(position: number): number {
  return Math.min(Math.max(position, 0), 100);
}
