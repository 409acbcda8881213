import type {Population} from '../../src/catalogue';
import type {Extract} from '../../src/extract';

/** One row of a small extract, in words; what is left out is not recorded. */
export interface Row {
  readonly snapshot: string;
  readonly place: string;
  readonly dimensions: Readonly<Record<string, number>>;
  readonly splits?: Readonly<Record<string, string>>;
  readonly frontline?: boolean;
  readonly fte?: number;
  readonly people?: number;
  /** 0 where the number is blank. */
  readonly person?: number;
}

/** An extract holding exactly these rows, as readExtract would code them. */
export function extractOf(kind: Population, rows: readonly Row[]): Extract {
  const snapshots = [...new Set(rows.map((row) => row.snapshot))].toSorted();
  const places = [...new Set(rows.map((row) => row.place))];
  const dimensionIds = [...new Set(rows.flatMap((row) => Object.keys(row.dimensions)))];
  const splitIds = [...new Set(rows.flatMap((row) => Object.keys(row.splits ?? {})))];
  const labels = Object.fromEntries(
    splitIds.map((id) => [
      id,
      ['Not recorded', ...new Set(rows.flatMap((row) => (row.splits?.[id] === undefined ? [] : [row.splits[id]])))],
    ]),
  );
  const has = (key: 'frontline' | 'fte' | 'people' | 'person') => rows.some((row) => row[key] !== undefined);
  return {
    kind,
    fileName: `${kind}.csv`,
    bytes: 0,
    rows: rows.length,
    snapshots,
    snapshot: Uint8Array.from(rows, (row) => snapshots.indexOf(row.snapshot)),
    places,
    place: Uint16Array.from(rows, (row) => places.indexOf(row.place)),
    dimensions: Object.fromEntries(
      dimensionIds.map((id) => [id, Uint8Array.from(rows, (row) => row.dimensions[id] ?? 0)]),
    ),
    splits: Object.fromEntries(
      splitIds.map((id) => [
        id,
        Uint8Array.from(rows, (row) => {
          const label = row.splits?.[id];
          return label === undefined ? 0 : (labels[id]?.indexOf(label) ?? 0);
        }),
      ]),
    ),
    labels,
    frontline: has('frontline') ? Uint8Array.from(rows, (row) => Number(row.frontline ?? false)) : null,
    person: has('person') ? Int32Array.from(rows, (row) => row.person ?? 0) : null,
    fteHundredths: has('fte') ? Uint16Array.from(rows, (row) => Math.round((row.fte ?? 0) * 100)) : null,
    count: has('people') ? Uint32Array.from(rows, (row) => row.people ?? 1) : null,
    quantities: {},
    reading: {
      format: 'text',
      sheet: null,
      encoding: 'UTF-8',
      delimiter: ',',
      headingLine: 1,
      dateOrder: 'year first',
      decimalMark: '.',
    },
    columns: [],
    issues: [],
    tally: {read: rows.length, accepted: rows.length, rejected: 0, blank: 0},
    rejected: [],
    recorded: [],
    reviewed: [],
    ownDimensions: [],
    ownColumns: [],
    mapping: {},
  };
}
