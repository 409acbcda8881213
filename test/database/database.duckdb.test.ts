import * as fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {countByCategory, countLines, loadCells, QueryError, type Database} from '../../src/database';
import {openNodeDatabase} from '../../src/database/nodeEngine';
import {sql} from '../../src/database/sql';
import type {LineQuestion} from '../../src/slice';
import {extractOf, type Row} from './extractOf';
import {anyExtract, anyQuestion, areas} from './randomExtract';

let db: Database;
beforeAll(async () => {
  db = await openNodeDatabase();
});
afterAll(() => db.close());

async function first(query: ReturnType<typeof sql>): Promise<unknown> {
  return (await db.query(query)).toArray()[0]?.toJSON();
}

describe('the engine', () => {
  it('fetches no extension from anywhere', async () => {
    const settings = await first(sql`
      SELECT current_setting('autoinstall_known_extensions') AS install,
        current_setting('autoload_known_extensions') AS load`);
    expect(settings).toEqual({install: false, load: false});
  });

  it('binds what a value holds, whatever it looks like', async () => {
    const hostile = "x'; DROP TABLE workforce; --";
    expect(
      await first(sql`SELECT ${hostile} AS words, CAST(${7} AS INTEGER) AS number, ${null} IS NULL AS absent`),
    ).toEqual({
      words: hostile,
      number: 7,
      absent: true,
    });
  });

  it('gives QueryError for SQL it cannot run, and answers the next question', async () => {
    await expect(db.query(sql`SELECT nothing FROM nowhere`)).rejects.toThrow(QueryError);
    expect(await first(sql`SELECT CAST(1 AS INTEGER) AS one`)).toEqual({one: 1});
  });

  it('runs no query whose signal was aborted before its turn', async () => {
    const abort = new AbortController();
    abort.abort();
    await expect(db.query(sql`CREATE TABLE never (i INTEGER)`, abort.signal)).rejects.toThrow(/abort/i);
    await expect(db.query(sql`SELECT i FROM never`)).rejects.toThrow(QueryError);
  });
});

const camden = 'E09000007';
const leeds = 'E08000035';
const london = 'E12000007';
const nation = areas.nation.code;

/** Ten people at one date, counted by hand in the tests below. Sex: 10 female, 11 male, 0 not recorded, 1 prefer not to say. */
const ten: readonly Row[] = [
  {place: camden, sex: 10, role: 'Adviser', frontline: true, fte: 1},
  {place: camden, sex: 10, role: 'Adviser', frontline: true, fte: 0.5},
  {place: camden, sex: 11, role: 'Adviser', frontline: true, fte: 1},
  {place: camden, sex: 11, role: 'Manager', frontline: false, fte: 1},
  {place: camden, sex: 0, role: 'Manager', frontline: false, fte: 0.8},
  {place: leeds, sex: 10, role: 'Adviser', frontline: true, fte: 1},
  {place: leeds, sex: 10, role: 'Adviser', frontline: true, fte: 1},
  {place: leeds, sex: 1, role: 'Adviser', frontline: true, fte: 0.6},
  {place: '', sex: 10, role: 'Manager', frontline: false, fte: 1},
  {place: '', sex: 11, frontline: false, fte: 1},
].map(({place, sex, role, ...rest}) => ({
  snapshot: '2025-03-31',
  place,
  dimensions: {sex},
  ...(role ? {splits: {role}} : {}),
  ...rest,
}));

function question(change: Partial<LineQuestion>): LineQuestion {
  return {
    population: 'workforce',
    snapshots: ['2025-03-31'],
    areas: {kind: 'one', area: nation},
    split: null,
    dimensions: ['sex'],
    staff: 'all',
    ...change,
  };
}

