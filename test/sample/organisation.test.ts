import {describe, expect, it} from 'vitest';
import {measures, organisation} from '../../src/catalogue';

const folded = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

function roleCalled(name: string): string | undefined {
  const isName = (word: string) => folded(word) === folded(name);
  return organisation.roles.find(({label, synonyms}) => [label, ...synonyms].some(isName))?.id;
}

describe('the Cafcass organisation file', () => {
  it('gives each spelling of a role to one role only', () => {
    const spellings = organisation.roles.flatMap(({id, label, synonyms}) =>
      [...new Set([label, ...synonyms].map(folded))].map((spelling) => ({id, spelling})),
    );
    for (const {id, spelling} of spellings)
      expect(spellings.filter((other) => other.spelling === spelling)).toEqual([{id, spelling}]);
  });

  it('has a ladder of four rungs, advisers first and alone on the front line, and one role off it', () => {
    const ladder = organisation.roles
      .filter(({rung}) => rung !== null)
      .toSorted((a, b) => (a.rung ?? 0) - (b.rung ?? 0));
    expect(ladder.map(({rung}) => rung)).toEqual([1, 2, 3, 4]);
    expect(organisation.roles.filter(({frontline}) => frontline).map(({id}) => id)).toEqual(['family_court_adviser']);
    expect(organisation.roles.filter(({rung}) => rung === null).map(({id}) => id)).toEqual(['business_services']);
  });

  it('knows the role names of the children’s social work workforce census', () => {
    expect(
      ['Case Holder', 'Senior Practitioner', 'First Line Manager', 'Middle Manager', 'Senior Manager'].map(roleCalled),
    ).toEqual([
      'family_court_adviser',
      'practice_supervisor',
      'service_manager',
      'head_of_practice',
      'head_of_practice',
    ]);
  });
});

it('every measure has an id of its own, a population and a sentence that defines it', () => {
  expect(measures.map(({id}) => id)).toEqual(['children', 'fullTimeEquivalent', 'headcount']);
  for (const measure of measures) expect(measure.definition).toMatch(/\.$/);
});
