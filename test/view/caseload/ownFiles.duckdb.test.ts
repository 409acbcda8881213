import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {areaIndex, organisation} from '../../../src/catalogue';
import type {Evidence} from '../../../src/comparison';
import {loadBaselines, loadCells, type Cells, type Database} from '../../../src/database';
import {openNodeDatabase} from '../../../src/database/nodeEngine';
import {readExtract, type Extract} from '../../../src/extract';
import {protectedCounts} from '../../../src/disclosure';
import {sourceOf} from '../../../src/page/stock/sourceOf';
import {defaultSlice, type Slice} from '../../../src/slice';
import {caseloadView, type CaseloadView, type MeasureTableView} from '../../../src/view';

const areas = areaIndex(organisation);
const at = '2026-09-30';
const wanted: Slice = {...defaultSlice, page: 'caseload', level: 'localAuthority'};

type Row = Readonly<Record<string, string>>;

const cellsOf = (line: string) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, a, b]) => a ?? b ?? '');

/** The rows of a fixture as a plain reader of CSV would have them: quoted values hold no quotes. */
function rowsOf(name: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(`test/fixture/own/${name}`, 'utf8').trim().split('\n');
  const headings = cellsOf(head.trim());
  return lines.map((line) => Object.fromEntries(cellsOf(line.trim()).map((value, i) => [headings[i] ?? '', value])));
}

const children = rowsOf('caseload-small.csv').filter((row) => row['Period End'] === at);
const advisers = rowsOf('workforce-small.csv').filter(
  (row) => row['As At'] === '30/09/2026' && row['Job Role'] === 'Family court adviser',
);

let db: Database;
let evidence: Evidence;

beforeAll(async () => {
  db = await openNodeDatabase();
  const held: Partial<Record<'workforce' | 'caseload', {extract: Extract; cells: Cells}>> = {};
  for (const population of ['workforce', 'caseload'] as const) {
    const bytes = new Uint8Array(readFileSync(`test/fixture/own/${population}-small.csv`));
    const read = await readExtract({name: `${population}.csv`, bytes}, {areas, organisation}, {});
    if (read.kind !== 'accepted') throw new Error(`${population} was not accepted`);
    held[population] = {extract: read.extract, cells: await loadCells(db, read.extract, areas)};
  }
  const sources = {
    workforce: held.workforce ? sourceOf(held.workforce.extract, areas, false) : null,
    caseload: held.caseload ? sourceOf(held.caseload.extract, areas, false) : null,
  };
  evidence = {
    organisation,
    areas,
    baselines: await loadBaselines(areas),
    sources,
    ask: (question) => {
      const cells = held[question.population]?.cells;
      return cells ? protectedCounts(cells, areas, organisation, question) : null;
    },
    askFlow: () => null,
  };
});
afterAll(() => db.close());

const roundTo5 = (count: number): number => Math.round(count / 5) * 5;
const number = (text: string | undefined): number => Number((text ?? '').replaceAll(',', '').replace('%', ''));

function viewOf(change: Partial<Slice> = {}): CaseloadView {
  const view = caseloadView({...wanted, ...change}, evidence);
  if (!view) throw new Error('the page is loading');
  return view;
}

function measures(view: CaseloadView, id: string): MeasureTableView {
  const found = view.sections.flatMap(({figures}) => figures).find((figure) => figure.id === id);
  if (found?.kind !== 'measureTable') throw new Error(`no figure ${id}`);
  return found;
}

function cell(figure: MeasureTableView, row: string, column: string): string {
  const i = figure.table.columns.findIndex(({label}) => label === column);
  const found = figure.table.rows.find(({header}) => header === row);
  if (i < 1 || !found)
    throw new Error(`no ${column} of ${row} in ${figure.table.rows.map(({header}) => header).join()}`);
  return found.cells[i - 1] ?? '';
}

const bradford = (row: Row) => ['Bradford', 'E08000032'].includes(row['Local Authority'] ?? '');
const inWestYorkshire = (row: Row) => bradford(row) || ['Leeds', 'E08000035'].includes(row['Local Authority'] ?? '');

/** Broad heritage, from the very words of the files. */
function heritage(text = ''): string | null {
  if (text.startsWith('White:')) return 'White';
  if (text === 'Black African') return 'Black';
  if (/Indian|Pakistani/.test(text)) return 'Asian';
  return text.startsWith('White and') ? 'Mixed' : null;
}

function shares(rows: readonly Row[], column: string): Readonly<Record<string, number>> {
  const known = rows.flatMap((row) => heritage(row[column]) ?? []);
  return Object.fromEntries(
    [...new Set(known)].map((group) => [group, known.filter((each) => each === group).length / known.length]),
  );
}

const childrenOf = (group: string) => roundTo5(children.filter((row) => heritage(row['Ethnicity']) === group).length);

const areaNamed = (text: string) => areas.find(text) ?? areas.atLevel('localAuthority').find(({name}) => name === text);

