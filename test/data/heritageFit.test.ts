import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import census from '../../data/census/ethnicGroup.json';
import lookup from '../../data/lookup/areas.json';
import {heritageFit, type Modelled} from '../../data/prepare/heritage/heritageFit';
import {heritageSources, type HeritageSources} from '../../data/prepare/heritage/heritageSources';
import {proportionalFit, scaledTo} from '../../data/prepare/heritage/proportionalFit';
import {readCsv, text, whole, type Row} from '../../data/prepare/readCsv';
import {areaIndex, organisation} from '../../src/catalogue';
import {loadBaselines} from '../../src/database';
import earlier from '../golden/modelled-heritage.json';

const downloads = '../shared/data';

/** The agreement asked of the fit: of every 1,000 residents of an area, at most one is placed at another age. */
const oneInAThousand = 1 / 1000;

function downloaded(path: string): readonly Row[] {
  return readCsv(join(downloads, path));
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

describe('proportionalFit', () => {
  it('gives the table of its Check line', () => {
    const fitted = proportionalFit(
      [
        [1, 2],
        [3, 4],
      ],
      {rows: [10, 10], columns: [8, 12]},
    );
    expect(fitted.map((row) => row.map((cell) => Math.round(cell * 1000) / 1000))).toEqual([
      [3.515, 6.485],
      [4.485, 5.515],
    ]);
  });

  it('keeps the odds ratio it started from', () => {
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = proportionalFit(
      [
        [1, 2],
        [3, 4],
      ],
      {rows: [70, 30], columns: [55, 45]},
    );
    expect((a * d) / (b * c)).toBeCloseTo((1 * 4) / (2 * 3), 10);
  });

  it('meets both sets of totals', () => {
    const fitted = proportionalFit(
      [
        [5, 1, 1],
        [1, 1, 9],
      ],
      {rows: [30, 70], columns: [20, 30, 50]},
    );
    expect(fitted.map((row) => row.reduce((sum, cell) => sum + cell, 0))).toEqual([
      expect.closeTo(30, 6),
      expect.closeTo(70, 6),
    ]);
    expect([0, 1, 2].map((j) => fitted.reduce((sum, row) => sum + (row[j] ?? 0), 0))).toEqual([
      expect.closeTo(20, 6),
      expect.closeTo(30, 6),
      expect.closeTo(50, 6),
    ]);
  });

  it('leaves an empty row empty', () => {
    expect(
      proportionalFit(
        [
          [0, 0],
          [1, 1],
        ],
        {rows: [0, 4], columns: [1, 3]},
      ),
    ).toEqual([
      [0, 0],
      [1, 3],
    ]);
  });
});

describe('scaledTo', () => {
  it('keeps shares, and gives nothing where there is nothing to share', () => {
    expect(scaledTo([1, 3], 8)).toEqual([2, 6]);
    expect(scaledTo([0, 0], 8)).toEqual([0, 0]);
  });
});

describe('the modelled heritage table on file', () => {
  const areas = areaIndex(organisation);

  it.each(earlier.areas)('agrees with the earlier run in $name', async (area) => {
    const library = await loadBaselines(areas);
    const residents = total(area.allAges);
    const want = {area: area.code, dimension: 'ethnicGroup', grouping: 'detailed', residents: 'likeForLike'} as const;
    const staff = library.find({...want, population: 'workforce'})?.main;
    expect(staff?.id).toBe('ethnicGroup.detailed.16to64');
    for (const [group, people] of Object.entries(area.from16to64)) {
      const off = Math.abs((staff?.counts[group] ?? Number.NaN) - people);
      expect(off / residents, `${group} 16 to 64`).toBeLessThanOrEqual(oneInAThousand);
    }
    const children = library.find({...want, population: 'caseload'})?.main;
    // England's children are counted, not modelled; and a whole country's rounding adds up.
    if (children?.grade !== 'modelled') return;
    for (const [group, people] of Object.entries(area.from0to17)) {
      expect(Math.abs((children.counts[group] ?? Number.NaN) - people), `${group} 0 to 17`).toBeLessThanOrEqual(1);
    }
  });

  it('has every group of every local authority', () => {
    const table = census.tables['ethnicGroup.detailed.16to64'];
    expect(table.counts).toHaveLength(318 * 19);
  });
});

describe.runIf(existsSync(join(downloads, 'census-2021')))('the fit, run on the downloads', () => {
  let sources: HeritageSources;
  let fit: readonly Modelled[];

  beforeAll(() => {
    sources = heritageSources(downloaded, lookup);
    fit = heritageFit(sources);
  });

  it('adds to TS021 in every district and group, but for rounding', () => {
    for (const {area, group, age_0_15, age_16_64, age_65_plus} of fit) {
      const all = sources.allAges.get(area)?.get(group) ?? Number.NaN;
      expect(Math.abs(age_0_15 + age_16_64 + age_65_plus - all), `${area} ${group}`).toBeLessThanOrEqual(1);
    }
  });

  it('agrees with the earlier run in 331 districts, 19 groups and 4 ages: at most 1 in 1,000 residents apart', () => {
    const residents = new Map([...sources.allAges].map(([area, groups]) => [area, total(Object.fromEntries(groups))]));
    const other = new Map(
      downloaded('census-2021/modelled_ethnic_group_by_age.csv').map((row) => [
        `${text(row, 'area_code')} ${text(row, 'ethnic_group')}`,
        row,
      ]),
    );
    let compared = 0;
    let furthest = 0;
    for (const cell of fit) {
      const row = other.get(`${cell.area} ${cell.group}`);
      if (!row) throw new Error(`No earlier figure for ${cell.area} ${cell.group}`);
      for (const age of ['age_0_15', 'age_16_64', 'age_65_plus'] as const) {
        furthest = Math.max(furthest, Math.abs(cell[age] - whole(row, age)) / (residents.get(cell.area) ?? 0));
        compared += 1;
      }
      // The 0 to 17 fit depends on nothing but the counted splits, and agrees to the person.
      expect(Math.abs(cell.age_0_17 - whole(row, 'age_0_17')), `${cell.area} ${cell.group}`).toBeLessThanOrEqual(1);
    }
    expect(compared).toBe(331 * 19 * 3);
    expect(furthest).toBeLessThanOrEqual(oneInAThousand);
  });
});
