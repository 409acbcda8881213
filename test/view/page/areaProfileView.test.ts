import {describe, expect, test} from 'vitest';
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
  test('the area is named with its code, and what it is compared with', () => {
    expect(viewOf({}).eyebrow).toBe('A5 West Yorkshire, 30 September 2026, compared with England');
    expect(viewOf({against: 'A15'}).eyebrow).toContain('compared with A15 Greater London');
  });

  test('the other area’s gap stands in place of the change, and is the gap that its own page shows', () => {
    const heritage = viewOf({}).panels[1];
    expect(heritage?.show.change).toBe('Gap in England');
    const elsewhere = stocktakeView(england, evidence)?.panels[1];
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
