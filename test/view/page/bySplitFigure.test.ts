import {describe, expect, test} from 'vitest';
import {organisation} from '../../../src/catalogue';
import type {Slice} from '../../../src/slice';
import {characteristicView, tidyCsv} from '../../../src/view';
import {england, evidenceOf, usualShape, type Shape} from '../evidence';

const roles = organisation.roles.map(({id}) => id);
const grades = ['Band 2', 'Band 3', 'Band 10'];
const shape: Shape = {
  ...usualShape,
  splits: {
    workforce: {role: roles, grade: grades, own_team: ['East', 'West'], leave_reason: ['Retired']},
    caseload: {law: ['Private law', 'Public law']},
  },
};

function viewOf(change: Partial<Slice>, of: Shape = shape) {
  const view = characteristicView({...england, ...change}, evidenceOf(of));
  if (!view) throw new Error('No view');
  return view;
}

describe('breaking a characteristic down', () => {
  test('is offered by the columns of the files, their own columns and the characteristics that divide it', () => {
    expect(viewOf({by: 'ethnicGroup'}).splits.choices.map(({label}) => label)).toEqual([
      'Role',
      'Grade',
      'Law',
      'Team',
      'Gender balance',
      'Disability',
      'Age',
    ]);
    expect(viewOf({by: 'sex'}).splits.choices.map(({split}) => split)).toEqual(['role', 'grade', 'law', 'own_team']);
  });

  test('is by role until a reader chooses, and by the first there is where no file has roles', () => {
    expect(viewOf({}).splits.chosen).toBe('role');
    expect(viewOf({split: 'grade'}).bySplit?.topic).toBe('Heritage by grade');
    const children = {...shape, workforce: null};
    expect(viewOf({split: 'grade'}, children).splits.chosen).toBe('law');
    expect(viewOf({split: 'grade'}, children).bySplit?.laneHeading).toBe('Share of children under the law');
  });

  test('keeps the order of the file, and says that grades are in it', () => {
    const {bySplit} = viewOf({split: 'grade'});
    expect(bySplit?.blocks[0]?.rows.map(({label}) => label)).toEqual(grades);
    expect(bySplit?.notes.join(' ')).toContain('Grades are in the order of their names and numbers');
    expect(bySplit?.show.change).toBe('Beside other grades');
    expect(bySplit?.finding).toMatch(/^[A-Z].+: from [\d.]+% \(Band \d+\) to [\d.]+% \(Band \d+\)$/);
  });

  test('by another characteristic has both populations, and compares with the others and not with residents', () => {
    const {bySplit} = viewOf({split: 'by:sex'});
    expect(bySplit?.topic).toBe('Heritage by gender balance');
    const rows = bySplit?.blocks[0]?.rows ?? [];
    expect(rows.map(({label}) => label).slice(0, 2)).toEqual(['Women and girls', 'Men and boys']);
    expect(rows[0]?.lanes.map(({population}) => population)).toEqual(['workforce', 'caseload']);
    expect(rows.flatMap(({lanes}) => lanes.map(({mark}) => mark.tick))).toEqual(
      rows.flatMap(({lanes}) => lanes.map(() => null)),
    );
    expect(bySplit?.show).toMatchObject({residents: false, verdict: false, gap: false, change: 'Beside all others'});
    expect(bySplit?.table.columns.map(({label}) => label)).toEqual([
      'Gender balance',
      'Population',
      'People',
      'Declared',
      'Share',
      'Range, 95%',
      'Beside all others',
    ]);
    expect(bySplit?.notes.join(' ')).toContain('Residents are not shown');
    expect(bySplit?.notes.join(' ')).not.toContain('Not assessed');
  });

  test('downloads with the split and the part named on every row', () => {
    const {bySplit} = viewOf({split: 'own_team'});
    if (!bySplit) throw new Error('No figure');
    expect(bySplit.topic).toBe('Heritage by Team');
    const [heading, ...rows] = tidyCsv(bySplit).trimEnd().split('\r\n');
    expect(heading).toMatch(/,split,part,protection$/);
    expect(rows.length).toBe(10);
    for (const row of rows) expect(row).toMatch(/,Team,(East|West),/);
  });

  test('says where it is given in place of the figure, where the area is too small for it', () => {
    const view = viewOf({area: 'E09000007', split: 'law'});
    expect(view.bySplit).toBeNull();
    expect(view.splits.absent).toBe(
      'By law is given for England, regions and service areas: in smaller areas too few people would be in each part.',
    );
    expect(viewOf({split: 'law'}).splits.absent).toBeNull();
  });

  test('with very many parts draws those with a share and names the others', () => {
    const many = ['Large', ...Array.from({length: 14}, (_, i) => `Unit ${i + 1}`)];
    const few: Shape = {...shape, workforce: 120, splits: {workforce: {role: [roles[0] ?? '', ...many]}}};
    const {bySplit} = viewOf({}, few);
    expect(bySplit?.blocks[0]?.rows.length).toBeLessThan(15);
    expect(bySplit?.notes.join(' ')).toMatch(/Not drawn, too few people for a share in any group: .*Unit 14/);
  });
});
