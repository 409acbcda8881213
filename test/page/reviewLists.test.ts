import {describe, expect, it} from 'vitest';
import type {Mapping} from '../../src/extract';
import {mappingState} from '../../src/page/data/mapping/mappingState';
import {reviewLists} from '../../src/page/data/mapping/reviewLists';
import {chosenFile} from '../../src/page/stock/intakeState';
import {extractOf, sketchOf} from './intakeExamples';

const extract = extractOf({unmatched: 6});
const decided: Mapping = {values: [{column: 'sex', value: 'Q', to: 'sex_female'}]};

describe('a work list', () => {
  it('has what matches nothing first, and counts it', () => {
    const [sex] = reviewLists(extract, {});
    expect(sex?.values.map(({value, to}) => [value, to])).toEqual([
      ['Q', null],
      ['Female', 'sex_female'],
    ]);
    expect(sex?.toDecide).toBe(1);
  });

  it('shows counts of values rounded or withheld, and small ones with another', () => {
    const [sex] = reviewLists(extractOf({unmatched: 5}), {});
    expect(sex?.values.map(({rows}) => (rows.kind === 'shown' ? rows.count : '[c]'))).toEqual([5, 5]);
    const [few] = reviewLists(extractOf({unmatched: 2}), {});
    expect(few?.values.map(({rows}) => (rows.kind === 'shown' ? rows.count : '[c]'))).toEqual(['[c]', '[c]']);
  });

  it('has a decision at once, before the file is read again, and keeps the value in its place', () => {
    const [sex] = reviewLists(extract, decided);
    expect(sex?.values[0]).toMatchObject({value: 'Q', to: 'sex_female', why: 'Your choice'});
    expect(sex?.toDecide).toBe(0);
  });

  it('offers every category, the ways of saying nothing, and leaving rows out', () => {
    const ids = reviewLists(extract, {})[0]?.targets.flatMap(({options}) => options.map(({id}) => id));
    for (const id of ['sex_female', 'sex_male', 'preferNotToSay', 'notRecorded', 'notApplicable', 'exclude']) {
      expect(ids).toContain(id);
    }
  });
});

describe('how a file stands', () => {
  const file = {...chosenFile(1, 1, new File([''], 'staff.csv')), sketch: sketchOf({}), lastRead: extract};
  const dated = [
    ['Sex', 'sex', 'canonical name'],
    ['As at', 'snapshot_date', 'known heading'],
    ['Area', 'service_area', 'known heading'],
  ] as const;
  const read = {...file, sketch: sketchOf({columns: dated}), draft: {kind: 'read', extract} as const};

  it('is not to be used while a question is open, and says so', () => {
    const asked = [{ask: 'sexDigits', text: 'What do 1 and 2 mean?', options: []}] as const;
    const state = mappingState({...read, asked});
    expect(state.title).toBe('One question is left before staff.csv can be used');
    expect(state.obstacle).toBe('One question is left.');
    expect(mappingState({...read, asked, mapping: {sexDigits: 'maleFirst'}}).obstacle).toBeNull();
  });

  it('may be used with values undecided, and says what becomes of them', () => {
    const state = mappingState(read);
    expect(state.obstacle).toBeNull();
    expect(state.title).toBe('One value matches nothing in staff.csv');
    expect(state.remark).toContain('it counts as not recorded if left');
  });

  it('is ready once nothing is left', () => {
    expect(mappingState({...read, mapping: decided}).title).toBe('staff.csv is ready to be used');
  });
});
