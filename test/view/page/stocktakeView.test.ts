import {describe, expect, test} from 'vitest';
import {parseSlice, type LineQuestion} from '../../../src/slice';
import {stocktakeView} from '../../../src/view';
import {areas, england, evidenceOf, usualShape} from '../evidence';

const page = stocktakeView(england, evidenceOf());
if (page === null) throw new Error('the page has its counts');

describe('stocktakeView', () => {
  test('the page is named for its area and date', () => {
    expect(page.eyebrow).toBe('Stocktake for England, 30 September 2026');
    expect(page.title).toBe('Stocktake for England, 30 September 2026');
    expect(stocktakeView({...england, area: 'A5', staff: 'frontline'}, evidenceOf())?.eyebrow).toBe(
      'Stocktake for A5 West Yorkshire, 30 September 2026, frontline staff',
    );
  });

  test('its headline counts the verdicts its panels show', () => {
    const focus = new Set(['stocktake-sex', 'stocktake-disability']);
    const verdicts = page.panels.flatMap(({id, csv}) =>
      csv.filter(({population}) => !focus.has(id) || !population.includes(',')).map(({status}) => status),
    );
    const clear = verdicts.filter((status) => status === 'higher' || status === 'lower').length;
    expect(page.finding.startsWith(String(clear))).toBe(true);
  });

  test('four characteristics, each with both populations', () => {
    expect(page.panels.map(({topic}) => topic)).toEqual(['Gender balance', 'Heritage', 'Disability', 'Faith']);
    const heritage = page.panels[1];
    expect(heritage?.blocks.map(({rows}) => rows.map(({label}) => label))).toEqual([
      ['Asian', 'Black', 'Mixed', 'Other'],
      ['White'],
    ]);
    expect(heritage?.blocks[0]?.rows[0]?.lanes.map(({population}) => population)).toEqual(['workforce', 'caseload']);
    expect(heritage?.more?.label).toBe('Open heritage: 19 groups');
  });

  test('a yes/no characteristic has a row a population, then its staff by role with people in place of gaps', () => {
    const sex = page.panels[0];
    expect(sex?.blocks.map(({heading, peopleHeading}) => [heading, peopleHeading])).toEqual([
      [null, undefined],
      ['Women by role', 'Staff'],
    ]);
    expect(sex?.blocks[0]?.rows.map(({label}) => label)).toEqual(['Workforce', 'Caseload']);
    expect(sex?.blocks[1]?.rows.map(({label}) => label)).toContain('Head of practice or above');
    expect(sex?.support).toMatch(/By role, from \d+% \(.+\) to \d+% \(.+\)\.$/);
  });

  test('a tick is dotted where residents are of other ages or modelled, and the note says the grade', () => {
    const faith = page.panels[3];
    expect(faith?.blocks[0]?.rows[0]?.lanes[0]?.mark.tick?.style).toBe('dotted');
    expect(page.panels[1]?.blocks[0]?.rows[0]?.lanes[0]?.mark.tick?.style).toBe('solid');
    expect(faith?.notes.join(' ')).toContain('grade C, modelled');
  });

  test('tiles are headcount, full-time equivalent, frontline staff, children and children per worker', () => {
    expect(page.tiles.map(({key}) => key)).toEqual(['headcount', 'fte', 'frontline', 'children', 'perWorker']);
    expect(page.tiles[0]?.value).toBe('2,205');
    expect(page.tiles[0]?.change).toBe('Up 40 since March');
    expect(page.tiles[0]?.spark).toHaveLength(6);
    expect(page.tiles.every(({spark}) => spark.every((value) => value === null || value > 20))).toBe(true);
  });

  test('the source line has tables, grades, files and dates', () => {
    expect(page.panels[0]?.source).toContain(
      'Office for National Statistics, Census 2021, 21 March 2021: TS009 (A, census)',
    );
    expect(page.panels[0]?.source).toContain(
      'Workforce: workforce.csv; Caseload: caseload.csv (sample, synthetic), 30 September 2026.',
    );
  });

  test('one population alone has its lanes, and the page says how to get the other', () => {
    const alone = stocktakeView(england, evidenceOf({...usualShape, caseload: null}));
    expect(alone?.lede).toContain('No caseload file is loaded. Load one, or look at the sample.');
    expect(
      alone?.panels.flatMap(({blocks}) => blocks.flatMap(({rows}) => rows.map(({lanes}) => lanes.length))),
    ).not.toContain(2);
    expect(alone?.tiles.map(({key}) => key)).toEqual(['headcount', 'fte', 'frontline']);
  });

  test('nothing loaded is a page that says what to do', () => {
    const nothing = stocktakeView(england, evidenceOf({...usualShape, workforce: null, caseload: null}));
    expect(nothing?.finding).toMatch(/^Load a file/);
    expect(nothing?.tiles).toEqual([]);
    expect(nothing?.declaration).toBeNull();
    expect(nothing?.panels.every(({blocks}) => blocks.length === 0)).toBe(true);
  });

  test('a characteristic that the file does not have is said so in its panel only', () => {
    const some = stocktakeView(england, evidenceOf({...usualShape, dimensions: ['sex', 'ethnicGroup']}));
    expect(some?.panels[3]?.finding).toBe('No figures for faith in England');
    expect(some?.panels[3]?.support).toContain('The workforce file has no column for faith.');
    expect(some?.panels[0]?.support).not.toContain('no column');
  });

  test('where staff are not recorded the page says so, and shows children', () => {
    const bradford = stocktakeView({...england, area: 'E08000032'}, evidenceOf());
    expect(bradford?.lede).toContain('Staff are recorded by service area, so none are counted for Bradford alone.');
    expect(bradford?.tiles.map(({key}) => key)).toEqual(['children']);
    expect(bradford?.panels[1]?.csv.every(({population}) => population === 'caseload')).toBe(true);
  });

  test('a first snapshot has no change column and no movement', () => {
    const first = stocktakeView({...england, snapshot: '2024-03-31'}, evidenceOf());
    expect(first?.panels.map(({show}) => show.change)).toEqual([null, null, null, null]);
    expect(first?.tiles[0]?.change).toBe('First snapshot');
    expect(first?.lede).not.toContain('Since');
  });

  test('declaration has a bar a population and names the least known', () => {
    expect(page.declaration?.finding).toMatch(/is the least known/);
    const frontline = stocktakeView({...england, staff: 'frontline'}, evidenceOf())?.declaration?.csv ?? [];
    expect(new Set(frontline.map(({population}) => population))).toEqual(new Set(['workforce, frontline', 'caseload']));
    const bars = page.declaration?.items.flatMap((item) => item.bars) ?? [];
    for (const {declared, preferNotToSay, notRecorded} of bars) {
      expect((declared ?? 0) + (preferNotToSay ?? 0) + (notRecorded ?? 0)).toBeCloseTo(1, 1);
    }
  });

  test('every link leads to a slice that is understood', () => {
    const links = [
      ...page.panels.flatMap(({more}) => more?.href ?? []),
      ...(page.declaration?.items.map(({href}) => href) ?? []),
    ];
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect(parseSlice(link).notUnderstood).toEqual([]);
  });

  test('a page asks few questions, the same ones each time, so opening figures can be recorded', () => {
    const seen: LineQuestion[] = [];
    const evidence = evidenceOf(usualShape, seen);
    stocktakeView(england, evidence);
    const asked = seen.length;
    stocktakeView({...england, ranges: false}, evidence);
    // Four for the figures, seven for the gaps: each pair of populations, staff in all roles and in frontline ones.
    expect(asked).toBe(11);
    expect(seen).toHaveLength(asked);
  });
});

describe('areas', () => {
  test('an unknown area is the nation', () => {
    expect(stocktakeView({...england, area: 'nowhere'}, evidenceOf())?.eyebrow).toContain(areas.nation.name);
  });
});
