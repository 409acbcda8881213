import {describe, expect, test} from 'vitest';
import {parseSlice, type Slice} from '../../../src/slice';
import {characteristicView, type CharacteristicView} from '../../../src/view';
import {england, evidenceOf, usualShape} from '../evidence';

function viewOf(change: Partial<Slice>, shape = usualShape): CharacteristicView {
  const view = characteristicView({...england, page: 'characteristic', ...change}, evidenceOf(shape));
  if (view === null) throw new Error('the page has its counts');
  return view;
}

const labels = (view: CharacteristicView): readonly string[] =>
  view.main.blocks.flatMap(({rows}) => rows.map(({label, indent}) => (indent === 1 ? `- ${label}` : label)));

describe('characteristicView', () => {
  test('broad groups open one at a time, and the others stay as they are', () => {
    const closed = viewOf({});
    expect(labels(closed)).toEqual(['Asian', 'Black', 'Mixed', 'Other', 'White']);
    const toggle = closed.main.blocks[0]?.rows[0]?.toggle;
    expect(toggle?.open).toBe(false);
    const opened = viewOf(parseSlice(toggle?.href ?? '').slice);
    expect(labels(opened).slice(0, 7)).toEqual([
      'Asian',
      '- Bangladeshi',
      '- Chinese',
      '- Indian',
      '- Pakistani',
      '- Other Asian',
      expect.any(String),
    ]);
    const both = parseSlice(opened.main.blocks[0]?.rows.find(({label}) => label === 'Black')?.toggle?.href ?? '').slice;
    expect([both.detail, both.open]).toEqual(['drill', ['asian', 'black']]);
  });

  test('closing one of all detailed groups leaves the others open, and closing the last is broad', () => {
    const all = viewOf({detail: 'detailed'});
    const closed = parseSlice(all.main.blocks[0]?.rows[0]?.toggle?.href ?? '').slice;
    expect([closed.detail, closed.open]).toEqual(['drill', ['black', 'mixed', 'other', 'white']]);
    const one = viewOf({detail: 'drill', open: ['asian']});
    expect(parseSlice(one.main.blocks[0]?.rows[0]?.toggle?.href ?? '').slice.detail).toBe('broad');
  });

  test('groups that are categories themselves do not open', () => {
    expect(viewOf({by: 'religion'}).main.blocks.flatMap(({rows}) => rows.map(({toggle}) => toggle))).toEqual(
      Array.from({length: 8}, () => null),
    );
  });

  test('the finding of the page is of the rows in the main figure, which says what it compares', () => {
    const view = viewOf({});
    expect(view.finding).toMatch(/ (smaller|larger) share /);
    expect(view.main.finding).toBe('Residents, staff and children');
    expect(view.main.show.ratio).toBe(true);
    expect(view.main.base).toMatch(/^Declared: [\d,]+ of [\d,]+ staff, [\d,]+ of [\d,]+ children\.$/);
  });

  test('the page speaks of detailed groups once, when they are open, by the names their rows have', () => {
    expect(viewOf({}).lede).not.toContain('detailed groups');
    const open = viewOf({detail: 'detailed'});
    expect(open.lede?.match(/Among detailed groups/g)).toHaveLength(1);
    expect(open.lede).toMatch(
      /differences? (is|are) .+ for staff \([\d.]+% against [\d.]+%\) and .*for children \([\d.]+% against [\d.]+%\)\./,
    );
    const [, named = ''] = /differences? (?:is|are) (.+?),? for staff/.exec(open.lede ?? '') ?? [];
    expect(labels(open)).toContain(`- ${named}`);
  });

  test('the notes leave to the key and the table what they say, and give a grade that all share once', () => {
    const notes = viewOf({}).main.notes.join(' ');
    expect(notes).not.toMatch(/Dotted|differ clearly/);
    expect(notes).toContain(
      'Staff against residents 16 to 64, children against residents 0 to 17 (grade A, a count at the right ages).',
    );
  });

  test('the people who did not declare bound the headline share', () => {
    expect(viewOf({}).main.notes.join(' ')).toMatch(
      /If none of the [\d,]+ staff with no declared answer were .+ staff, their share would be [\d.]+%; if all were, [\d.]+%\./,
    );
  });

  test('by role is one block a group, each on its own axis, and never more than five', () => {
    expect(viewOf({}).bySplit?.blocks.map(({heading}) => heading)).toEqual([
      'Asian staff',
      'Black staff',
      'Mixed heritage staff',
      'Staff of other heritage',
      'White staff',
    ]);
    const faith = viewOf({by: 'religion'}).bySplit;
    expect(faith?.blocks).toHaveLength(5);
    expect(faith?.notes[0]).toBe('The five largest groups of eight.');
    expect(viewOf({by: 'sex'}).bySplit?.blocks.map(({heading}) => heading)).toEqual([null]);
  });

  test('small roles have counts and no shares', () => {
    const small = viewOf({}, {...usualShape, workforce: 300});
    const lanes = small.bySplit?.blocks[0]?.rows.flatMap((row) => row.lanes) ?? [];
    expect(lanes.map(({mark}) => mark.state)).toContain('withheld');
    expect(small.bySplit?.support).toMatch(/^A share can be shown for \w+ of five roles\.$/);
  });

  test('the trend has a panel a group with residents, and every snapshot in its table', () => {
    const {trend} = viewOf({});
    expect(trend?.panels.map(({title}) => title)).toEqual(['Asian', 'Black', 'Mixed', 'Other', 'White']);
    expect(trend?.panels[0]?.residents.map(({label}) => label)).toEqual(['10.5%', '12.3%']);
    expect(trend?.table.columns.map(({label}) => label)).toContain('31 Mar 2024');
    expect(trend?.panels[0]?.axis).toEqual(trend?.panels[1]?.axis);
    expect(viewOf({}, {...usualShape, snapshots: ['2026-09-30']}).trend).toBeNull();
  });

  test('by area is the level below, each row a link to the area', () => {
    const nation = viewOf({}).byArea;
    expect(nation?.blocks[0]?.rows).toHaveLength(17);
    expect(nation?.blocks[0]?.rows[0]?.label).toBe('A1 Tyneside & Northumbria');
    expect(parseSlice(nation?.blocks[0]?.rows[0]?.href ?? '').slice).toMatchObject({page: 'area', area: 'A1'});
    expect(nation?.notes.join(' ')).toContain('January 2016 to January 2017');
    const leeds = viewOf({area: 'A5'}).byArea;
    expect(leeds?.blocks[0]?.rows.map(({label}) => label)).toEqual([
      'Bradford',
      'Calderdale',
      'Kirklees',
      'Leeds',
      'Wakefield',
    ]);
    expect(leeds?.support).toContain('Staff are recorded by service area, not by local authority.');
    expect(viewOf({area: 'E08000032'}).byArea).toBeNull();
  });

  test('the group asked for is the one shown by area', () => {
    expect(viewOf({category: 'black'}).byArea?.topic).toBe('Black, by service area');
    expect(viewOf({category: 'asian_indian'}).byArea?.topic).toBe('Asian: Indian, by service area');
    expect(viewOf({category: 'no_such_group'}).byArea?.topic).toMatch(/, by service area$/);
  });

  test('age bands, which differ by population, have a block each', () => {
    const age = viewOf({by: 'ageBand'});
    expect(age.main.blocks.map(({heading, rows}) => [heading, rows[0]?.label])).toEqual([
      ['Workforce', '16 to 24'],
      ['Caseload', 'Under 1'],
    ]);
    expect(age.main.table.rows[0]?.header).toBe('Workforce: 16 to 24');
  });

  test('a characteristic of one population has lanes for it alone', () => {
    const orientation = viewOf({by: 'sexualOrientation'});
    expect(new Set(orientation.main.csv.map(({population}) => population))).toEqual(new Set(['workforce']));
    expect(viewOf({by: 'mainLanguage'}).finding).toMatch(/pupils|not assessed|No clear difference/);
  });
});
