import type {Cells} from '../../src/database';

/** Cells of one snapshot, one for each [place, sex code, people], as loadCells would leave them. */
export function cellsOf(rows: readonly (readonly [place: string, sex: number, people: number])[]): Cells {
  const places = [...new Set(rows.map(([place]) => place))];
  const ordered = rows.toSorted((a, b) => places.indexOf(a[0]) - places.indexOf(b[0]));
  return {
    population: 'workforce',
    size: rows.length,
    snapshots: ['2025-03-31'],
    offsets: Uint32Array.of(0, rows.length),
    places,
    place: Uint16Array.from(ordered, ([place]) => places.indexOf(place)),
    dimensions: {sex: Uint8Array.from(ordered, ([, sex]) => sex)},
    splits: {},
    labels: {},
    people: Uint32Array.from(ordered, ([, , people]) => people),
    fteHundredths: null,
    frontline: null,
  };
}
