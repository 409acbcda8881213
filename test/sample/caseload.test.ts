import {beforeAll, describe, expect, it} from 'vitest';
import {caseloadRows, generatedRows} from '../../data/prepare/sample';
import {areaIndex, organisation} from '../../src/catalogue';
import {loadBaselines, type BaselineLibrary} from '../../src/database';
import manifest from '../../data/sample/manifest.json';
import {publishedAreas} from './publishedAreas';
import {heritagePercent, isAnswered, mean, percent, readPieces, type Row} from './readPieces';

const columns = [
  'child_id',
  'local_authority',
  'law',
  'sex',
  'age',
  'ethnic_group',
  'religion',
  'disability',
  'main_language',
];
const areas = areaIndex(organisation);
const serviceAreaOf = new Map(
  areas
    .atLevel('serviceArea')
    .flatMap((outer) => areas.inside(outer, 'localAuthority').map(({code}) => [code, outer.code])),
);

let read: ReturnType<typeof readPieces>;
let first: readonly Row[];
let last: readonly Row[];
let library: BaselineLibrary;

beforeAll(async () => {
  read = readPieces(caseloadRows(), columns);
  first = read.bySnapshot.get('2024-03-31') ?? [];
  last = read.bySnapshot.get('2026-09-30') ?? [];
  library = await loadBaselines(areas);
}, 120_000);

function byServiceArea(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const area = serviceAreaOf.get(row['local_authority'] ?? '') ?? '';
    const group = groups.get(area) ?? [];
    group.push(row);
    groups.set(area, group);
  }
  return groups;
}

function residents(area: string) {
  return library.find({
    dimension: 'ethnicGroup',
    population: 'caseload',
    area,
    grouping: 'broad',
    residents: 'likeForLike',
  });
}

/** For each value, how many are below it. */
function order(values: readonly number[]): readonly number[] {
  return values.map((value) => values.filter((other) => other < value).length);
}

function agesIn(rows: readonly Row[], law: string): readonly number[] {
  return rows.filter((row) => row['law'] === law).map((row) => Number(row['age']));
}

