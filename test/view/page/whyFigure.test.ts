import {describe, expect, test} from 'vitest';
import {dimensionById} from '../../../src/catalogue';
import type {Evidence} from '../../../src/comparison';
import {protectedCounts, protectedFlow} from '../../../src/disclosure';
import {parseSlice, type Slice} from '../../../src/slice';
import {characteristicView, type ChangeView} from '../../../src/view';
import {peopleCells, type PersonRow} from '../../disclosure/peopleCells';
import {areas, evidenceOf} from '../evidence';

const [from, to] = ['2026-03-31', '2026-09-30'] as const;
const [camden, leeds, london] = ['E09000007', 'E08000035', 'E12000007'] as const;
const codeOf = (id: string): number =>
  dimensionById('ethnicGroup')?.categories.find((category) => category.id === id)?.code ?? -1;
const [indian, british, silent] = [codeOf('asian_indian'), codeOf('white_british'), 0] as const;
const african = codeOf('black_african');

/** Where people are at each snapshot and what they answer: [place, code, frontline]. */
interface Course {
  readonly before: readonly [place: string, code: number, frontline?: boolean] | null;
  readonly after: readonly [place: string, code: number, frontline?: boolean] | null;
  readonly people: number;
}

function rowsOf(courses: readonly Course[]): readonly PersonRow[] {
  let person = 0;
  return courses.flatMap(({before, after, people}) =>
    Array.from({length: people}, () => {
      person += 1;
      const at = (snapshot: string, where: Course['before']): readonly PersonRow[] =>
        where ? [{snapshot, person, place: where[0], code: where[1], frontline: where[2] ?? true}] : [];
      return [...at(from, before), ...at(to, after)];
    }).flat(),
  );
}

/** Real counting and real protection of invented people. */
function evidenceFor(courses: readonly Course[], hasNumbers = true, by = 'ethnicGroup'): Evidence {
  const usual = evidenceOf();
  const {persons: _persons, ...without} = peopleCells(rowsOf(courses), by);
  const cells = hasNumbers ? peopleCells(rowsOf(courses), by) : without;
  const source = usual.sources.workforce;
  return {
    ...usual,
    sources: {
      workforce: source && {...source, snapshots: cells.snapshots, dimensions: [by], splits: {}},
      caseload: null,
    },
    ask: (question) => protectedCounts(cells, areas, usual.organisation, question),
    askFlow: (question) => protectedFlow(cells, areas, usual.organisation, question),
  };
}

function whyOf(courses: readonly Course[], search = '', hasNumbers = true, by = 'ethnicGroup'): ChangeView {
  const {slice} = parseSlice(`?page=characteristic${search}&by=ethnicGroup&category=asian&area=${areas.nation.code}`);
  const why = characteristicView(slice satisfies Slice, evidenceFor(courses, hasNumbers, by))?.why;
  if (!why) throw new Error('there is no such figure');
  return why;
}

/** 100 of 1,050 to 150 of 1,100: 50 of 100 joiners, none of 50 leavers, who are of two groups (of one they would be withheld). */
const grown: readonly Course[] = [
  {before: [camden, indian], after: [camden, indian], people: 100},
  {before: [camden, british], after: [camden, british], people: 900},
  {before: [camden, british], after: null, people: 40},
  {before: [camden, african], after: null, people: 10},
  {before: null, after: [camden, indian], people: 50},
  {before: null, after: [camden, british], people: 50},
];

/** A few Asian staff among 43 who move in. */
function withMovers(people: number): ChangeView {
  return whyOf(
    [
      ...grown,
      {before: [leeds, indian], after: [camden, indian], people},
      {before: [leeds, british], after: [camden, british], people: 43 - people},
    ],
    `&area=${london}`,
  );
}

