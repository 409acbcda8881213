/** A picture of areas before it has a size: paths in a frame of `frame` units, whatever made them (boundaries or hexagons). */
export interface PlacedMap {
  readonly areas: readonly PlacedArea[];
  /** Larger areas drawn as lines over the others, each with room for its code. */
  readonly outlines: readonly PlacedArea[];
  /** Areas outside the question: outlines only. */
  readonly around: readonly PlacedArea[];
  readonly inset: PlacedInset | null;
}

export interface PlacedArea {
  readonly code: string;
  /** SVG path data. */
  readonly path: string;
  /** Where the area is, for moving between neighbours. */
  readonly centre: Point;
  /** A point well inside, for a label or a sign. */
  readonly label: Point;
  readonly box: Box;
}

/** The area whose parts are too small to read at the map's scale, drawn again in an empty corner. */
export interface PlacedInset {
  readonly code: string;
  readonly codes: ReadonlySet<string>;
  /** Where on the frame it is drawn. */
  readonly at: Box;
  /** What part of the frame it shows. */
  readonly shows: Box;
}

export type Point = readonly [x: number, y: number];
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Every picture is placed in this frame and scaled to the width there is. */
export const frame = {width: 560, height: 668} as const;

/** The smallest box around all of these; null for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  const first = boxes[0];
  if (!first) return null;
  return boxes.reduce<Box>(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    first,
  );
}

export function boxCentre(box: Box): Point {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}
