/** A label at the end of a line: where its line ends, and where the label may stand. */
export interface EndLabel {
  readonly key: string;
  readonly text: string;
  readonly name: string;
  /** Pixels from the top. */
  readonly y: number;
}

/** Moves labels apart so that none overlaps another, keeps their order, and holds them between `top` and `bottom`. */
export function placeEnds(
  labels: readonly EndLabel[],
  {top, bottom, apart}: {top: number; bottom: number; apart: number},
): readonly EndLabel[] {
  const inOrder = labels.toSorted((a, b) => a.y - b.y);
  const down: EndLabel[] = [];
  for (const label of inOrder) {
    const above = down.at(-1);
    down.push({...label, y: Math.max(label.y, top, above ? above.y + apart : top)});
  }
  const placed: EndLabel[] = [];
  for (const label of down.toReversed()) {
    const below = placed.at(-1);
    placed.push({...label, y: Math.min(label.y, below ? below.y - apart : bottom)});
  }
  return placed.toReversed();
}
