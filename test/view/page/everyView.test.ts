import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {dimensions, populations} from '../../../src/catalogue';
import {defaultSlice, type Slice} from '../../../src/slice';
import {areaProfileView, characteristicView, stocktakeView, type Lane} from '../../../src/view';
import {areas, england, evidenceOf, loadingEvidence, snapshots, type Shape} from '../evidence';
import {figuresNamed, figuresOf, numbersOf, tableWords, textsOf} from './views';

const places = [
  areas.nation.code,
  ...areas.atLevel('serviceArea').map(({code}) => code),
  'E12000007',
  'E08000032',
  'E06000053',
  'nowhere',
];

const shapes: fc.Arbitrary<Shape> = fc.record({
  seed: fc.integer({min: 0, max: 9999}),
  workforce: fc.option(fc.constantFrom(12, 60, 400, 2100), {freq: 6}),
  caseload: fc.option(fc.constantFrom(30, 500, 9000, 64_000), {freq: 6}),
  snapshots: fc.constantFrom(snapshots, snapshots.slice(0, 1), snapshots.slice(1, 3)),
  dimensions: fc.constantFrom(
    dimensions.map(({id}) => id),
    ['sex', 'ethnicGroup'],
    ['religion', 'ageBand'],
  ),
});

const slices: fc.Arbitrary<Slice> = fc
  .record({
    page: fc.constant('stocktake' as const),
    area: fc.constantFrom(...places),
    snapshot: fc.constantFrom(null, '2026-09-30', '2025-01-01', '2020-01-01'),
    since: fc.constantFrom(null, '2024-03-31'),
    residents: fc.constantFrom('likeForLike' as const, 'allAges' as const),
    staff: fc.constantFrom('all' as const, 'frontline' as const),
    by: fc.constantFrom(...dimensions.map(({id}) => id)),
    detail: fc.constantFrom('broad' as const, 'drill' as const, 'detailed' as const),
    open: fc.constantFrom([], ['asian', 'white'], ['no_such_group']),
    ranges: fc.boolean(),
    population: fc.constantFrom(...populations),
    category: fc.constantFrom(null, 'asian', 'muslim', 'asian_indian', 'no_such_group'),
    level: fc.constant('serviceArea' as const),
    show: fc.constant('ratio' as const),
    layout: fc.constant('map' as const),
    against: fc.constantFrom(null, 'A15'),
    comparator: fc.constantFrom(null, 'children-social-workers-2024', 'civil-service-2025', 'nobody'),
  })
  .map((asked) => ({...defaultSlice, ...asked}));

const pages = [stocktakeView, characteristicView, areaProfileView];

describe('every page, whatever is loaded and asked', {timeout: 30_000}, () => {
  test('no text holds NaN, undefined, null, Infinity or an object, and no number drawn is other than finite', () => {
    fc.assert(
      fc.property(shapes, slices, (shape, slice) => {
        const evidence = evidenceOf(shape);
        for (const view of pages) {
          const page = view(slice, evidence);
          if (page === null) throw new Error('a page that has its counts was null');
          const bad = /\bNaN\b|undefined|\bnull\b|Infinity|\[object|  |\.\.|^ | $| [,.;:]/;
          expect(textsOf(page).filter((text) => bad.test(text))).toEqual([]);
          expect(numbersOf(page).filter((number) => !Number.isFinite(number))).toEqual([]);
        }
      }),
      {numRuns: 60, seed: 1},
    );
  });

  test('a figure’s sentences name only percentages and people that its table shows', () => {
    fc.assert(
      fc.property(shapes, slices, (shape, slice) => {
        const evidence = evidenceOf(shape);
        for (const view of pages) {
          const page = view(slice, evidence);
          for (const figure of page ? figuresOf(page) : []) {
            const shown = tableWords(figure);
            const named = figuresNamed(`${figure.finding}. ${figure.support ?? ''}`);
            expect(
              named
                .filter((each) => !shown.has(each))
                .map((each) => `${each} in: ${figure.finding}. ${figure.support ?? ''}`),
            ).toEqual([]);
          }
          const everywhere = new Set((page ? figuresOf(page) : []).flatMap((figure) => [...tableWords(figure)]));
          const onPage = figuresNamed(`${page?.finding}. ${page?.lede ?? ''}`);
          expect(
            onPage
              .filter((each) => !everywhere.has(each))
              .map((each) => `${each} in: ${page?.finding}. ${page?.lede ?? ''}`),
          ).toEqual([]);
        }
      }),
      {numRuns: 80, seed: 2},
    );
  });

  test('picture, table and download have a row for the same lanes, and say the same verdicts and withhold the same', () => {
    fc.assert(
      fc.property(shapes, slices, (shape, slice) => {
        const evidence = evidenceOf(shape);
        for (const view of [stocktakeView, characteristicView]) {
          for (const figure of figuresOf(view(slice, evidence) ?? never())) {
            if (!('blocks' in figure) || !('show' in figure)) continue;
            // Only a ChartTableView has columns to show.
            const blocks = figure.blocks as readonly {rows: readonly {lanes: readonly Lane[]}[]}[];
            const lanes = blocks.flatMap((block) => block.rows.flatMap((row) => row.lanes));
            // Another body's published figure has a row of its own, below the lane it stands on.
            const said = lanes.flatMap(({verdict, mark}) => [
              verdict.toLowerCase(),
              ...(mark.comparator ? ['published figure'] : []),
            ]);
            expect(figure.table.rows).toHaveLength(said.length);
            expect(figure.csv.map((row) => row.status)).toEqual(said);
            for (const row of figure.csv) {
              if (row.count !== '[c]' && row.base !== '[c]') continue;
              expect([row.share, row.lower, row.upper, row.ratio, row.gap_points, row.gap_people].join('')).toBe('');
            }
          }
        }
      }),
      {numRuns: 60, seed: 3},
    );
  });

  test('nothing is shown as a share on a base under 23, and no count from 1 to 4 is anywhere in a table', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const page = stocktakeView(england, evidenceOf(shape)) ?? never();
        for (const row of figuresOf(page).flatMap(({csv}) => csv)) {
          if (row.base === '' || Number(row.base) < 23) expect(row.share).toBe('');
          expect(['1', '2', '3', '4']).not.toContain(row.count);
        }
      }),
      {numRuns: 60, seed: 4},
    );
  });

  test('while counts are on their way a page is null', () => {
    for (const view of pages) expect(view(england, loadingEvidence())).toBeNull();
  });
});

function never(): never {
  throw new Error('a page that has its counts was null');
}
