import type {Table} from 'apache-arrow';
import type {AreaIndex, Population} from '../catalogue';
import type {Extract} from '../extract';
import {columnNames} from './columnNames';
import {columnOf} from './columnOf';
import type {Database} from './engine';
import {harmonisedPlaces, type HarmonisedPlaces} from './harmonisedPlaces';
import {personRows} from './personRows';
import {quantityRows} from './quantityRows';
import {identifier, joined, sql, type Sql} from './sql';
import type {Cells} from './types';

let loads = 0;

/** The table of a population's rows, and that of the authorities its places are made of. */
interface TableNames {
  readonly rows: string;
  readonly places: string;
}

export function tableNames(population: Population): TableNames {
  return {rows: population, places: `${population}_place`};
}

/**
 * Loads an extract into DuckDB and gives back its distinct weighted cells.
 * An earlier extract of the same population is replaced only once everything has succeeded: a load that fails
 * leaves the earlier one answering, and rejects.
 */
export async function loadCells(db: Database, extract: Extract, areas: AreaIndex): Promise<Cells> {
  loads += 1;
  const harmonised = harmonisedPlaces(extract.places, areas);
  const {placeTable, rowTable} = await import('./rowTable'); // brings Arrow with it: not with the first picture
  const incoming = {rows: `incoming_${loads}`, places: `incoming_${loads}_place`};
  try {
    await db.insert(incoming.rows, rowTable(extract, harmonised));
    await db.insert(incoming.places, placeTable(harmonised.places, areas));
    const grouped = await db.query(distinctCells(extract, incoming.rows));
    const cells = readCells(extract, harmonised, grouped);
    await replaceTables(db, incoming, tableNames(extract.kind));
    return cells;
  } catch (cause) {
    // What went wrong first is what the caller must hear of, even if the engine can no longer tidy up.
    await db.query(dropTables(incoming)).catch(() => undefined);
    throw cause;
  }
}

/** One row per snapshot, place and combination of codes, ordered by snapshot then place; people, and FTE in hundredths. */
function distinctCells(extract: Extract, table: string): Sql {
  const keys = keyColumns(extract).map((column) => sql`${identifier(column)}`);
  const fte = extract.fteHundredths ? sql`CAST(sum(fte_hundredths) AS UINTEGER)` : sql`NULL`;
  return sql`
    SELECT ${joined(keys, ', ')}, CAST(sum(people) AS UINTEGER) AS people, ${fte} AS fte_hundredths
    FROM ${identifier(table)}
    GROUP BY ${joined(keys, ', ')}
    ORDER BY snapshot, place`;
}

function keyColumns(extract: Extract): readonly string[] {
  const names = columnNames(extract);
  const coded = [...names.dimensions, ...names.splits].map(({column}) => column);
  return ['snapshot', 'place', ...coded, ...(extract.frontline ? ['frontline'] : [])];
}

async function replaceTables(db: Database, incoming: TableNames, kept: TableNames): Promise<void> {
  await db.query(sql`BEGIN TRANSACTION`);
  try {
    await db.query(dropTables(kept));
    await db.query(sql`ALTER TABLE ${identifier(incoming.rows)} RENAME TO ${identifier(kept.rows)}`);
    await db.query(sql`ALTER TABLE ${identifier(incoming.places)} RENAME TO ${identifier(kept.places)}`);
    await db.query(sql`COMMIT`);
  } catch (cause) {
    await db.query(sql`ROLLBACK`).catch(() => undefined);
    throw cause;
  }
}

function dropTables({rows, places}: TableNames): Sql {
  return sql`DROP TABLE IF EXISTS ${identifier(rows)}; DROP TABLE IF EXISTS ${identifier(places)}`;
}

/** DuckDB's columns as ours; throws if one is missing or not of the width asked for. */
function readCells(extract: Extract, harmonised: HarmonisedPlaces, table: Table): Cells {
  const names = columnNames(extract);
  const bytes = (column: string) => columnOf(table, column, Uint8Array);
  const byId = (columns: typeof names.dimensions) =>
    Object.fromEntries(columns.map(({id, column}) => [id, bytes(column)]));
  const persons = personRows(extract, harmonised);
  const quantities = quantityRows(extract, harmonised);
  return {
    population: extract.kind,
    size: table.numRows,
    snapshots: extract.snapshots,
    offsets: offsets(bytes('snapshot'), extract.snapshots.length),
    places: harmonised.places,
    place: columnOf(table, 'place', Uint16Array),
    dimensions: byId(names.dimensions),
    splits: byId(names.splits),
    labels: extract.labels,
    people: columnOf(table, 'people', Uint32Array),
    fteHundredths: extract.fteHundredths ? columnOf(table, 'fte_hundredths', Uint32Array) : null,
    frontline: extract.frontline ? bytes('frontline') : null,
    ...(persons ? {persons} : {}),
    ...(quantities ? {quantities} : {}),
  };
}

/** Where each snapshot starts in cells ordered by snapshot; the last entry is the number of cells. */
function offsets(snapshot: Uint8Array, snapshots: number): Uint32Array {
  const starts = new Uint32Array(snapshots + 1);
  for (const number of snapshot) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let i = 1; i <= snapshots; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}
