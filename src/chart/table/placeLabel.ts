/** Ends of what is drawn, in per cent of the lane; `tick` is the residents' position. */
export interface LabelRoom {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly tick: number | null;
  /** Where another body's diamond stands, if one does. */
  readonly diamond?: number | null;
  /** Pixels the lane has. */
  readonly laneWidth: number;
}

/** The label starts at `at` per cent, `gap` pixels away, and runs to the right ('start') or to the left ('end'). */
export interface PlacedLabel {
  readonly at: number;
  readonly anchor: 'start' | 'end';
}

const afterMark = 9;
const diamondWidth = 16;
const lastPlaceToTheRight = 86;

/** Pixels a 12 px bold label takes; a little more than it needs. */
export function labelWidth(label: string): number {
  return [...label].reduce((width, letter) => width + letterWidth(letter), 2);
}

function letterWidth(letter: string): number {
  if (/[.,:;()[\] ]/.test(letter)) return 4.2;
  if (letter === '%') return 10.5;
  return /\d/.test(letter) ? 7.6 : 6.8;
}

/**
 * Outside the whisker, on the side away from the tick; if there is no room, beyond the tick;
 * past 86% of the axis, to the left. Where neither side has room, the wider one. Beside a diamond, on its other side,
 * or else clear of it, so that neither number is read as the other's.
 */
export function placeLabel(label: string, room: LabelRoom): PlacedLabel {
  const {from, to, value, tick, laneWidth} = room;
  const need = roomFor(label, laneWidth);
  const left = Math.min(from, value);
  const right = Math.max(to, value);
  const outerLeft = Math.min(left, tick ?? left);
  const outerRight = Math.max(right, tick ?? right);
  const away = tick !== null && value < tick ? 'left' : 'right';
  const choices: readonly (PlacedLabel & {readonly fits: boolean})[] =
    away === 'left'
      ? [leftOf(left, need), rightOf(outerRight, need), leftOf(outerLeft, need)]
      : [rightOf(right, need), betweenTickAnd(left, tick, need), leftOf(outerLeft, need), rightOf(outerRight, need)];
  const chosen =
    pastDiamond(choices, need, room) ??
    choices.find((choice) => choice.fits) ??
    (outerLeft > 100 - outerRight ? leftOf(outerLeft, need) : rightOf(outerRight, need));
  return {at: chosen.at, anchor: chosen.anchor};
}

/**
 * The first place that fits with the diamond on the other side of the mark; else just past the diamond, short of the tick;
 * else the first that does not lie on it. Null where there is no diamond, or no such place.
 */
function pastDiamond(
  choices: readonly (PlacedLabel & {readonly fits: boolean})[],
  need: number,
  {value, tick, diamond = null, laneWidth}: LabelRoom,
): PlacedLabel | null {
  if (diamond === null) return null;
  const half = (diamondWidth / 2 / laneWidth) * 100;
  const isClear = (choice: PlacedLabel) => !overlap(labelSpan(choice, need), [diamond - half, diamond + half]);
  const isAway = ({anchor}: PlacedLabel) => (anchor === 'end' ? diamond > value : diamond < value);
  const isShortOfTick = (choice: PlacedLabel) =>
    tick === null || !overlap(labelSpan(choice, need), [tick - 1, tick + 1]);
  const fitting = choices.filter((choice) => choice.fits && isClear(choice));
  const beyond = [diamond < value ? leftOf(diamond - half, need) : rightOf(diamond + half, need)];
  return (
    fitting.find((choice) => isAway(choice) && isShortOfTick(choice)) ??
    beyond.find((choice) => choice.fits && isShortOfTick(choice)) ??
    fitting[0] ??
    null
  );
}

/** The residents' own label, beside the tick, clear of the mark, its range and its label; null where there is no room. */
export function placeTickLabel(
  label: string,
  room: LabelRoom,
  taken: PlacedLabel & {readonly label: string},
): PlacedLabel | null {
  const {from, to, value, tick, laneWidth} = room;
  if (tick === null) return null;
  const need = roomFor(label, laneWidth);
  const choices = [leftOf(Math.min(from, value, tick), need), rightOf(Math.max(to, value, tick), need)];
  const between = value > tick ? rightOf(tick, need) : leftOf(tick, need);
  const isBetween = value > tick ? tick + need <= Math.min(from, value) - 4 : tick - need >= Math.max(to, value) + 4;
  // Between tick and mark only while the mark's own label is beyond the mark: swapped, each would be read as the other.
  const isOrdered = value > tick ? taken.anchor === 'start' && taken.at >= value : taken.anchor === 'end';
  const free = [...choices, ...(isBetween && isOrdered ? [between] : [])].find(
    (choice) => choice.fits && !overlap(labelSpan(choice, need), labelSpan(taken, roomFor(taken.label, laneWidth))),
  );
  return free ? {at: free.at, anchor: free.anchor} : null;
}

/** From and to, in per cent of the lane. */
export type Span = readonly [from: number, to: number];

/** Per cent of the lane that a label takes, and the mark it stands beside. */
export function roomFor(label: string, laneWidth: number): number {
  return ((labelWidth(label) + afterMark) / laneWidth) * 100;
}

export function labelSpan({at, anchor}: PlacedLabel, need: number): Span {
  return anchor === 'start' ? [at, at + need] : [at - need, at];
}

export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function leftOf(at: number, need: number): PlacedLabel & {fits: boolean} {
  return {at, anchor: 'end', fits: at - need >= 0};
}

/** Just left of the whisker, where the tick leaves room for it there. */
function betweenTickAnd(left: number, tick: number | null, need: number): PlacedLabel & {fits: boolean} {
  return {at: left, anchor: 'end', fits: left - need >= Math.max(0, tick ?? 0)};
}

function rightOf(at: number, need: number): PlacedLabel & {fits: boolean} {
  return {at, anchor: 'start', fits: at <= lastPlaceToTheRight && at + need <= 100};
}