describe('the Caseload page on a user’s own small files, beside plain counts of their rows', () => {
  test('says how many children and how many for every 10,000 residents', () => {
    const view = viewOf();
    const residents = evidence.baselines.find({
      dimension: 'ageBand',
      population: 'caseload',
      area: areas.nation.code,
      grouping: 'broad',
      residents: 'likeForLike',
    })?.main.total;
    const rate = (10_000 * roundTo5(children.length)) / (residents ?? 0);
    expect(view.finding).toBe(
      `${roundTo5(children.length)} children were worked with in the year: ${rate.toFixed(1)} for every 10,000 residents 0 to 17`,
    );
    expect(view.tiles.map(({label}) => label)).toContain('Public law');
  });

  test('has the children of each law, and their share', () => {
    const figure = measures(viewOf(), 'caseload-law');
    for (const [label, value] of [
      ['Public law', 'Public'],
      ['Private law', 'Private'],
    ] as const) {
      const count = roundTo5(children.filter((row) => row['Law'] === value).length);
      expect(number(cell(figure, label, 'Children'))).toBe(count);
      expect(number(cell(figure, label, 'Share'))).toBe(Math.round((100 * count) / roundTo5(children.length)));
    }
  });

  test('has the rate of an authority, and is silent on one with no children', () => {
    const figure = measures(viewOf(), 'caseload-rates');
    const count = roundTo5(children.filter(bradford).length);
    expect(number(cell(figure, 'Bradford', 'Children'))).toBe(count);
    const residents = number(cell(figure, 'Bradford', 'Residents'));
    expect(number(cell(figure, 'Bradford', 'Per 10,000'))).toBe(Math.round((10_000 * count) / residents));
    expect(cell(figure, 'Leicester', 'Per 10,000')).toBe('Fewer than 10');
    expect(figure.table.rows).toHaveLength(areas.atLevel('localAuthority').length);
  });

  test('says that a file of a few authorities makes the rate of the nation too low', () => {
    const found = measures(viewOf(), 'caseload-rates');
    const places = new Set(children.map((row) => areaNamed(row['Local Authority'] ?? '')?.code));
    expect(found.caution).toMatch(
      new RegExp(`^The file has no children in ${296 - places.size} of 296 local authorities: if it does not hold all`),
    );
  });

  test('has the relative rate of each heritage from its own children and residents', () => {
    const figure = measures(viewOf(), 'caseload-ethnicGroup-rates');
    const rate = (group: string) => {
      expect(number(cell(figure, group, 'Children'))).toBe(childrenOf(group));
      return childrenOf(group) / number(cell(figure, group, 'Residents'));
    };
    for (const group of ['Asian', 'Black', 'Mixed']) {
      expect(number(cell(figure, group, 'Relative rate'))).toBeCloseTo(rate(group) / rate('White'), 2);
    }
    expect(cell(figure, 'White', 'Against White children')).toBe('Reference');
  });

  test('divides children by full-time equivalents of the frontline of the area', () => {
    const figure = measures(viewOf(), 'caseload-per-practitioner');
    const served = roundTo5(children.filter(inWestYorkshire).length);
    const fte = advisers.filter((row) => row['Directorate'] === 'A5').reduce((sum, row) => sum + number(row['FTE']), 0);
    expect(number(cell(figure, 'A5 West Yorkshire', 'Children'))).toBe(served);
    expect(number(cell(figure, 'A5 West Yorkshire', 'Practitioners, FTE'))).toBe(roundTo5(Math.round(fte)));
    expect(number(cell(figure, 'A5 West Yorkshire', 'Per practitioner'))).toBeCloseTo(
      served / roundTo5(Math.round(fte)),
      1,
    );
  });

  test('has chances of shared heritage that the true counts lie within, near those they give', () => {
    const figure = measures(viewOf(), 'caseload-meeting-ethnicGroup');
    const given = areas.atLevel('serviceArea').flatMap((area) => {
      const row = `All children, by service area: ${area.code} ${area.short}`;
      if (!figure.table.rows.some(({header}) => header === row)) return [];
      const range = cell(figure, row, 'Lowest to highest');
      return range === '' ? [] : [{area, row, range}];
    });
    expect(given.length).toBeGreaterThan(0);
    for (const {area, row, range} of given) {
      const inArea = (child: Row): boolean => {
        const place = areaNamed(child['Local Authority'] ?? '');
        return place !== undefined && areas.contains(area, place);
      };
      const first = shares(children.filter(inArea), 'Ethnicity');
      const second = shares(
        advisers.filter((each) => each['Directorate'] === area.code),
        'Ethnic Origin',
      );
      const truth = 100 * Object.entries(first).reduce((sum, [group, share]) => sum + share * (second[group] ?? 0), 0);
      const [lowest, highest] = range.split(' to ').map(number);
      expect(lowest).toBeLessThanOrEqual(Math.ceil(truth));
      expect(highest).toBeGreaterThanOrEqual(Math.floor(truth));
      expect(Math.abs(number(cell(figure, row, 'Chance')) - truth)).toBeLessThan(5);
    }
  });

  test('gives an authority no practitioners, and says where they are', () => {
    const view = viewOf({area: 'E08000032'});
    const {missing = []} = view.sections.find(({id}) => id === 'practitioners') ?? {};
    expect(missing.map(({words}) => words).join()).toMatch(/recorded by service area/);
    expect(missing[0]?.link?.href).toMatch(/area=A5/);
    expect(view.sections.flatMap(({missing: words}) => words.map((each) => each.words)).join()).toMatch(/law/);
  });
});
