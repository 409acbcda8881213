import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {areaIndex, organisation} from '../../../src/catalogue';
import {loadCells, packExtract, unpackExtract, type Cells, type Database} from '../../../src/database';
import {openNodeDatabase} from '../../../src/database/nodeEngine';
import {readExtract} from '../../../src/extract';
import {
  workforceView,
  type LikelihoodView,
  type PayGroupsView,
  type PayView,
  type WorkforceView,
} from '../../../src/view';
import {womenByQuarter} from '../../../data/prepare/sample/payQuarters';
import {workforceRows} from '../../../data/prepare/sample';
import manifest from '../../../data/sample/manifest.json';
import {readPieces, type Row} from '../../sample/readPieces';
import {england, staffEvidence} from './staffEvidence';

const areas = areaIndex(organisation);
let db: Database;
let cells: Cells;
let bySnapshot: ReadonlyMap<string, readonly Row[]>;
let view: WorkforceView;

beforeAll(async () => {
  const text = [...workforceRows()].join('');
  bySnapshot = readPieces([text], manifest.workforce.columns).bySnapshot;
  const bytes = new TextEncoder().encode(text);
  const read = await readExtract({name: 'workforce.csv', bytes}, {areas, organisation}, {});
  if (read.kind !== 'accepted') throw new Error('the sample was not accepted');
  db = await openNodeDatabase();
  // As the page gets it: packed when the app is built, unpacked in the browser.
  cells = await loadCells(db, await unpackExtract(await packExtract(read.extract)), areas);
  const made = workforceView(england, staffEvidence(cells));
  if (!made) throw new Error('the page is loading');
  view = made;
});
afterAll(() => db.close());

const figures = () => view.sections.flatMap((section) => section.figures);
// Each kind is looked for by its name, which is what tells the types apart.
const pay = () => figures().find(({kind}) => kind === 'pay') as PayView;
const groups = () => figures().find(({kind}) => kind === 'payGroups') as PayGroupsView;
const absence = () => figures().find(({kind}) => kind === 'likelihood') as LikelihoodView;

function rows(snapshot: string, is: (row: Row) => boolean = () => true): readonly Row[] {
  return (bySnapshot.get(snapshot) ?? []).filter(is);
}

const rates = (some: readonly Row[]) => some.map((row) => Number(row['hourly_pay'])).toSorted((a, b) => a - b);
const meanOf = (sorted: readonly number[]) => sorted.reduce((sum, rate) => sum + rate, 0) / sorted.length;
const middle = (sorted: readonly number[]) =>
  ((sorted[Math.ceil(sorted.length / 2) - 1] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2;
const series = (measure: 'mean' | 'median') =>
  pay()
    .trend?.series.find((each) => each.key === 'counted' && each.measure === measure)
    ?.points.map(({value}) => value);

/** By hand: means, and the middle of the sorted rates, midway where there are two. */
function gaps(reference: readonly Row[], group: readonly Row[]): {mean: number; median: number} {
  const [one, two] = [rates(reference), rates(group)];
  return {mean: 100 * (1 - meanOf(two) / meanOf(one)), median: 100 * (1 - middle(two) / middle(one))};
}

const minus = (text: string) => Number(text.replace('−', '-').replace('%', ''));
const roundTo5 = (count: number) => Math.round(count / 5) * 5;

describe('the Workforce page on the sample, beside plain counts of its rows', () => {
  test('has the gender pay gap of each 31 March', () => {
    const marches = [...bySnapshot.keys()].filter((date) => date.endsWith('-03-31'));
    const expected = marches.map((date) =>
      gaps(
        rows(date, (row) => row['sex'] === 'Male'),
        rows(date, (row) => row['sex'] === 'Female'),
      ),
    );
    expect(marches).toHaveLength(3);
    expected.forEach(({mean, median}, i) => {
      expect(Math.abs((series('mean')?.[i] ?? 99) - mean)).toBeLessThanOrEqual(0.0500001);
      expect(Math.abs((series('median')?.[i] ?? 99) - median)).toBeLessThanOrEqual(0.0500001);
    });
  });

  test('has the women of each quarter, to what rounding to five can do', () => {
    const people = rows('2026-03-31').map((row) => ({
      hourlyPay: Number(row['hourly_pay']),
      woman: row['sex'] === 'Female',
    }));
    const expected = womenByQuarter(people).toReversed();
    expect(pay().quarters?.bars).toHaveLength(4);
    pay().quarters?.bars.forEach(({focus}, i) => expect(Math.abs(focus - (expected[i] ?? 0))).toBeLessThan(0.008));
  });

  test('has the pay gaps of heritage and disability, as finely as each is given', () => {
    const white = rows('2026-03-31', (row) => row['ethnic_group']?.startsWith('White') ?? false);
    const black = rows('2026-03-31', (row) => row['ethnic_group']?.startsWith('Black') ?? false);
    const found = groups().blocks[0]?.rows.find(({key}) => key === 'black');
    expect(Math.abs(minus(found?.meanLabel ?? '') - gaps(white, black).mean)).toBeLessThanOrEqual(0.0500001);
    expect(found?.people).toBe(String(roundTo5(black.length)));
  });

  test('has the long absences and the days lost', () => {
    const disabled = rows('2026-09-30', (row) => row['disability'] === 'Yes');
    const long = disabled.filter((row) => Number(row['days_absent']) >= 28);
    const days = disabled.reduce((sum, row) => sum + Number(row['days_absent']), 0);
    const fte = disabled.reduce((sum, row) => sum + Number(row['fte']), 0);
    const row = absence()
      .blocks.find(({key}) => key === 'disability')
      ?.rows.find(({key}) => key === 'disabled');
    expect(row?.numbers[0]).toBe(String(roundTo5(disabled.length)));
    expect(row?.numbers[1]).toBe(`${((100 * days) / (fte * 253)).toFixed(1)}%`);
    expect(row?.numbers[2]).toBe(String(roundTo5(long.length)));
    expect(row?.mark?.value).toBeCloseTo(
      roundTo5(long.length) /
        roundTo5(disabled.length) /
        (roundTo5(rows('2026-09-30', (one) => one['disability'] === 'No' && Number(one['days_absent']) >= 28).length) /
          roundTo5(rows('2026-09-30', (one) => one['disability'] === 'No').length)),
      6,
    );
  });

  test('has pay of a service area only as coarsely as its few men allow', () => {
    const a5 = workforceView({...england, area: 'A5'}, staffEvidence(cells));
    const found = a5?.sections.flatMap((section) => section.figures).find(({kind}) => kind === 'pay') as PayView;
    expect(found.figures[0]?.value).toMatch(/^−?\d+%$|^\[c\]$/);
    expect(found.csv.every(({gap_points: points}) => points === '' || Number(points) % 2 === 0)).toBe(true);
  });
});
