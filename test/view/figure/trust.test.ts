import {describe, expect, test} from 'vitest';
import type {Comparison} from '../../../src/comparison';
import {distributionNotes} from '../../../src/view/figure/distributionNotes';
import {cautionOf, trustNotes} from '../../../src/view/figure/trust';
import {england as nation, evenResidents} from '../../comparison/enquiryEvidence';
import {comparison} from '../comparisons';
import {england, evidenceOf, rule} from '../evidence';

const nouns = {workforce: 'staff', caseload: 'children'};
const shown = (count: number) => ({kind: 'shown', count}) as const;

/** As made by hand, with the people who did not declare, and the counts in its line. */
function of(made: Comparison, people: number): Comparison {
  const parts = Object.fromEntries(made.rows.map(({category, count}) => [category, count]));
  return {...made, line: {...made.line, people: shown(people), parts}};
}

const women = (base: number, people: number): Comparison =>
  of(comparison('sex', 'workforce', base, [{id: 'female', count: Math.round(base * 0.8), residents: 0.5}]), people);
const faith = of(
  comparison('religion', 'caseload', 5000, [{id: 'muslim', count: 600, residents: 0.1, verdict: 'higher'}]),
  10_000,
);

describe('trustNotes', () => {
  test('below 60% declared there is a caution, with what those who did not declare could change', () => {
    expect(cautionOf([faith], rule, nouns)).toEqual({
      caution:
        'Faith is recorded for only 50.0% of children, so the shares may mislead. If none of the 5,000 children with no ' +
        'declared answer were Muslim children, their share would be 6.0%; if all were, 56.0%.',
    });
    expect(trustNotes([faith], rule, nouns, {bounds: true})).toEqual([]);
  });

  test('from 60% declared there is none, and the bounds only where they are asked for', () => {
    const most = of(faith, 8000);
    expect(cautionOf([most], rule, nouns)).toEqual({});
    expect(trustNotes([most], rule, nouns, {bounds: false})).toEqual([]);
    expect(trustNotes([most], rule, nouns, {bounds: true})).toEqual([
      expect.stringMatching(/^If none of the 3,000 children /),
    ]);
  });

  test('a small base says which gap it is likely to show, a smaller one a larger gap, a large one nothing', () => {
    const gap = (base: number): number => {
      const [note = ''] = trustNotes([women(base, base)], rule, nouns, {bounds: false});
      expect(note).toMatch(
        new RegExp(`^With ${base} staff only a gap of about \\d+ points or more is likely to be seen\\.$`),
      );
      return Number(/about (\d+) points/.exec(note)?.[1]);
    };
    expect(gap(100)).toBeGreaterThan(gap(400));
    expect(gap(400)).toBeGreaterThan(5);
    expect(trustNotes([women(2000, 2000)], rule, nouns, {bounds: false})).toEqual([]);
  });

  test('nothing is said of what a base could show where residents are not assessed', () => {
    const modelled = comparison('sex', 'workforce', 100, [
      {id: 'female', count: 80, residents: 0.5, verdict: 'notAssessed', reason: 'modelledAlone'},
    ]);
    expect(trustNotes([of(modelled, 100)], rule, nouns, {bounds: false})).toEqual([]);
  });
});

describe('distributionNotes', () => {
  const evidence = {...evidenceOf(), baselines: evenResidents()};
  const notesOf = (counts: readonly number[]): readonly string[] => {
    const ids = ['asian', 'black', 'mixed', 'other', 'white'];
    const base = counts.reduce((sum, count) => sum + count, 0);
    const made = comparison(
      'ethnicGroup',
      'workforce',
      base,
      ids.map((id, i) => ({id, count: counts[i] ?? 0, residents: 0.2})),
    );
    return distributionNotes({...of(made, base), area: nation}, rule, nouns, england, evidence);
  };

  test('says how large a difference is in words, not only that there is one', () => {
    expect(notesOf([500, 300, 300, 400, 500])).toEqual([
      'As a whole, heritage of staff differs from residents 16 to 64 beyond chance, by a small amount (Cohen’s w 0.22).',
    ]);
    expect(notesOf([100, 100, 100, 100, 1600])[0]).toContain('by a large amount');
  });

  test('says that nothing is clear where nothing is', () => {
    expect(notesOf([400, 400, 400, 400, 400])).toEqual([
      'As a whole, heritage of staff does not differ clearly from residents 16 to 64.',
    ]);
  });

  test('says nothing of a yes/no characteristic', () => {
    expect(distributionNotes(women(2000, 2000), rule, nouns, england, evidence)).toEqual([]);
  });
});
