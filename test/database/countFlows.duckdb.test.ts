import {Table, vectorFromArray, Uint16, Uint8, Int32} from 'apache-arrow';
import * as fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {categoriesFor, dimensionById, firstCategoryCode} from '../../src/catalogue';
import {countedFlows, countFlows, countLines, loadCells, type Database, type RawFlow} from '../../src/database';
import {openNodeDatabase} from '../../src/database/nodeEngine';
import {identifier, sql} from '../../src/database/sql';
import type {Extract} from '../../src/extract';
import type {FlowQuestion} from '../../src/slice';
import {extractOf, type Row} from './extractOf';
import {areas} from './randomExtract';

const [from, to] = ['2025-03-31', '2025-09-30'] as const;
const [camden, barnet, leeds, london] = ['E09000007', 'E09000003', 'E08000035', 'E12000007'] as const;

let db: Database;
beforeAll(async () => {
  db = await openNodeDatabase();
});
afterAll(() => db.close());

function asked(change: Partial<FlowQuestion> = {}): FlowQuestion {
  return {population: 'workforce', from, to, area: london, dimension: 'sex', staff: 'all', ...change};
}

async function flowsOf(extract: Extract, question: FlowQuestion): Promise<RawFlow> {
  const flow = countFlows(await loadCells(db, extract, areas), areas, question);
  if (!flow) throw new Error('nothing was counted');
  return flow;
}

/** Nine people followed by hand. Sex: 10 female, 11 male, 0 not recorded, 1 prefer not to say. */
const nine: readonly Row[] = [
  row(from, 1, camden, 10),
  row(to, 1, barnet, 10), // stays in London
  row(from, 2, camden, 0),
  row(to, 2, camden, 11), // declares
  row(from, 3, camden, 11),
  row(to, 3, camden, 1), // takes it back
  row(from, 4, camden, 10),
  row(to, 4, camden, 11), // corrects it
  row(from, 5, leeds, 10),
  row(to, 5, camden, 10), // moves in
  row(from, 6, camden, 11),
  row(to, 6, leeds, 11), // moves out
  row(to, 7, camden, 10), // joins
  row(from, 8, barnet, 10), // leaves
  row(from, 9, camden, 10, true),
  row(to, 9, camden, 10, false), // leaves the front line
  row('2024-09-30', 10, camden, 10), // gone before either
];

function row(snapshot: string, person: number, place: string, sex: number, frontline = true): Row {
  return {snapshot, person, place, dimensions: {sex}, frontline};
}

/** {joined: {10: 1}}: the counts that are not nought. */
function plain(flow: RawFlow): Record<string, Record<number, number>> {
  return Object.fromEntries(
    Object.entries(flow.byCode).flatMap(([kind, counts]) => {
      const found = [...counts].flatMap((people, code) => (people > 0 ? [[code, people] as const] : []));
      return found.length > 0 ? [[kind, Object.fromEntries(found)]] : [];
    }),
  );
}

