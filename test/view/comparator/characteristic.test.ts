import {describe, expect, test} from 'vitest';
import {shippedComparators} from '../../../src/catalogue';
import type {Slice} from '../../../src/slice';
import {characteristicView, comparatorChoices, tidyCsv, type CharacteristicView} from '../../../src/view';
import {dimensionById} from '../../../src/catalogue';
import {england, evidenceOf, usualShape} from '../evidence';

const social = 'children-social-workers-2024';
const name = 'Children’s social workers, England, September 2024';

function page(change: Partial<Slice>, evidence = evidenceOf()): CharacteristicView {
  const view = characteristicView({...england, page: 'characteristic', by: 'ethnicGroup', ...change}, evidence);
  if (view === null) throw new Error('the page has its counts and was null');
  return view;
}

function marks({main}: CharacteristicView) {
  return main.blocks.flatMap(({rows}) =>
    rows.flatMap(({label, lanes}) =>
      lanes.flatMap(({mark, population}) =>
        mark.comparator ? [{label, population, value: mark.comparator.value, shown: mark.comparator.label}] : [],
      ),
    ),
  );
}

function choices(by: string, comparator: string | null = null): readonly string[] {
  const dimension = dimensionById(by);
  if (!dimension) throw new Error(by);
  return comparatorChoices({...england, comparator}, evidenceOf(), dimension).map(({id}) => id);
}

/** What is said of the organisation's own people. */
function said({main, finding, lede}: CharacteristicView) {
  return {
    finding,
    lede,
    lanes: main.blocks.flatMap(({rows}) =>
      rows.flatMap(({lanes}) =>
        lanes.map(({verdict, gapPoints, gapPeople, ratioLabel, residents}) => [
          verdict,
          gapPoints,
          gapPeople,
          ratioLabel,
          residents,
        ]),
      ),
    ),
    csv: main.csv.filter(({status}) => status !== 'published figure'),
  };
}

describe('another body’s published figures on the page of a characteristic', () => {
  test('are not there until a reader chooses them', () => {
    const plain = page({});
    expect(marks(plain)).toEqual([]);
    expect(JSON.stringify(plain)).not.toContain('social workers');
    expect(plain.main.comparator).toBeUndefined();
  });

  test('are marks on the workforce lane alone, of the groups that are counted alike', () => {
    expect(marks(page({comparator: social}))).toEqual([
      {label: 'Black', population: 'workforce', value: 0.152, shown: '15.2%'},
      {label: 'Mixed', population: 'workforce', value: 0.036, shown: '3.6%'},
      {label: 'White', population: 'workforce', value: 0.738, shown: '73.8%'},
    ]);
  });

  test('are named and dated in key, table, notes and source, with what is not drawn and why', () => {
    const {main} = page({comparator: social});
    expect(main.comparator).toBe(name);
    const notes = main.notes.join(' ');
    expect(notes).toContain(`Hollow diamond: ${name}: social workers for children and families`);
    expect(notes).toContain('shares of those whose ethnicity was known');
    expect(notes).toContain(
      'Not drawn: Asian (6.5%). Their list is that of Census 2001: Chinese people are not in its Asian group.',
    );
    expect(notes).toContain('no verdict is drawn from them');
    expect(main.source).toContain('Published figures: Department for Education, “Ethnicity facts and figures');
    const rows = main.table.rows.filter(({cells}) => cells.includes(name));
    expect(rows.map(({header, cells}) => [header, cells[4]])).toEqual([
      ['Black', '15.2%'],
      ['Mixed', '3.6%'],
      ['White', '73.8%'],
    ]);
    for (const {cells} of rows) expect(cells.join(' ')).not.toMatch(/Higher|Lower|No clear|Not assessed/);
  });

  test('change no verdict, gap, ratio or finding of the figure they stand beside', () => {
    const plain = page({});
    const beside = page({comparator: social});
    expect(said(beside)).toEqual(said(plain));
  });

  test('are rows of the download that say whose they are, and no protection of ours', () => {
    const {main} = page({comparator: social});
    const lines = tidyCsv(main)
      .split('\r\n')
      .filter((line) => line.includes('comparator, '));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      'characteristic-ethnicGroup,,,2024-09,Heritage,Black,"comparator, Children’s social workers, England",,,0.1520,,,,,,,,published figure,published by Department for Education',
    );
    expect(tidyCsv(main).split('\r\n')[1]).toContain('to the nearest 5');
  });

  test('are held by the axis they are drawn on', () => {
    const evidence = evidenceOf();
    const [first] = shippedComparators;
    if (!first) throw new Error('nothing ships');
    const [figure] = first.figures;
    if (!figure) throw new Error('no figure');
    const far = {...first, id: 'far', figures: [{...figure, category: 'black', value: 0.71}]};
    const view = page({comparator: 'far'}, {...evidence, comparators: [far]});
    expect(view.main.blocks[0]?.axis.max).toBeGreaterThanOrEqual(0.71);
  });

  test('are not drawn where the people or the definition are others, and the reason is said', () => {
    const ages = page({by: 'ageBand', comparator: 'children-social-workers-age-2024'});
    expect(marks(ages)).toEqual([]);
    expect(ages.main.notes.join(' ')).toContain('Their age bands are not the census bands used here.');
    expect(marks(page({by: 'disability', comparator: 'nhs-wdes-2023'}))).toEqual([]);
    expect(marks(page({by: 'disability', comparator: 'economically-active-2025'}))).toEqual([]);
    expect(marks(page({by: 'sex', comparator: 'lga-social-workers-2024'}))).toEqual([]);
    const none = page({by: 'religion', comparator: social});
    expect(none.main.notes.join(' ')).toContain(`${name}: published nothing here of faith.`);
    expect(none.main.source).not.toContain('Published figures');
  });

  test('that a link names and nobody loaded are said to be missing', () => {
    const view = page({comparator: 'somebody-2020'});
    expect(marks(view)).toEqual([]);
    expect(view.main.notes.join(' ')).toContain('not loaded here: load their file on the Data page');
  });

  test('stand nowhere where no workforce is loaded', () => {
    const view = page({comparator: social}, evidenceOf({...usualShape, workforce: null}));
    expect(marks(view)).toEqual([]);
    expect(view.main.comparator).toBeUndefined();
  });
});

describe('the bodies to choose from', () => {
  test('are those with something to draw beside the characteristic', () => {
    expect(choices('sex')).toEqual(['social-work-register-2023', 'civil-service-2023']);
    expect(choices('disability')).toEqual(['civil-service-2025']);
    expect(choices('ageBand')).toEqual([]);
    expect(choices('ethnicGroup')[0]).toBe(social);
  });

  test('hold the chosen one, so that it can be let go', () => {
    expect(choices('ageBand', social)).toEqual([social]);
  });
});
