import type {ZoomTransform} from 'd3';
import {pixel, type Fit, type Size} from './homeView';
import type {PlacedArea, PlacedMap, Point} from './placedMap';

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly at: Point;
}

/** Half the width of a 12 px label, near enough to keep labels apart. */
function halfWidth(text: string): number {
  return 3.4 * text.length + 3;
}

function across({box}: PlacedArea): number {
  return (box[2] - box[0]) * (box[3] - box[1]);
}

/** From this zoom the areas' own names replace the codes of the larger areas that hold them. */
const namesFrom = 1.8;

interface Question {
  readonly placed: PlacedMap;
  readonly names: ReadonlyMap<string, string>;
  readonly fit: Fit;
  readonly zoom: ZoomTransform;
  readonly size: Size;
}

/** Labels that fit: codes of outlines, or names of areas where each has room, none over another. */
export function placeLabels({placed, names, fit, zoom, size}: Question): readonly PlacedLabel[] {
  const scale = fit.scale * zoom.k;
  const candidates = zoom.k >= namesFrom ? placed.areas : placed.outlines;
  const kept: PlacedLabel[] = [];
  for (const area of candidates.toSorted((a, b) => across(b) - across(a))) {
    const text = names.get(area.code) ?? area.code;
    const at = pixel(area.label, fit, zoom);
    const half = halfWidth(text);
    const inside = at[0] > half && at[0] < size.width - half && at[1] > 10 && at[1] < size.height - 10;
    const fits = text.length <= 4 || (area.box[2] - area.box[0]) * scale > 2 * half;
    const clear = kept.every(
      (other) => Math.abs(other.at[1] - at[1]) > 13 || Math.abs(other.at[0] - at[0]) > half + halfWidth(other.text),
    );
    if (inside && fits && clear) kept.push({key: area.code, text, at});
  }
  return kept;
}