describe('loadCells', () => {
  it('leaves distinct cells in order of snapshot and place that still add up to everyone', async () => {
    const earlier = ten.slice(0, 6).map((row) => ({...row, snapshot: '2024-03-31'}));
    const cells = await loadCells(db, extractOf('workforce', [...ten, ...earlier]), areas);
    expect(cells.snapshots).toEqual(['2024-03-31', '2025-03-31']);
    expect(cells.size).toBe(13);
    expect([...cells.offsets]).toEqual([0, 5, 13]);
    expect(cells.people.reduce((sum, people) => sum + people, 0)).toBe(16);
    expect(cells.fteHundredths?.reduce((sum, fte) => sum + fte, 0)).toBe(890 + 530);
    const [from = 0, to = 0] = cells.offsets.slice(1);
    const places = [...cells.place.subarray(from, to)];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('weights rows that stand for several people', async () => {
    const cells = await loadCells(
      db,
      extractOf(
        'workforce',
        ten.map((row) => ({...row, people: 300})),
      ),
      areas,
    );
    expect(cells.people.reduce((sum, people) => sum + people, 0)).toBe(3000);
  });

  it('leaves the earlier extract answering when a later one fails', async () => {
    const cells = await loadCells(db, extractOf('workforce', ten), areas);
    const broken = {...extractOf('workforce', ten.slice(0, 4)), splits: {role: new Uint8Array(3)}};
    await expect(loadCells(db, broken, areas)).rejects.toThrow(RangeError);
    const badName = extractOf(
      'workforce',
      ten.slice(0, 4).map((row) => ({...row, dimensions: {'se x': 10}})),
    );
    await expect(loadCells(db, badName, areas)).rejects.toThrow(RangeError);
    const counts = await countByCategory(db, cells, areas, question({}));
    expect(counts.reduce((sum, row) => sum + row.people, 0)).toBe(10);
    expect(
      await first(
        sql`SELECT CAST(count(*) AS INTEGER) AS left_over FROM duckdb_tables() WHERE table_name LIKE 'incoming%'`,
      ),
    ).toEqual({left_over: 0});
  });

  it('leaves the earlier extract answering when the swap itself fails', async () => {
    const cells = await loadCells(db, extractOf('workforce', ten), areas);
    const failing: Database = {
      ...db,
      query: (query, signal) =>
        query.text.includes('RENAME') && query.text.includes('_place')
          ? db.query(sql`SELECT broken`)
          : db.query(query, signal),
    };
    await expect(loadCells(failing, extractOf('workforce', ten.slice(0, 4)), areas)).rejects.toThrow(QueryError);
    const counts = await countByCategory(db, cells, areas, question({}));
    expect(counts.reduce((sum, row) => sum + row.people, 0)).toBe(10);
  });

  it('keeps the workforce when a caseload is loaded', async () => {
    const cells = await loadCells(db, extractOf('workforce', ten), areas);
    await loadCells(
      db,
      extractOf(
        'caseload',
        ten.slice(0, 3).map(({snapshot, place, dimensions}) => ({snapshot, place, dimensions})),
      ),
      areas,
    );
    const counts = await countByCategory(db, cells, areas, question({}));
    expect(counts.reduce((sum, row) => sum + row.people, 0)).toBe(10);
  });
});

describe('ten people counted by hand', () => {
  const shapes: readonly {
    asked: Partial<LineQuestion>;
    lines: readonly (readonly [
      area: string,
      value: string | null,
      people: number,
      female: number,
      male: number,
      fte: number,
    ])[];
  }[] = [
    {asked: {}, lines: [[nation, null, 10, 5, 3, 890]]},
    {asked: {staff: 'frontline'}, lines: [[nation, null, 6, 4, 1, 510]]},
    {asked: {areas: {kind: 'one', area: london}}, lines: [[london, null, 5, 2, 2, 430]]},
    {
      asked: {areas: {kind: 'one', area: leeds}, split: 'role'},
      lines: [
        [leeds, 'Not recorded', 0, 0, 0, 0],
        [leeds, 'Adviser', 3, 2, 0, 260],
        [leeds, 'Manager', 0, 0, 0, 0],
      ],
    },
    {
      asked: {split: 'frontline'},
      lines: [
        [nation, 'Other roles', 4, 1, 2, 380],
        [nation, 'Frontline', 6, 4, 1, 510],
      ],
    },
    {
      asked: {split: 'by:sex'} as const,
      lines: [
        [nation, 'noAnswer', 2, 0, 0, 140],
        [nation, 'female', 5, 5, 0, 450],
        [nation, 'male', 3, 0, 3, 300],
        [nation, 'another_sex', 0, 0, 0, 0],
      ],
    },
  ];

  it.each(shapes)('gives the same by the scan and by SQL: $asked', async ({asked, lines}) => {
    const cells = await loadCells(db, extractOf('workforce', ten), areas);
    const counted = countLines(cells, areas, question(asked)).lines;
    expect(
      counted.map((line) => [line.area, line.value, line.people, line.byCode[10], line.byCode[11], line.fteHundredths]),
    ).toEqual(lines);
    const bySql = await countByCategory(db, cells, areas, question(asked));
    const of = (area: string, value: string | null, code: number) =>
      bySql.find((row) => row.area === area && row.value === value && row.code === code)?.people;
    expect(lines.map(([area, value]) => [of(area, value, 10), of(area, value, 11)])).toEqual(
      lines.map(([, , , female, male]) => [female, male]),
    );
  });

  it('has every authority of the nation, zeros included, in the lookup order', async () => {
    const cells = await loadCells(db, extractOf('workforce', ten), areas);
    const asked = question({areas: {kind: 'level', level: 'localAuthority', within: nation}});
    const {lines} = countLines(cells, areas, asked);
    expect(lines.map((line) => line.area)).toEqual(areas.atLevel('localAuthority').map((area) => area.code));
    expect(lines.every((line) => line.collected)).toBe(true);
    expect(lines.filter((line) => line.people > 0).map((line) => [line.area, line.people])).toEqual([
      [leeds, 3],
      [camden, 5],
    ]);
  });

  it('says a snapshot or a characteristic that was not loaded is not collected', async () => {
    const cells = await loadCells(db, extractOf('workforce', ten), areas);
    const {lines} = countLines(
      cells,
      areas,
      question({snapshots: ['2023-03-31', '2025-03-31'], dimensions: ['sex', 'religion']}),
    );
    expect(lines.map((line) => [line.snapshot, line.dimension, line.collected, line.people])).toEqual([
      ['2023-03-31', 'sex', false, 0],
      ['2023-03-31', 'religion', false, 0],
      ['2025-03-31', 'sex', true, 10],
      ['2025-03-31', 'religion', false, 0],
    ]);
  });

  it('refuses cells of another population', async () => {
    const cells = await loadCells(db, extractOf('workforce', ten), areas);
    expect(() => countLines(cells, areas, question({population: 'caseload'}))).toThrow(RangeError);
  });
});

describe('the scan and SQL', () => {
  it('agree on every question of every extract', async () => {
    const seen = {people: 0, uncollected: 0, lines: 0};
    await fc.assert(
      fc.asyncProperty(
        anyExtract.chain((extract) =>
          fc.tuple(fc.constant(extract), fc.array(anyQuestion(extract.kind), {minLength: 4, maxLength: 4})),
        ),
        async ([extract, questions]) => {
          const cells = await loadCells(db, extract, areas);
          for (const asked of questions) {
            const table = countLines(cells, areas, asked);
            const bySql = new Map<string, number>();
            for (const row of await countByCategory(db, cells, areas, asked)) {
              bySql.set([row.snapshot, row.area, row.value, row.dimension, row.code].join('|'), row.people);
            }
            let expected = 0;
            for (const line of table.lines) {
              seen.lines += 1;
              if (!line.collected) {
                seen.uncollected += 1;
                expect(line.byCode.every((count) => count === 0)).toBe(true);
                continue;
              }
              const key = [line.snapshot, line.area, line.value, line.dimension].join('|');
              const codes = [...bySql.keys()].filter((one) => one.startsWith(`${key}|`));
              expect(codes.length).toBeGreaterThan(4);
              expected = 0;
              for (const code of codes) {
                expect([code, line.byCode[Number(code.slice(key.length + 1))]]).toEqual([code, bySql.get(code)]);
                expected += bySql.get(code) ?? 0;
              }
              expect(line.people).toBe(expected);
              seen.people += line.people;
            }
          }
        },
      ),
      {seed: 20_250_331, numRuns: 120},
    );
    expect(seen.people).toBeGreaterThan(1000);
    expect(seen.uncollected).toBeGreaterThan(100);
  });
});
