import type {Axis, Mark} from '../../view';
import {axisShare} from './axisShare';
import {type PlacedComparator, placeComparator} from './placeComparator';
import {labelWidth, type PlacedLabel, placeLabel, placeTickLabel, type Span} from './placeLabel';

/** A mark on a lane of shares: every position is per cent of the lane. */
export interface PlacedShare {
  readonly tick: number | null;
  /** Null where there is no value to draw: withheld, too few, not collected, still loading. */
  readonly value: number | null;
  readonly range: {readonly from: number; readonly to: number} | null;
  /** From tick to mark; null where no difference is assessed. */
  readonly gap: {readonly from: number; readonly to: number} | null;
  readonly label: PlacedLabel;
  readonly tickLabel: PlacedLabel | null;
  readonly comparator: PlacedComparator | null;
}

/** Pixels kept clear between a pattern and the words at its end. */
const beforeWords = 14;

/** Puts a mark on the axis. `ranges` draws whiskers; `laneWidth` is the pixels a label may count on. */
export function placeShare(mark: Mark, axis: Axis, ranges: boolean, laneWidth: number): PlacedShare {
  const tick = mark.tick === null ? null : axisShare(mark.tick.value, axis);
  const value = isDrawn(mark) ? axisShare(mark.value, axis) : null;
  if (value === null) {
    const covered = 100 - ((labelWidth(mark.label) + beforeWords) / laneWidth) * 100;
    const label: PlacedLabel = tick !== null && tick > covered ? {at: 0, anchor: 'start'} : {at: 100, anchor: 'end'};
    // A pattern fills the lane: the diamond keeps its place on it, without words.
    const comparator = mark.comparator ? {value: axisShare(mark.comparator.value, axis), label: null} : null;
    return {tick, value, range: null, gap: null, label, tickLabel: null, comparator};
  }
  const range =
    ranges && mark.lower !== null && mark.upper !== null
      ? {from: axisShare(mark.lower, axis), to: axisShare(mark.upper, axis)}
      : null;
  const diamond = mark.comparator ? axisShare(mark.comparator.value, axis) : null;
  const room = {from: range?.from ?? value, to: range?.to ?? value, value, tick, diamond, laneWidth};
  const label = placeLabel(mark.label, room);
  const tickLabel = mark.tick === null ? null : placeTickLabel(mark.tick.label, room, {...label, label: mark.label});
  const spans: readonly Span[] = [
    [range?.from ?? value, range?.to ?? value],
    ...(tick === null ? [] : [[tick, tick] as const]),
  ];
  const labels = [
    {...label, text: mark.label},
    ...(tickLabel && mark.tick ? [{...tickLabel, text: mark.tick.label}] : []),
  ];
  return {
    tick,
    value,
    range,
    gap:
      tick === null || mark.state === 'notAssessed' ? null : {from: Math.min(tick, value), to: Math.max(tick, value)},
    label,
    tickLabel,
    comparator: mark.comparator ? placeComparator(mark.comparator, axis, {spans, labels}, laneWidth) : null,
  };
}

function isDrawn(mark: Mark): mark is Mark & {readonly value: number} {
  switch (mark.state) {
    case 'withheld':
    case 'tooFew':
    case 'notCollected':
      return false;
    case 'clear':
    case 'noClear':
    case 'notAssessed':
    case 'zero':
      return mark.value !== null;
  }
}
