import {broadOf} from '../words';
import {heritageGroup} from './inventions';
import type {Person} from './person';

/** The people in post, with running counts of what joiners and promotions are balanced against. */
export class Roster {
  readonly #people = new Set<Person>();
  readonly #counts = new Map<string, number>();

  get people(): readonly Person[] {
    return [...this.#people];
  }

  count(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  add(person: Person): void {
    this.#people.add(person);
    this.#tally(person, 1);
  }

  remove(person: Person): void {
    this.#people.delete(person);
    this.#tally(person, -1);
  }

  /** Changes what counts depend on: role or area. */
  change(person: Person, change: Partial<Pick<Person, 'role' | 'area' | 'grade' | 'point' | 'promoted'>>): void {
    this.#tally(person, -1);
    Object.assign(person, change);
    this.#tally(person, 1);
  }

  #tally(person: Person, by: number): void {
    const broad = broadOf[person.heritage] ?? 0;
    for (const key of [
      postKey(person.role, person.area),
      roleKey(person.role),
      sexKey(person.role, person.sex),
      groupKey(person.role),
      heritageKey(person.role, broad),
    ])
      this.#counts.set(key, this.count(key) + by);
  }
}

export const postKey = (role: number, area: number): string => `post ${role} ${area}`;
export const roleKey = (role: number): string => `role ${role}`;
export const sexKey = (role: number, sex: number): string => `sex ${role} ${sex}`;
export const groupKey = (role: number): string => `group ${heritageGroup[role]}`;
export const heritageKey = (role: number, broad: number): string => `heritage ${heritageGroup[role]} ${broad}`;

/**
 * How strongly the next choice should lean towards a group: above 1 where fewer are counted than the target share calls for.
 * It keeps the totals of a random process near what they are calibrated to.
 */
export function pull(target: number, counted: number, of: number): number {
  const ratio = (target * (of + 3) + 0.5) / (counted + 0.5);
  return Math.min(40, Math.max(0.02, ratio ** 12));
}