describe('the sample caseload', () => {
  it('is the one the manifest describes', () => {
    expect(read.headings).toEqual(manifest.caseload.columns);
    expect(read.sha256).toBe(manifest.caseload.sha256);
    expect(Object.fromEntries([...read.bySnapshot].map(([period, rows]) => [period, rows.length]))).toEqual(
      Object.fromEntries(Object.entries(manifest.caseload.snapshots).map(([period, {rows}]) => [period, rows])),
    );
  });

  it('has about 137,000 children a year, 67.3 % of them in private law, 51 % of them boys', () => {
    expect(read.bySnapshot.size).toBe(6);
    expect(Math.abs(first.length - 137_347)).toBeLessThan(700);
    for (const rows of read.bySnapshot.values()) {
      expect(Math.abs(rows.length - 137_000)).toBeLessThan(2000);
      expect(Math.abs(percent(rows, (row) => row['law'] === 'private') - 67.3)).toBeLessThan(0.3);
      const known = rows.filter((row) => isAnswered(row['sex']));
      expect(Math.abs(percent(known, (row) => row['sex'] === 'Male') - 51)).toBeLessThan(0.5);
    }
  });

  it('counts a child once a year and keeps most children for the next half-year', () => {
    const ids = [...read.bySnapshot.values()].map((rows) => new Set(rows.map((row) => row['child_id'])));
    [...read.bySnapshot.values()].forEach((rows, i) => expect(ids[i]?.size).toBe(rows.length));
    const staying = [...(ids[5] ?? [])].filter((id) => ids[4]?.has(id)).length / last.length;
    expect(staying).toBeGreaterThan(0.6);
    expect(staying).toBeLessThan(0.75);
    expect([...(ids[5] ?? [])].some((id) => ids[2]?.has(id))).toBe(true);
  });

  it('has about 86,400 children in new cases a year: those not worked with in the year before', () => {
    const periods = [...read.bySnapshot.values()];
    for (const [i, rows] of periods.slice(2).entries()) {
      const before = new Set((periods[i] ?? []).map((row) => row['child_id']));
      const begun = rows.filter((row) => !before.has(row['child_id'])).length;
      expect(Math.abs(begun - 86_419)).toBeLessThan(1700);
    }
  });

  it('keeps what does not change about a child', () => {
    const before = new Map((read.bySnapshot.get('2026-03-31') ?? []).map((row) => [row['child_id'], row]));
    const changed = last.filter((row) => {
      const then = before.get(row['child_id']);
      if (!then) return false;
      const years = Number(row['age']) - Number(then['age']);
      return (
        ['local_authority', 'law'].some((column) => row[column] !== then[column]) ||
        ['sex', 'ethnic_group', 'religion', 'disability', 'main_language'].some(
          (column) => isAnswered(then[column]) && row[column] !== then[column],
        ) ||
        years < 0 ||
        years > 1
      );
    });
    expect(changed).toEqual([]);
  });

  it('is aged 0 to 17, younger in public law than in private', () => {
    const [privateLaw, publicLaw] = [agesIn(last, 'private'), agesIn(last, 'public')];
    expect(new Set([...privateLaw, ...publicLaw])).toEqual(new Set(Array.from({length: 18}, (_, age) => age)));
    expect(mean(privateLaw)).toBeGreaterThan(mean(publicLaw) + 0.3);
    expect(mean(publicLaw)).toBeGreaterThan(6);
    expect(mean(privateLaw)).toBeLessThan(8.6);
  });

  it('covers every authority of England, and shares cases out among areas as in 2016', () => {
    expect(new Set(last.map((row) => row['local_authority'])).size).toBe(296);
    const odd = ['A10', 'A11'];
    for (const rows of [first, last])
      for (const [area, , privateLaw, publicLaw] of publishedAreas.filter(([code]) => !odd.includes(code)))
        for (const [law, counted, of] of [
          ['private', privateLaw, 39704 - 1514],
          ['public', publicLaw, 18627],
        ] as const) {
          const inLaw = rows.filter((row) => row['law'] === law);
          const here = percent(inLaw, (row) => serviceAreaOf.get(row['local_authority'] ?? '') === area);
          expect(Math.abs(here - (100 * counted) / of), `${law} ${area}`).toBeLessThan(0.4);
        }
    // The two areas whose counts look odd are pooled.
    const pooled = percent(
      last.filter((row) => row['law'] === 'private'),
      (row) => odd.includes(serviceAreaOf.get(row['local_authority'] ?? '') ?? ''),
    );
    expect(Math.abs(pooled - (100 * (820 + 2529)) / (39704 - 1514))).toBeLessThan(0.4);
  });

  it('has more Mixed heritage and Black children and fewer Asian children than residents of its areas', () => {
    const [asian = 0, black = 0, mixed = 0, , white = 0] = heritagePercent(last);
    expect(asian).toBeGreaterThan(7.5);
    expect(asian).toBeLessThan(9.5);
    expect(black).toBeGreaterThan(6);
    expect(mixed).toBeGreaterThan(8.5);
    expect(mixed).toBeLessThan(10);
    expect(white).toBeGreaterThan(71);
    expect(white).toBeLessThan(75);
  });

  it('follows the census from area to area, in heritage and in age', () => {
    const points = [...byServiceArea(last)].map(([area, rows]) => {
      const counts = residents(area)?.main.counts ?? {};
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const community = ['asian', 'black', 'mixed', 'other', 'white'].map((id) => (100 * (counts[id] ?? 0)) / total);
      return {area, community, caseload: heritagePercent(rows)};
    });
    expect(points).toHaveLength(17);
    for (const {area, community, caseload} of points) {
      const ratio = (b: number) => (caseload[b] ?? 0) / (community[b] ?? 1);
      expect(ratio(2), `Mixed in ${area}`).toBeGreaterThan(1.05);
      expect(ratio(2), `Mixed in ${area}`).toBeLessThan(1.65);
      expect(ratio(0), `Asian in ${area}`).toBeLessThan(1);
      expect(ratio(4), `White in ${area}`).toBeGreaterThan(0.85);
      expect(ratio(4), `White in ${area}`).toBeLessThan(1.15);
    }
    const [here, there] = [
      points.map(({caseload}) => caseload[4] ?? 0),
      points.map(({community}) => community[4] ?? 0),
    ];
    const apart = order(here).map((place, i) => Math.abs(place - (order(there)[i] ?? 0)));
    expect(Math.max(...apart)).toBeLessThan(4);
  });

  it('records more in every year: about 86 % of heritage, 53 % of faith and 71 % of disability', () => {
    const usual: readonly [column: string, share: number][] = [
      ['ethnic_group', 86],
      ['religion', 53],
      ['disability', 71],
    ];
    for (const [column, share] of usual) {
      const recorded = [...read.bySnapshot.values()].map((rows) => percent(rows, (row) => isAnswered(row[column])));
      expect(recorded).toEqual(recorded.toSorted((a, b) => a - b));
      expect(Math.abs(mean(recorded) - share)).toBeLessThan(0.7);
      for (const silence of ['', 'Prefer not to say', 'Not known'])
        expect(last.some((row) => row[column] === silence)).toBe(true);
    }
  });
});

describe('generatedRows', () => {
  it.each([7, 1000, 25_001])('gives exactly %i rows over the six periods', (n) => {
    const {bySnapshot} = readPieces(generatedRows(n, 5), ['law']);
    const counts = [...bySnapshot.values()].map((rows) => rows.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('has both laws in the proportions of the sample', () => {
    const {bySnapshot} = readPieces(generatedRows(30_000, 5), ['law']);
    const rows = [...bySnapshot.values()].flat();
    expect(Math.abs(percent(rows, (row) => row['law'] === 'private') - 67.3)).toBeLessThan(1.5);
  });
});
