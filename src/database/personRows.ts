import type {Extract} from '../extract';
import type {HarmonisedPlaces} from './harmonisedPlaces';
import type {PersonRows} from './types';

/** The columns that following people needs, as the extract has them; null without person numbers, or where a row is many people. */
export function personRows(extract: Extract, {renumbered}: HarmonisedPlaces): PersonRows | null {
  const {snapshot, person, place, dimensions, frontline, count} = extract;
  if (person === null || count !== null) return null;
  return {snapshot, person, place: place.map((one) => renumbered[one] ?? 0), dimensions, frontline};
}
