import type {Random} from '../random';
import {broadHeritages, broadOf} from '../words';
import {asked, declaration, heritageGroup, type Asked} from './inventions';
import type {Office} from './newPerson';
import type {Person} from './person';
import {pull} from './roster';

/**
 * More people declare, until the share in post who have is what `through` (0 first snapshot, 1 last) calls for; nobody takes a
 * declaration back. Heritage is known to the same extent in each role, and of those known the role's line is kept.
 */
export function declareMore({random, mix, roster}: Office, through: number): void {
  const {people} = roster;
  for (const question of asked) {
    const [first, last] = declaration[question];
    const share = first + (last - first) * through;
    if (question === 'heritage') {
      for (const group of new Set(heritageGroup)) {
        const inGroup = people.filter((person) => heritageGroup[person.role] === group);
        declareUpTo(random, inGroup, question, share, mix.heritageLine[heritageGroup.indexOf(group)] ?? null);
      }
    } else declareUpTo(random, people, question, share, null);
  }
}

/** `line` is the heritage that those who have declared are held to, or null to choose among the silent without regard to it. */
function declareUpTo(
  random: Random,
  people: readonly Person[],
  question: Asked,
  share: number,
  line: readonly number[] | null,
): void {
  const known = broadHeritages.map(() => 0);
  const silent = broadHeritages.map((): Person[] => []);
  for (const person of people) {
    const broad = broadOf[person.heritage] ?? 0;
    if (person.declared[question]) known[broad] = (known[broad] ?? 0) + 1;
    else silent[broad]?.push(person);
  }
  const sum = known.reduce((a, b) => a + b, 0);
  for (let declared = sum; declared < Math.round(people.length * share); declared++) {
    const broad = random.pick(
      silent.map(({length}, b) => length * (line ? pull(line[b] ?? 0, known[b] ?? 0, declared) : 1)),
    );
    const waiting = silent[broad] ?? [];
    const [person] = waiting.splice(random.below(waiting.length), 1);
    if (person) person.declared[question] = true;
    known[broad] = (known[broad] ?? 0) + 1;
  }
}
