import type {Axis, ComparatorMark} from '../../view';
import {axisShare} from './axisShare';
import {labelSpan, overlap, type PlacedLabel, roomFor, type Span} from './placeLabel';

/** Another body's published figure on a lane: its diamond, and its label where that is clear of everything else. */
export interface PlacedComparator {
  readonly value: number;
  readonly label: PlacedLabel | null;
}

/** What is on the lane already, in per cent. */
export interface Taken {
  readonly spans: readonly Span[];
  readonly labels: readonly (PlacedLabel & {readonly text: string})[];
}

/** The label stands to the right of the diamond or to the left; it is left out rather than laid over another mark. */
export function placeComparator(mark: ComparatorMark, axis: Axis, taken: Taken, laneWidth: number): PlacedComparator {
  const value = axisShare(mark.value, axis);
  const need = roomFor(mark.label, laneWidth);
  const spans = [...taken.spans, ...taken.labels.map((label) => labelSpan(label, roomFor(label.text, laneWidth)))];
  const label = (['start', 'end'] as const)
    .map((anchor): PlacedLabel => ({at: value, anchor}))
    .find((choice) => {
      const [from, to] = labelSpan(choice, need);
      return from >= 0 && to <= 100 && !spans.some((span) => overlap(span, [from, to]));
    });
  return {value, label: label ?? null};
}
