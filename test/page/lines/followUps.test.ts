import {describe, expect, test} from 'vitest';
import {createFollowUps, differing, unsavedChanges, withRecord} from '../../../src/page/stock/followUps';
import {noFollowUp, noFollowUps, type FollowUps, type StocktakeRecord} from '../../../src/view';
import {rule} from '../../view/evidence';

const line = 'staff-community.all.ethnicGroup.asian.E92000001';
const other = 'staff-community.all.sex.female.E92000001';
const record = (date: string): StocktakeRecord => ({
  dates: {workforce: date, caseload: null},
  synthetic: true,
  rule,
  areas: ['E92000001'],
  lines: [],
});
const file = (owner: string, ...records: readonly StocktakeRecord[]): FollowUps => ({
  lines: new Map([[line, {...noFollowUp, owner}]]),
  records,
});

function withOwner(owner: string) {
  const store = createFollowUps();
  store.edit(line, {owner}, 'the owner');
  return store;
}

describe('the store of follow-ups', () => {
  test('counts the lines that are not as in the file, and none once saved', () => {
    const store = withOwner('HR');
    store.edit(other, {pinned: true}, 'a pin');
    expect(unsavedChanges(store.state())).toBe(2);
    store.saved('lines.json', withRecord(store.state().kept, record('2026-09-30')));
    expect(unsavedChanges(store.state())).toBe(0);
    expect(store.state().fileName).toBe('lines.json');
    store.edit(other, {pinned: false}, 'a pin');
    expect(unsavedChanges(store.state())).toBe(1);
  });

  test('undoes each edit in turn; typing on in one field is one edit', () => {
    const store = createFollowUps();
    for (const owner of ['H', 'He', 'Head of HR']) store.edit(line, {owner}, 'the owner');
    for (const note of ['W', 'Wait']) store.edit(line, {note}, 'the note');
    store.edit(line, {status: 'agreed'}, 'the status');
    store.edit(line, {status: 'done'}, 'the status');
    const seen = () => {
      const {owner, note, status} = store.state().kept.lines.get(line) ?? noFollowUp;
      return [owner, note, status, store.state().undoes];
    };
    expect(seen()).toEqual(['Head of HR', 'Wait', 'done', 'the status']);
    const course = Array.from({length: 5}, () => {
      store.undo();
      return seen();
    });
    expect(course).toEqual([
      ['Head of HR', 'Wait', 'agreed', 'the status'],
      ['Head of HR', 'Wait', 'open', 'the note'],
      ['Head of HR', '', 'open', 'the owner'],
      ['', '', 'open', null],
      ['', '', 'open', null],
    ]);
    expect(unsavedChanges(store.state())).toBe(0);
  });

  test('an edit that changes nothing is none, and a line emptied is no longer followed', () => {
    const store = withOwner('HR');
    store.edit(line, {owner: 'HR'}, 'again');
    expect(store.state().undoes).toBe('the owner');
    store.edit(line, {owner: ''}, 'the owner');
    expect(store.state().kept.lines.size).toBe(0);
  });

  test('opening in place of what is here leaves only the file, and can be undone', () => {
    const store = withOwner('HR');
    store.edit(other, {pinned: true}, 'a pin');
    store.open('theirs.json', file('Diversity lead'), 'replace');
    expect([...store.state().kept.lines.keys()]).toEqual([line]);
    expect(unsavedChanges(store.state())).toBe(0);
    store.undo();
    expect(store.state().kept.lines.get(line)?.owner).toBe('HR');
    expect(store.state().fileName).toBeNull();
    expect(unsavedChanges(store.state())).toBe(2);
  });

  test('merging keeps what is here where both have a line, takes the rest, and what the file lacks is not saved', () => {
    const store = withOwner('HR');
    const theirs = {
      ...file('Diversity lead', record('2026-03-31')),
      lines: new Map([...file('Diversity lead').lines, [other, {...noFollowUp, note: 'Theirs'}]]),
    };
    expect(differing(store.state().kept, theirs)).toBe(1);
    store.open('theirs.json', theirs, 'merge');
    const {lines, records} = store.state().kept;
    expect([lines.get(line)?.owner, lines.get(other)?.note, records.length]).toEqual(['HR', 'Theirs', 1]);
    expect(unsavedChanges(store.state())).toBe(1);
    store.open('theirs.json', {...theirs, records: [record('2026-03-31')]}, 'merge');
    expect(unsavedChanges(store.state())).toBe(1);
  });

  test('a stocktake saved again takes the place of the one of its date, and they stay in order', () => {
    const both = withRecord(withRecord(noFollowUps, record('2026-09-30')), record('2026-03-31'));
    expect(both.records.map(({dates}) => dates.workforce)).toEqual(['2026-03-31', '2026-09-30']);
    const again = record('2026-03-31');
    expect(withRecord(both, again).records[0]).toBe(again);
    expect(withRecord(both, again).records).toHaveLength(2);
  });

  test('forgets everything, undo too', () => {
    const store = withOwner('HR');
    store.forget();
    expect(store.state()).toEqual({kept: noFollowUps, saved: noFollowUps, fileName: null, undoes: null});
    store.undo();
    expect(store.state().kept.lines.size).toBe(0);
  });
});
