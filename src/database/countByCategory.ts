import {broadFor, categoriesFor, dimensionById, unknownCodes, type AreaIndex, type Population} from '../catalogue';
import {crossedBy, type LineQuestion} from '../slice';
import type {Database} from './engine';
import {tableNames} from './loadCells';
import {askedAreas} from './placement';
import {numberColumn} from './numberColumn';
import {pairTable} from './rowTable';
import {splitOf} from './splitOf';
import {identifier, joined, sql, type Sql} from './sql';
import type {Cells} from './types';
import {loadedSnapshots, whereQuestion} from './whereQuestion';

/** People of one stored code, counted from the rows themselves. */
export interface CategoryCount {
  readonly snapshot: string;
  readonly area: string;
  readonly value: string | null;
  readonly dimension: string;
  readonly code: number;
  readonly people: number;
}

let questions = 0;

/**
 * The audit's second opinion on `countLines`: the same question answered by SQL from the loaded rows, the places of
 * areas found by joining authorities. It shares with the scan only the order of areas and labels.
 *
 * Grain   one row per snapshot, area, split value, characteristic and code (the ways of having no answer, then the
 *         catalogue's categories for the population), zeros included, in that order.
 * Units   people.
 * Edge    only snapshots and characteristics that were loaded have rows. Whether an area is collected is not asked:
 *         the count is of the rows whose place lies wholly inside it.
 */
export async function countByCategory(
  db: Database,
  cells: Cells,
  areas: AreaIndex,
  question: LineQuestion,
  signal?: AbortSignal,
): Promise<readonly CategoryCount[]> {
  const asked = askedAreas(areas, question.areas);
  const dimensions = question.dimensions.filter((id) => cells.dimensions[id]);
  const snapshots = loadedSnapshots(cells, question);
  const labels = question.split === null ? [null] : (splitOf(cells, question.split)?.labels ?? []);
  if (dimensions.length === 0 || snapshots.length === 0 || labels.length === 0) return [];

  questions += 1;
  const members = `asked_${questions}`;
  const nation = asked.findIndex((area) => area.code === areas.nation.code);
  const pairs = asked.flatMap((area, i) => area.members.map((authority) => [i, authority] as const));
  await db.insert(members, pairTable('area', 'authority', pairs));
  try {
    const table = await db.query(
      sql`
        WITH placed AS (${placesInAreas(question.population, members, nation)}),
        wanted_line AS (${wantedLines(snapshots, asked.length, labels.length)}),
        answer AS (${joined(
          dimensions.map((id) => countsOf(id, cells, question)),
          ' UNION ALL ',
        )})
        SELECT snapshot_order, area, value, dimension, code, people
        FROM answer
        ORDER BY snapshot_order, area, value, dimension, code`,
      signal,
    );
    const read = (column: string) => numberColumn(table, column);
    const columns = {snapshot: read('snapshot_order'), area: read('area'), value: read('value')};
    const [dimension, code, people] = [read('dimension'), read('code'), read('people')];
    return Array.from({length: table.numRows}, (_, row) => ({
      snapshot: cells.snapshots[snapshots[columns.snapshot(row)] ?? -1] ?? '',
      area: asked[columns.area(row)]?.code ?? '',
      value: labels[columns.value(row)] ?? null,
      dimension: question.dimensions[dimension(row)] ?? '',
      code: code(row),
      people: people(row),
    }));
  } finally {
    await db.query(sql`DROP TABLE IF EXISTS ${identifier(members)}`);
  }
}

/** One row per asked area and place wholly within it; places counted only nationally are within the nation (-1: not asked). */
function placesInAreas(population: Population, members: string, nation: number): Sql {
  const {rows, places} = tableNames(population);
  return sql`
    SELECT area, place
    FROM ${identifier(members)}
    JOIN ${identifier(places)} USING (authority)
    JOIN (SELECT place, count(*) AS authorities FROM ${identifier(places)} GROUP BY place) AS place_size USING (place)
    GROUP BY area, place, authorities
    HAVING count(*) = authorities
    UNION ALL
    SELECT CAST(${nation} AS INTEGER) AS area, place
    FROM (SELECT DISTINCT place FROM ${identifier(rows)})
    WHERE place NOT IN (SELECT place FROM ${identifier(places)}) AND ${nation} >= 0`;
}

/** One row per snapshot, area and split value asked: what makes the zeros. */
function wantedLines(snapshots: readonly number[], areas: number, values: number): Sql {
  const dated = snapshots.map((snapshot, order) => sql`(${order}, ${snapshot})`);
  return sql`
    SELECT snapshot_order, snapshot, area.range AS area, value.range AS value
    FROM (VALUES ${joined(dated, ', ')}) AS dated (snapshot_order, snapshot)
    CROSS JOIN range(CAST(${areas} AS BIGINT)) AS area
    CROSS JOIN range(CAST(${values} AS BIGINT)) AS value`;
}

/** One row per wanted line and code of one characteristic, zeros included; people. */
function countsOf(id: string, cells: Cells, question: LineQuestion): Sql {
  const rows = identifier(tableNames(question.population).rows);
  const value = valueOf(cells, question);
  return sql`
    SELECT snapshot_order, wanted_line.area, wanted_line.value, ${question.dimensions.indexOf(id)} AS dimension,
      wanted_code.code, coalesce(counted.people, 0) AS people
    FROM wanted_line
    CROSS JOIN (VALUES ${joined(codesOf(id, question.population), ', ')}) AS wanted_code (code)
    LEFT JOIN (
      SELECT snapshot, area, ${value} AS value, ${identifier('dimension', id)} AS code, CAST(sum(people) AS BIGINT) AS people
      FROM ${rows}
      JOIN placed USING (place)
      WHERE ${whereQuestion(cells, question)}
      GROUP BY ALL
    ) AS counted
      ON counted.snapshot = wanted_line.snapshot AND counted.area = wanted_line.area
      AND counted.value = wanted_line.value AND counted.code = wanted_code.code`;
}

/** The split value of a row, numbered as `splitOf` labels it: a crossing's from the groups of the answers themselves. */
function valueOf(cells: Cells, {split, population}: LineQuestion): Sql {
  if (split === null) return sql`0`;
  const by = crossedBy(split);
  if (by === null) return sql`${identifier(...(cells.splits[split] ? ['split', split] : ['frontline']))}`;
  const dimension = dimensionById(by);
  const groups = dimension ? broadFor(dimension, population) : [];
  const cases = (dimension ? categoriesFor(dimension, population) : []).map(
    ({code, broad}) => sql`WHEN ${code} THEN ${1 + groups.findIndex(({id}) => id === broad)}`,
  );
  return sql`CAST(CASE ${identifier('dimension', by)} ${joined(cases, ' ')} ELSE 0 END AS INTEGER)`;
}

function codesOf(id: string, population: Population): readonly Sql[] {
  const dimension = dimensionById(id);
  const categories = dimension ? categoriesFor(dimension, population).map(({code}) => code) : [];
  return [...Object.values(unknownCodes), ...categories].map((code) => sql`(${code})`);
}
