import {categoriesFor, dimensionById} from '../../src/catalogue';
import type {Cells} from '../../src/database';

/** One person at one snapshot; answers by broad group id, left out where not recorded. */
export interface Person {
  readonly snapshot?: string;
  readonly place?: string;
  readonly sex?: string;
  readonly ethnicGroup?: string;
  readonly disability?: string;
  readonly fte?: number;
  readonly pay?: number;
  readonly bonus?: number;
  readonly days?: number;
}

export const march = '2026-03-31';
const answers = ['sex', 'ethnicGroup', 'disability'] as const;
const columns = {pay: 'hourly_pay', bonus: 'bonus', days: 'days_absent'} as const;

function codeOf(id: string, broad: string | undefined): number {
  const dimension = dimensionById(id);
  if (broad === undefined || !dimension) return 0;
  const found = categoriesFor(dimension, 'workforce').find((category) => category.broad === broad);
  if (!found) throw new Error(`${id} has no group ${broad}`);
  return found.code;
}

/** Cells of exactly these people, one a cell, as `loadCells` would leave them. `has` names the columns of the file. */
export function staffCells(
  given: readonly Person[],
  has: readonly (keyof typeof columns)[] = ['pay', 'bonus', 'days'],
): Cells {
  const people = given.map((person) => ({snapshot: march, place: 'A5', ...person}));
  const snapshots = [...new Set(people.map(({snapshot}) => snapshot))].toSorted();
  const places = [...new Set(people.map(({place}) => place))];
  const sorted = people.toSorted(
    (a, b) => a.snapshot.localeCompare(b.snapshot) || places.indexOf(a.place) - places.indexOf(b.place),
  );
  const place = Uint16Array.from(sorted, (person) => places.indexOf(person.place));
  const dimensions = Object.fromEntries(
    answers.map((id) => [id, Uint8Array.from(sorted, (person) => codeOf(id, person[id]))]),
  );
  const fte = Uint16Array.from(sorted, (person) => Math.round((person.fte ?? 1) * 100));
  return {
    population: 'workforce',
    size: sorted.length,
    snapshots,
    offsets: Uint32Array.from([
      ...snapshots.map((date) => sorted.findIndex(({snapshot}) => snapshot === date)),
      sorted.length,
    ]),
    places,
    place,
    dimensions,
    splits: {},
    labels: {},
    people: new Uint32Array(sorted.length).fill(1),
    fteHundredths: Uint32Array.from(fte),
    frontline: null,
    quantities: {
      size: sorted.length,
      snapshot: Uint8Array.from(sorted, ({snapshot}) => snapshots.indexOf(snapshot)),
      person: null,
      place,
      dimensions,
      splits: {},
      frontline: null,
      fteHundredths: fte,
      values: Object.fromEntries(
        has.map((key) => [columns[key], Float32Array.from(sorted, (person) => person[key] ?? Number.NaN)]),
      ),
    },
  };
}

/** So many people alike. */
export function several(count: number, person: (i: number) => Person): readonly Person[] {
  return Array.from({length: count}, (_, i) => person(i));
}
