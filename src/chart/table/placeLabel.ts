/** Ends of what is drawn, in per cent of the lane; `tick` is the residents' position. */
export interface LabelRoom {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly tick: number | null;
  /** Pixels the lane has. */
  readonly laneWidth: number;
}

/** The label starts at `at` per cent, `gap` pixels away, and runs to the right ('start') or to the left ('end'). */
export interface PlacedLabel {
  readonly at: number;
  readonly anchor: 'start' | 'end';
}

const afterMark = 9;
const lastPlaceToTheRight = 86;

/** Pixels a 12 px bold label takes; a little more than it needs. */
export function labelWidth(label: string): number {
  return [...label].reduce((width, letter) => width + (/[.,: ]/.test(letter) ? 4 : 7.6), 2);
}

/**
 * Outside the whisker, on the side away from the tick; if there is no room, beyond the tick;
 * past 86% of the axis, to the left. Where neither side has room, the wider one.
 */
export function placeLabel(label: string, room: LabelRoom): PlacedLabel {
  const {from, to, value, tick, laneWidth} = room;
  const need = ((labelWidth(label) + afterMark) / laneWidth) * 100;
  const left = Math.min(from, value);
  const right = Math.max(to, value);
  const outerLeft = Math.min(left, tick ?? left);
  const outerRight = Math.max(right, tick ?? right);
  const away = tick !== null && value < tick ? 'left' : 'right';
  const choices: readonly (PlacedLabel & {readonly fits: boolean})[] =
    away === 'left'
      ? [leftOf(left, need), rightOf(outerRight, need), leftOf(outerLeft, need)]
      : [rightOf(right, need), leftOf(outerLeft, need), rightOf(outerRight, need)];
  const chosen =
    choices.find((choice) => choice.fits) ??
    (outerLeft > 100 - outerRight ? leftOf(outerLeft, need) : rightOf(outerRight, need));
  return {at: chosen.at, anchor: chosen.anchor};
}

/** The residents' own label: beside the tick on the side the mark's label is not; null where there is no room. */
export function placeTickLabel(label: string, room: LabelRoom, taken: PlacedLabel): PlacedLabel | null {
  const {from, to, tick, laneWidth} = room;
  if (tick === null) return null;
  const need = ((labelWidth(label) + afterMark) / laneWidth) * 100;
  const left = leftOf(Math.min(from, tick), need);
  const right = rightOf(Math.max(to, tick), need);
  const free = taken.anchor === 'start' ? left : right;
  const clear = taken.anchor === 'start' ? taken.at >= tick : taken.at <= tick;
  return free.fits && clear ? {at: free.at, anchor: free.anchor} : null;
}

function leftOf(at: number, need: number): PlacedLabel & {fits: boolean} {
  return {at, anchor: 'end', fits: at - need >= 0};
}

function rightOf(at: number, need: number): PlacedLabel & {fits: boolean} {
  return {at, anchor: 'start', fits: at <= lastPlaceToTheRight && at + need <= 100};
}
