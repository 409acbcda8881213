import type {Axis, ChangeRow} from '../../view';
import {axisShare} from '../table/axisShare';
import {labelWidth, type PlacedLabel} from '../table/placeLabel';

/** A row of a change on its lane: every position is per cent of the lane. */
export interface PlacedChange {
  readonly bar: {readonly from: number; readonly to: number} | null;
  /** Where the share stood before this row, and where it stands after: the lines that join it to its neighbours. */
  readonly before: number;
  readonly after: number;
  readonly label: PlacedLabel;
}

/** Pixels between a bar and its label. */
const apart = 7;

/** Puts a row on the axis. `before` is where the share stood; `laneWidth` is the pixels a label may count on. */
export function placeChange(row: ChangeRow, before: number, axis: Axis, laneWidth: number): PlacedChange {
  const bar = row.bar && {
    from: axisShare(Math.min(row.bar.from, row.bar.to), axis),
    to: axisShare(Math.max(row.bar.from, row.bar.to), axis),
  };
  const [from, to] = [axisShare(before, axis), axisShare(row.after, axis)];
  const left = Math.min(bar?.from ?? 100, from, to);
  const right = Math.max(bar?.to ?? 0, from, to);
  const needed = ((labelWidth(labelOf(row)) + apart) / laneWidth) * 100;
  return {
    bar,
    before: from,
    after: to,
    label: right + needed > 100 && left > needed ? {at: left, anchor: 'end'} : {at: right, anchor: 'start'},
  };
}

/** A snapshot is labelled with its share, a part with its points. */
export function labelOf(row: ChangeRow): string {
  return row.state === 'whole' ? row.share : row.points;
}
