import {describe, expect, test} from 'vitest';
import {dimensionById, type Population} from '../../../src/catalogue';
import type {Slice} from '../../../src/slice';
import {areaProfileView, stocktakeView, type AreaProfileView} from '../../../src/view';
import {england, evidenceOf, usualShape} from '../evidence';

const evidence = evidenceOf({...usualShape, workforce: 8000});

function viewOf(change: Partial<Slice>): AreaProfileView {
  const view = areaProfileView({...england, page: 'area', area: 'A5', ...change}, evidence);
  if (view === null) throw new Error('the page has its counts');
  return view;
}

describe('areaProfileView', () => {
  test('the area is named with its code, and what it is compared with: the rest of any area it is in', () => {
    expect(viewOf({}).eyebrow).toBe('A5 West Yorkshire, 30 September 2026, compared with the rest of England');
    expect(viewOf({area: 'E08000032', against: 'A5'}).eyebrow).toContain('the rest of A5 West Yorkshire');
    expect(viewOf({against: 'A15'}).eyebrow).toMatch(/compared with A15 Greater London$/);
  });

  test('beside an area it is in stands the area against the rest of that, never against the whole', () => {
    const wide = evidenceOf({...usualShape, workforce: 60_000});
    const view = areaProfileView({...england, page: 'area', area: 'A5'}, wide);
    const lanes = (view?.panels ?? []).flatMap((panel) => {
      const by = panel.id.replace('area-', '');
      return panel.blocks.flatMap(({rows}) =>
        rows.flatMap(({key, lanes: all}) => all.map((lane) => ({by, key, lane}))),
      );
    });
    expect(new Set(view?.panels.map(({show}) => show.change))).toEqual(new Set(['Beside the rest']));
    for (const {lane} of lanes) {
      expect(lane.change).toMatch(/^[+−][\d.]+$|^–$|^\[c\]$|^$/);
    }
    const clear = lanes.filter(({lane}) => /^[+−]/.test(lane.change));
    expect(clear.length).toBeGreaterThan(0);
    for (const {by, key, lane} of clear) {
      const [n, x] = countsIn('A5', lane.population, by, key);
      const [all, members] = countsIn('E92000001', lane.population, by, key);
      const points = 100 * (x / n - (members - x) / (all - n));
      expect(Number(lane.change.replace('−', '-'))).toBeCloseTo(points, 0);
    }
    expect(view?.panels[1]?.notes.join(' ')).toContain('Beside the rest of England: higher (+) or lower (−)');

    function countsIn(area: string, population: Population, by: string, part: string): readonly [number, number] {
      const table = wide.ask({
        population,
        snapshots: ['2026-09-30'],
        areas: {kind: 'one', area},
        split: null,
        dimensions: [by],
        staff: 'all',
      });
      const [base, count] = [table?.lines[0]?.declared, table?.lines[0]?.parts[dimensionById(by)?.focus ?? part]];
      if (count?.kind !== 'shown' || base?.kind !== 'shown') throw new Error('the counts are shown');
      return [base.count, count.count];
    }
  });

  test('beside an area it is not in stands that area’s gap, which is the gap its own page shows', () => {
    const heritage = viewOf({against: 'A15'}).panels[1];
    expect(heritage?.show.change).toBe('Gap in A15 Greater London');
    const elsewhere = stocktakeView({...england, area: 'A15'}, evidence)?.panels[1];
    const gaps = heritage?.blocks.flatMap(({rows}) => rows.flatMap(({lanes}) => lanes.map(({change}) => change)));
    expect(gaps).toEqual(
      elsewhere?.blocks.flatMap(({rows}) => rows.flatMap(({lanes}) => lanes.map(({gapPoints}) => gapPoints))),
    );
    expect(gaps?.some((gap) => gap !== '')).toBe(true);
  });

  test('compared with itself an area has its change instead', () => {
    expect(viewOf({against: 'A5'}).panels[1]?.show.change).toBe('Since March');
    expect(viewOf({against: 'A5'}).eyebrow).not.toContain('compared');
  });

  test('tiles say the rate of children and the other area’s', () => {
    const tiles = viewOf({}).tiles;
    expect(tiles.find(({key}) => key === 'children')?.change).toMatch(
      /; \d+ per 10,000 residents 0 to 17, England \d+$/,
    );
    expect(tiles.find(({key}) => key === 'perWorker')?.change).toMatch(/; England \d+$/);
  });

  test('inside are its local authorities, children only, of the group the page leads with in heritage', () => {
    const {inside} = viewOf({});
    expect(inside?.blocks[0]?.rows.map(({label}) => label)).toEqual([
      'Bradford',
      'Calderdale',
      'Kirklees',
      'Leeds',
      'Wakefield',
    ]);
    expect(inside?.csv.every(({population}) => population === 'caseload')).toBe(true);
    expect(viewOf({category: 'black'}).inside?.topic).toBe('Black, by local authority');
  });

  test('the age of the service-area structure is on the page', () => {
    const words = viewOf({})
      .footer.flatMap(({paragraphs}) => paragraphs)
      .join(' ');
    expect(words).toContain('January 2016 to January 2017');
    expect(
      viewOf({area: 'A12'})
        .footer.flatMap(({paragraphs}) => paragraphs)
        .join(' '),
    ).toContain('Includes Staffordshire and Stoke-on-Trent by inference');
  });

  test('a local authority has children only, nothing inside, and says why there are no staff', () => {
    const view = viewOf({area: 'E08000032'});
    expect(view.inside).toBeNull();
    expect(view.lede).toContain('Staff are recorded by service area, so none are counted for Bradford alone.');
  });

  test('the trend follows the group the page looks into', () => {
    expect(viewOf({}).trend?.topic).toBe('Heritage: six snapshots');
  });
});