describe('whyFigure', () => {
  test('the heading names the change and the parts that are larger than a rounding step', () => {
    // Joiners: (50 - 100 x 9.52%) / 1,100 = 3.7 points. Leavers: 50 x 9.52% / 1,100 = 0.4, less than 5 / 1,100 = 0.5.
    expect(whyOf(grown).finding).toBe('Asian staff rose from 9.5% to 13.6% of staff: joiners added 3.7 points');
  });

  test('each bar begins where the last one left the share, and the last reaches the end', () => {
    const rows = whyOf(grown).blocks[0]?.rows ?? [];
    expect(rows.map(({label}) => label)).toEqual([
      '31 March 2026',
      'Joiners',
      'Leavers',
      'Moved area',
      'Declarations',
      '30 September 2026',
    ]);
    expect(rows.map(({state}) => state)).toEqual(['whole', 'raises', 'raises', 'none', 'none', 'whole']);
    rows.slice(1, -1).forEach((row, i) => {
      if (row.bar) expect(row.bar.from).toBeCloseTo(rows[i]?.after ?? -1, 12);
    });
    expect(rows.at(-2)?.after).toBeCloseTo(150 / 1100, 12);
  });

  test('each part says its people, who declared, and what it did', () => {
    const rows = whyOf(grown).blocks[0]?.rows ?? [];
    expect(rows.find(({key}) => key === 'joiners')).toMatchObject({
      members: '+50',
      declared: '+100',
      share: '50%',
      points: '+3.7',
      why: '50% of joiners: raises the share',
    });
    expect(rows.find(({key}) => key === 'leavers')).toMatchObject({
      members: '0',
      declared: '−50',
      points: '+0.4',
      why: '0% of leavers: no more than rounding',
    });
    expect(rows.find(({key}) => key === 'movers')?.why).toBe('None: the whole nation is counted');
  });

  test('the notes give the formula, one rounding step, and that the change has no test', () => {
    const notes = whyOf(grown).notes.join(' ');
    expect(notes).toContain('(Asian staff in it less 9.5% of everyone in it) over 1,100');
    expect(notes).toContain('One rounding step is 0.5 points of staff; a part smaller than that is not a finding.');
    expect(notes).toContain('The change has no test: most people are in both snapshots.');
    expect(notes).toMatch(/Joiners against leavers, staff: higher \(\+50\.0 points, range .*Newcombe, 95%\)/);
  });

  test('without person numbers the change is shown without parts and without p, and the note says why', () => {
    const view = whyOf(grown, '', false);
    expect(view.finding).toBe('Asian staff rose from 9.5% to 13.6% of staff');
    expect(view.blocks[0]?.note).toBe('This extract has no person numbers, so the change cannot be split.');
    expect(view.blocks[0]?.rows.map(({state}) => state)).toEqual(['whole', 'whole']);
    expect([...view.notes, view.finding, view.support ?? ''].join(' ')).not.toMatch(/\bp [=b]|McNemar|Newcombe/);
    expect(view.csv.map(({status}) => status)).toEqual(['start', 'end']);
  });

  test('a move between areas is a part of an area, and none of the nation', () => {
    const moved: readonly Course[] = [
      ...grown,
      {before: [leeds, indian], after: [camden, indian], people: 60},
      {before: [leeds, british], after: [camden, british], people: 20},
    ];
    const row = (search: string) => whyOf(moved, search).blocks[0]?.rows.find(({key}) => key === 'movers');
    expect(row('')).toMatchObject({members: '0', state: 'none'});
    expect(row(`&area=${london}`)).toMatchObject({members: '+60', state: 'raises'});
  });

  test('a move between roles is a part of frontline staff only', () => {
    const promoted: readonly Course[] = [
      ...grown,
      {before: [camden, indian, true], after: [camden, indian, false], people: 30},
      {before: [camden, british, true], after: [camden, british, false], people: 20},
    ];
    const keys = (search: string) => whyOf(promoted, search).blocks[0]?.rows.map(({key}) => key) ?? [];
    expect(keys('')).not.toContain('roles');
    const roles = whyOf(promoted, '&staff=frontline').blocks[0]?.rows.find(({key}) => key === 'roles');
    expect(roles).toMatchObject({members: '−30', state: 'lowers'});
  });

  test('answers given and changed by those who stayed are declarations, tested by McNemar', () => {
    const declared: readonly Course[] = [
      ...grown,
      {before: [camden, silent], after: [camden, indian], people: 40},
      {before: [camden, silent], after: [camden, british], people: 10},
      {before: [camden, british], after: [camden, indian], people: 30},
      {before: [camden, indian], after: [camden, british], people: 10},
    ];
    const view = whyOf(declared);
    const row = view.blocks[0]?.rows.find(({key}) => key === 'declarations');
    expect(row).toMatchObject({state: 'raises', members: '+40 +30 −10', declared: '+50'});
    expect(view.support).toContain('Another 40 were counted on both dates and newly declared.');
    expect(view.notes.join(' ')).toMatch(/30 changed their answer to Asian and 10 from it: higher \(McNemar/);
  });

  test('an answer that changes by itself is no declaration, and has no test', () => {
    const [young, older, oldest] = (dimensionById('ageBand')?.categories ?? []).filter(
      (each) => each.population === 'workforce',
    );
    if (!young || !older || !oldest) throw new Error('there are no such bands');
    const aged: readonly Course[] = [
      {before: [camden, young.code], after: [camden, young.code], people: 200},
      {before: [camden, young.code], after: [camden, older.code], people: 60},
      {before: [camden, older.code], after: [camden, older.code], people: 800},
      {before: [camden, older.code], after: [camden, oldest.code], people: 100},
    ];
    const view = whyOf(aged, `&by=ageBand&category=${young.id}`, true, 'ageBand');
    expect(view.finding).toMatch(/fell from 22\.4% to 17\.2% of staff: growing older took 5\.2 points$/);
    expect(view.blocks[0]?.rows.map(({label}) => label)).toContain('Growing older');
    expect(view.notes.join(' ')).not.toMatch(/McNemar|changed their answer/);
  });

  test('a withheld part is drawn as all it could be, and what the rest leaves over has its own row', () => {
    const few: readonly Course[] = [
      ...grown,
      {before: [leeds, indian], after: [camden, indian], people: 3},
      {before: [leeds, british], after: [camden, british], people: 40},
    ];
    const view = whyOf(few, `&area=${london}`);
    const rows = view.blocks[0]?.rows ?? [];
    const movers = rows.find(({key}) => key === 'movers');
    expect(movers).toMatchObject({state: 'withheld', points: '[c]', members: '[c]', declared: '+45'});
    expect(movers?.bar?.from).toBeLessThan(movers?.bar?.to ?? 0);
    expect(view.notes.join(' ')).toContain('[c] withheld: 1 to 4 people');
    expect(view.csv.find(({status}) => status === 'moved into the area')).toMatchObject({count: '[c]', share: ''});
  });

  test('nothing differs where a withheld count is another of its kind', () => {
    expect(withMovers(1)).toEqual(withMovers(2));
  });

  test('parts, the remainder and rounding come to the change in the download', () => {
    const {csv} = whyOf(grown);
    const points = csv.filter(({status}) => status.startsWith('points of the change'));
    const sum = points.reduce((all, {gap_points: each}) => all + Number(each), 0);
    expect(sum).toBeCloseTo(Number(csv.find(({status}) => status === 'end')?.gap_points), 1);
    expect(csv.find(({status}) => status === 'joined')).toMatchObject({
      count: '50',
      base: '100',
      share: '0.5000',
      period: '2026-03-31/2026-09-30',
    });
  });

  test('a change smaller than one rounding step is not called a rise', () => {
    const still: readonly Course[] = [
      {before: [camden, indian], after: [camden, indian], people: 105},
      {before: [camden, british], after: [camden, british], people: 1000},
      {before: null, after: [camden, indian], people: 5},
    ];
    expect(whyOf(still).finding).toMatch(
      /^Asian staff went from 9\.5% to 9\.9% of staff, less than one step of rounding; no part of the change/,
    );
  });

  test('says so where there are too few for a share, and stays away where there is one snapshot', () => {
    const tiny: readonly Course[] = [
      {before: [camden, indian], after: [camden, indian], people: 6},
      {before: [camden, british], after: [camden, british], people: 12},
    ];
    const view = whyOf(tiny);
    expect(view.finding).toBe('Too few staff to say whether the share of Asian staff changed');
    expect(view.blocks[0]).toMatchObject({
      rows: [],
      note: 'Too few staff, or a count withheld, at one of the two dates.',
    });
    const alone = evidenceFor([{before: null, after: [camden, indian], people: 60}]);
    const {slice} = parseSlice('?page=characteristic&by=ethnicGroup&category=asian');
    expect(characteristicView({...slice, area: areas.nation.code}, alone)?.why).toBeNull();
  });
});
