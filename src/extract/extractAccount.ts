import type {Extract} from './types';

/** What was found in an accepted file, over all its snapshots; exact, for the person who holds it. */
export interface ExtractAccount {
  /** Different persons; null where the file has no ids, or counts people already. */
  readonly people: number | null;
  /** Rows whose person is not numbered, each counted as somebody else. Null where no row is. */
  readonly rowsWithoutPerson: number | null;
  readonly snapshots: number;
  /** Different areas that rows are counted in. */
  readonly areas: number;
  /** Rows without a recognised area, counted nationally only. */
  readonly nationalRows: number;
}

/** Persons, snapshots and areas of an extract. */
export function extractAccount({
  person,
  snapshots,
  places,
  place,
}: Pick<Extract, 'person' | 'snapshots' | 'places' | 'place'>): ExtractAccount {
  const people = person && new Set(person);
  const nation = places.indexOf('');
  return {
    people: people && people.size - Number(people.has(0)),
    rowsWithoutPerson: person && person.reduce((count, number) => (number === 0 ? count + 1 : count), 0),
    snapshots: snapshots.length,
    areas: places.filter((code) => code !== '').length,
    nationalRows: nation < 0 ? 0 : place.reduce((count, index) => (index === nation ? count + 1 : count), 0),
  };
}
