import type {Extract} from '../extract';
import type {HarmonisedPlaces} from './harmonisedPlaces';
import type {QuantityRows} from './types';

/**
 * The rows with their quantities (pay, days absent, dates) and whose they are; null where the extract has none, or where
 * a row is many people. The columns are the extract's own memory but for the places.
 */
export function quantityRows(extract: Extract, {renumbered}: HarmonisedPlaces): QuantityRows | null {
  const {rows, snapshot, person, place, dimensions, splits, frontline, fteHundredths, count, quantities} = extract;
  if (count !== null || Object.keys(quantities).length === 0) return null;
  return {
    size: rows,
    snapshot,
    person,
    place: place.map((one) => renumbered[one] ?? 0),
    dimensions,
    splits,
    frontline,
    fteHundredths,
    values: quantities,
  };
}
