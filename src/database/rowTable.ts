import {Table} from 'apache-arrow';
import type {AreaIndex} from '../catalogue';
import type {Extract} from '../extract';
import {arrowVector} from './arrowVector';
import {columnNames} from './columnNames';
import type {HarmonisedPlaces} from './harmonisedPlaces';

type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * The extract's coded columns as one Arrow table: one row a record with the people it stands for, integers only, never
 * text; neither person numbers nor quantities. Throws RangeError if a column has not one entry a row.
 */
export function rowTable(extract: Extract, {renumbered}: HarmonisedPlaces): Table {
  const names = columnNames(extract);
  const columns: [string, Codes | null | undefined][] = [
    ['snapshot', extract.snapshot],
    ['place', extract.place.map((place) => renumbered[place] ?? 0)],
    ...names.dimensions.map(({id, column}): [string, Codes | undefined] => [column, extract.dimensions[id]]),
    ...names.splits.map(({id, column}): [string, Codes | undefined] => [column, extract.splits[id]]),
    ['frontline', extract.frontline],
    ['fte_hundredths', extract.fteHundredths],
    ['people', extract.count ?? new Uint8Array(extract.rows).fill(1)],
  ];
  const held = columns.flatMap(([name, codes]) => (codes ? [[name, codes] as const] : []));
  const wrong = held.find(([, codes]) => codes.length !== extract.rows);
  if (wrong) throw new RangeError(`Column ${wrong[0]} has ${wrong[1].length} entries for ${extract.rows} rows`);
  return new Table(Object.fromEntries(held.map(([name, codes]) => [name, arrowVector(codes)])));
}

/** One row per place and local authority within it; a place counted only nationally has none. */
export function placeTable(places: readonly string[], areas: AreaIndex): Table {
  const rows = places.flatMap((code, place) =>
    code === '' ? [] : (areas.find(code)?.members ?? []).map((authority) => [place, authority] as const),
  );
  return pairTable('place', 'authority', rows);
}

/** A two-column table of small numbers. */
export function pairTable(first: string, second: string, rows: readonly (readonly [number, number])[]): Table {
  return new Table({
    [first]: arrowVector(Uint16Array.from(rows, (row) => row[0])),
    [second]: arrowVector(Uint16Array.from(rows, (row) => row[1])),
  });
}
