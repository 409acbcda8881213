/** The line of a tile: runs of known values as polylines, and the last known point. Pixels in a box of the given size. */
export interface PlacedSpark {
  /** A run of one is a point of its own. */
  readonly runs: readonly (readonly {readonly x: number; readonly y: number}[])[];
  readonly last: {readonly x: number; readonly y: number} | null;
}

const margin = 4;

/** Spreads the values over the box: least at the foot, greatest at the top; all equal runs level. */
export function placeSpark(values: readonly (number | null)[], width: number, height: number): PlacedSpark {
  const known = values.filter((value) => value !== null);
  const least = Math.min(...known);
  const spread = Math.max(...known) - least;
  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0;
  const runs: {x: number; y: number}[][] = [];
  let isOpen = false;
  values.forEach((value, i) => {
    if (value !== null) {
      const up = spread > 0 ? (value - least) / spread : 0.5;
      const point = {x: tenths(margin + i * step), y: tenths(height - margin - up * (height - 2 * margin))};
      const run = runs.at(-1);
      if (isOpen && run) run.push(point);
      else runs.push([point]);
    }
    isOpen = value !== null;
  });
  return {runs, last: values.at(-1) === null ? null : (runs.at(-1)?.at(-1) ?? null)};
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