describe('countFlows', () => {
  it('tells joiners, leavers, movers and new answers apart, as counted by hand', async () => {
    const flow = await flowsOf(extractOf('workforce', nine), asked());
    expect(plain(flow)).toEqual({
      joined: {10: 1},
      left: {10: 1},
      movedIn: {10: 1},
      movedOut: {11: 1},
      declaredIn: {11: 1},
      declaredOut: {11: 1},
    });
    expect(flow.changed).toEqual([{from: 10, to: 11, people: 1}]);
    expect(flow.stayed).toBe(5);
    expect(flow.withoutNumber).toBe(0);
    expect(flow.collected).toBe(true);
  });

  it('calls a change of role a move between roles only where roles are asked for', async () => {
    const flow = await flowsOf(extractOf('workforce', nine), asked({staff: 'frontline'}));
    expect(plain(flow)['roleOut']).toEqual({10: 1});
    expect(flow.stayed).toBe(4);
  });

  it('has no movers between areas in the nation', async () => {
    const flow = await flowsOf(extractOf('workforce', nine), asked({area: areas.nation.code}));
    const counts = plain(flow);
    expect(counts['movedIn']).toBeUndefined();
    expect(counts['movedOut']).toBeUndefined();
    expect(flow.stayed).toBe(7);
  });

  it('takes rows without a number for people who joined or left, and says how many', async () => {
    const rows = [row(from, 0, camden, 10), row(to, 0, camden, 10), row(to, 0, camden, 11)];
    const flow = await flowsOf(extractOf('workforce', rows), asked());
    expect(plain(flow)).toEqual({joined: {10: 1, 11: 1}, left: {10: 1}});
    expect(flow.withoutNumber).toBe(3);
  });

  it('gives null without person numbers, and for what was not loaded', async () => {
    const without = await loadCells(db, {...extractOf('workforce', nine), person: null}, areas);
    expect(countFlows(without, areas, asked())).toBeNull();
    const cells = await loadCells(db, extractOf('workforce', nine), areas);
    expect(countFlows(cells, areas, asked({from: '2020-03-31'}))).toBeNull();
    expect(countFlows(cells, areas, asked({dimension: 'religion'}))).toBeNull();
  });

  it('counts nobody in an area finer than the places known', async () => {
    const [serviceArea] = areas.atLevel('serviceArea');
    const inside = areas.atLevel('localAuthority').find((one) => serviceArea && areas.contains(serviceArea, one));
    const extract = extractOf('workforce', [
      row(from, 1, serviceArea?.code ?? '', 10),
      row(to, 2, serviceArea?.code ?? '', 10),
    ]);
    const flow = await flowsOf(extract, asked({area: inside?.code ?? ''}));
    expect(flow.collected).toBe(false);
    expect(plain(flow)).toEqual({});
  });

  it('throws for cells of another population and for an unknown area', async () => {
    const cells = await loadCells(db, extractOf('workforce', nine), areas);
    expect(() => countFlows(cells, areas, asked({population: 'caseload'}))).toThrow(RangeError);
    expect(() => countFlows(cells, areas, asked({area: 'nowhere'}))).toThrow(RangeError);
  });

  it('balances: for every code and answer, start and flows make the end', async () => {
    await fc.assert(
      fc.asyncProperty(anyFollowed, anyAsked, async (extract, question) => {
        const cells = await loadCells(db, extract, areas);
        const flow = countFlows(cells, areas, question);
        if (!flow) return;
        const {area, dimension, staff, population} = question;
        const lines = countLines(cells, areas, {
          population,
          snapshots: [from, to],
          areas: {kind: 'one', area},
          split: null,
          dimensions: [dimension],
          staff,
        }).lines;
        for (const code of codes) {
          const changedTo = sum(flow.changed.map((one) => (one.to === code ? one.people : 0)));
          const changedFrom = sum(flow.changed.map((one) => (one.from === code ? one.people : 0)));
          const {joined, movedIn, roleIn, declaredIn, left, movedOut, roleOut, declaredOut} = flow.byCode;
          const came = sum([joined, movedIn, roleIn, declaredIn].map((counts) => counts[code] ?? 0)) + changedTo;
          const went = sum([left, movedOut, roleOut, declaredOut].map((counts) => counts[code] ?? 0)) + changedFrom;
          expect(lines[1]?.byCode[code]).toBe((lines[0]?.byCode[code] ?? 0) + came - went);
        }
      }),
      {numRuns: 60},
    );
  });

  it('counts as a self-join in SQL counts, whatever the people, places and roles', async () => {
    await fc.assert(
      fc.asyncProperty(anyFollowed, anyAsked, async (extract, question) => {
        const cells = await loadCells(db, extract, areas);
        const flow = countFlows(cells, areas, question);
        const counted = await bySelfJoin(extract, question);
        const found = new Map<string, number>();
        for (const kind of countedFlows) {
          flow?.byCode[kind].forEach((people, code) => people > 0 && found.set(`${kind} ${code}`, people));
        }
        for (const one of flow?.changed ?? []) found.set(`changed ${one.from} to ${one.to}`, one.people);
        if (flow && flow.stayed > 0) found.set('stayed', flow.stayed);
        expect(Object.fromEntries([...found].toSorted())).toEqual(Object.fromEntries(counted.toSorted()));
      }),
      {numRuns: 150},
    );
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

const sex = dimensionById('sex');
const codes = (sex ? categoriesFor(sex, 'workforce') : []).map(({code}) => code);

/** Up to 60 people, each at either snapshot or both, some without a number, at places that are whole authorities. */
const anyFollowed: fc.Arbitrary<Extract> = fc
  .array(
    fc.record({
      from: fc.boolean(),
      to: fc.boolean(),
      blank: fc.boolean(),
      places: fc.tuple(...[0, 1].map(() => fc.constantFrom(camden, barnet, leeds, ''))),
      codes: fc.tuple(...[0, 1].map(() => fc.constantFrom(0, 1, 2, 3, ...codes))),
      frontline: fc.tuple(fc.boolean(), fc.boolean()),
    }),
    {minLength: 4, maxLength: 60, size: 'max'},
  )
  .map((people) =>
    extractOf('workforce', [
      row(from, 1001, leeds, 10),
      row(to, 1002, leeds, 10),
      ...people.flatMap((one, i) =>
        ([from, to] as const).flatMap((snapshot, at) =>
          one[at === 0 ? 'from' : 'to']
            ? [
                row(
                  snapshot,
                  one.blank && i % 5 === 0 ? 0 : i + 1,
                  one.places[at] ?? '',
                  one.codes[at] ?? 0,
                  one.frontline[at] ?? true,
                ),
              ]
            : [],
        ),
      ),
    ]),
  );

const anyAsked = fc.record({
  population: fc.constant<'workforce'>('workforce'),
  from: fc.constant(from),
  to: fc.constant(to),
  area: fc.constantFrom<string>(areas.nation.code, london, camden, leeds),
  dimension: fc.constant('sex'),
  staff: fc.constantFrom<'all' | 'frontline'>('all', 'frontline'),
});

function column(type: Uint8 | Uint16 | Int32, values: Iterable<number>) {
  return vectorFromArray([...values], type);
}

let tables = 0;

/** The same counts by joining the rows of two snapshots on the person; independent of the scan but for what "in the area" means. */
async function bySelfJoin(extract: Extract, question: FlowQuestion): Promise<[string, number][]> {
  tables += 1;
  const name = `followed_${tables}`;
  const area = areas.find(question.area);
  const wholly = extract.places.map((code) => {
    const place = code === '' ? areas.nation : areas.find(code);
    return Number(place !== undefined && area !== undefined && areas.contains(area, place));
  });
  await db.insert(
    name,
    new Table({
      snapshot: column(new Uint8(), extract.snapshot),
      person: column(new Int32(), extract.person ?? []),
      row_number: column(
        new Uint16(),
        extract.snapshot.map((_, i) => i),
      ),
      in_area: column(
        new Uint8(),
        Array.from(extract.place, (place) => wholly[place] ?? 0),
      ),
      code: column(new Uint8(), extract.dimensions['sex'] ?? []),
      frontline: column(new Uint8(), extract.frontline ?? []),
    }),
  );
  const table = await db.query(sql`
    WITH known AS (
      SELECT snapshot, CASE WHEN person = 0 THEN -1 - row_number ELSE person END AS person, in_area = 1 AS in_area,
        in_area = 1 AND (${question.staff} = 'all' OR frontline = 1) AS here, code,
        code >= ${firstCategoryCode} AS answered
      FROM ${identifier(name)}
    ),
    followed AS (
      SELECT a.person AS before, b.person AS after, coalesce(a.here, false) AS was_here, coalesce(b.here, false) AS is_here,
        coalesce(a.in_area, false) AS was_in, coalesce(b.in_area, false) AS is_in,
        a.code AS old, b.code AS new, a.answered AS had, b.answered AS has
      FROM (SELECT * FROM known WHERE snapshot = 0) AS a
      FULL JOIN (SELECT * FROM known WHERE snapshot = 1) AS b USING (person)
    ),
    named AS (
      SELECT CASE
        WHEN NOT was_here AND is_here AND before IS NULL THEN 'joined ' || new
        WHEN NOT was_here AND is_here AND was_in THEN 'roleIn ' || new
        WHEN NOT was_here AND is_here THEN 'movedIn ' || new
        WHEN was_here AND NOT is_here AND after IS NULL THEN 'left ' || old
        WHEN was_here AND NOT is_here AND is_in THEN 'roleOut ' || old
        WHEN was_here AND NOT is_here THEN 'movedOut ' || old
        WHEN was_here AND is_here AND NOT had AND has THEN 'declaredIn ' || new
        WHEN was_here AND is_here AND had AND NOT has THEN 'declaredOut ' || old
        WHEN was_here AND is_here AND had AND has AND old <> new THEN 'changed ' || old || ' to ' || new
      END AS flow
      FROM followed
      UNION ALL
      SELECT 'stayed' AS flow FROM followed WHERE was_here AND is_here
    )
    SELECT flow, CAST(count(*) AS INTEGER) AS people
    FROM named
    WHERE flow IS NOT NULL
    GROUP BY flow
    ORDER BY flow`);
  return table.toArray().map((one) => [String(one.flow), Number(one.people)]);
}
