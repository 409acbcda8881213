import type {Population} from '../../src/catalogue';
import type {Cells} from '../../src/database';

/** One person at one snapshot. */
export interface PersonRow {
  readonly snapshot: string;
  readonly person: number;
  readonly place: string;
  readonly code: number;
  readonly frontline?: boolean;
}

/** Cells with one person each, and their person numbers beside them, as loadCells would leave them. */
export function peopleCells(
  rows: readonly PersonRow[],
  dimension = 'sex',
  population: Population = 'workforce',
): Cells {
  const snapshots = [...new Set(rows.map((row) => row.snapshot))].toSorted();
  const places = [...new Set(rows.map((row) => row.place))];
  const ordered = rows.toSorted(
    (a, b) => a.snapshot.localeCompare(b.snapshot) || places.indexOf(a.place) - places.indexOf(b.place),
  );
  const snapshot = Uint8Array.from(ordered, (row) => snapshots.indexOf(row.snapshot));
  const place = Uint16Array.from(ordered, (row) => places.indexOf(row.place));
  const dimensions = {[dimension]: Uint8Array.from(ordered, ({code}) => code)};
  const frontline = Uint8Array.from(ordered, (row) => Number(row.frontline ?? true));
  const starts = snapshots.map((date) => ordered.findIndex((row) => row.snapshot === date));
  return {
    population,
    size: rows.length,
    snapshots,
    offsets: Uint32Array.of(...starts, rows.length),
    places,
    place,
    dimensions,
    splits: {},
    labels: {},
    people: new Uint32Array(rows.length).fill(1),
    fteHundredths: null,
    frontline,
    persons: {snapshot, person: Int32Array.from(ordered, ({person}) => person), place, dimensions, frontline},
  };
}
