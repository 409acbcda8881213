import {describe, expect, it} from 'vitest';
import {dimensionById, type Dimension} from '../../src/catalogue';
import {leastRule, type Cell, type ProtectedLine} from '../../src/disclosure';
import {protectLine} from '../../src/disclosure/protectLine';
import {dimensionOf, rawLine} from './examples';

function protect(dimension: Dimension, counts: readonly number[], rest?: Parameters<typeof rawLine>[2]): ProtectedLine {
  return protectLine(rawLine(dimension, counts, rest), dimension, 'workforce', leastRule);
}

function kinds(line: ProtectedLine, ids: readonly string[]): readonly Cell['kind'][] {
  return ids.map((id) => line.parts[id]?.kind ?? 'notCollected');
}

const shown = (count: number): Cell => ({kind: 'shown', count});

describe('a line in which everybody gave one answer', () => {
  const made = dimensionOf(1, 1, 2);

  it('shows who declared, and no part nor the zeros beside it', () => {
    const line = protect(made, [60, 0, 0, 0], {notRecorded: 12});
    expect(line).toMatchObject({people: shown(70), declared: shown(60), notRecorded: shown(10)});
    expect(new Set(Object.values(line.parts).map(({kind}) => kind))).toEqual(new Set(['withheld']));
  });

  it('is the same whichever answer it is', () => {
    const lines = [
      [60, 0, 0, 0],
      [0, 60, 0, 0],
      [0, 0, 60, 0],
      [0, 0, 25, 35],
    ].map((counts) => JSON.stringify(protect(made, counts)));
    expect(new Set(lines).size).toBe(1);
  });

  it('is not what a line is in which one person answered otherwise', () => {
    expect(protect(made, [60, 1, 0, 0]).parts).toMatchObject({a: shown(60), c: shown(0)});
  });

  it.each(['sex', 'ageBand', 'religion', 'ethnicGroup', 'sexualOrientation', 'disability'])(
    'has no figure of %s either: all characteristics are protected alike',
    (id) => {
      const dimension = dimensionById(id);
      if (!dimension) throw new Error(`there is no ${id}`);
      const line = protect(dimension, [40]);
      expect(line.declared).toEqual(shown(40));
      expect(new Set(Object.values(line.parts).map(({kind}) => kind))).toEqual(new Set(['withheld']));
    },
  );
});

describe('a broad group in which everybody is in one category', () => {
  const made = dimensionOf(3, 2);
  const inGroup = ['a_0', 'a_1', 'a_2'];

  it('is shown without its detail, and the other groups with theirs', () => {
    const line = protect(made, [0, 22, 0, 30, 41]);
    expect(line.parts).toMatchObject({a: shown(20), b: shown(70), b_0: shown(30), b_1: shown(40)});
    expect(kinds(line, inGroup)).toEqual(['withheld', 'withheld', 'withheld']);
  });

  it('is so however few they are: that all of the few are in one category tells as much', () => {
    const line = protect(made, [0, 2, 0, 30, 41]);
    expect(kinds(line, ['a', ...inGroup])).toEqual(['withheld', 'withheld', 'withheld', 'withheld']);
    expect(line).toEqual(protect(made, [3, 0, 0, 30, 41]));
  });

  it('shows its zeros where two categories are used', () => {
    expect(kinds(protect(made, [1, 2, 0, 30, 41]), inGroup)).toEqual(['withheld', 'withheld', 'shown']);
  });

  it('shows that the detail of nobody is recorded, which tells of nobody', () => {
    const disability = dimensionById('disability');
    if (!disability) throw new Error('there is no such characteristic');
    // Limited a lot, a little, not limiting, no condition; disabled with no detail, not disabled with no detail.
    const line = protect(disability, [0, 0, 0, 0, 14, 60]);
    expect(line.parts).toMatchObject({
      disabled: shown(15),
      disabled_extent_not_recorded: shown(15),
      not_disabled_no_detail: shown(60),
    });
  });

  it('has no figure of Gypsy, Roma and Traveller recorded together: that is an answer', () => {
    const ethnicGroup = dimensionById('ethnicGroup');
    if (!ethnicGroup) throw new Error('there is no such characteristic');
    const together = ethnicGroup.categories.findIndex(({id}) => id === 'white_gypsy_roma_traveller');
    const counts = ethnicGroup.categories.map((_, i) => (i === together ? 12 : i < 2 ? 20 : 0));
    const line = protect(ethnicGroup, counts);
    expect(kinds(line, ['white', 'white_gypsy_roma_traveller', 'white_roma'])).toEqual([
      'shown',
      'withheld',
      'withheld',
    ]);
  });
});
