import {broadFor, type Dimension, type Population} from '../catalogue';
import {categoryRows, type CategoryRow} from './categoryRows';
import type {PopulationPair} from './enquiryTypes';

export function firstOf(pair: PopulationPair): Population {
  return pair === 'caseload-community' ? 'caseload' : 'workforce';
}

/**
 * The groups of a characteristic a pair is asked about: broad groups the census could have. Of a yes/no characteristic
 * one, as the other is the same finding; beside children only groups both populations have (age bands are their own).
 */
export function enquiryGroups(dimension: Dimension, pair: PopulationPair): readonly CategoryRow[] {
  const rows = categoryRows(dimension, firstOf(pair)).filter(
    ({grouping, residual}) => grouping === 'broad' && !residual,
  );
  const asked = dimension.focus === undefined ? rows : rows.filter(({category}) => category === dimension.focus);
  if (pair !== 'staff-caseload') return asked;
  const both = (population: Population): ReadonlySet<string> =>
    new Set(broadFor(dimension, population).flatMap((group) => (group.population ? [] : group.id)));
  const [staff, children] = [both('workforce'), both('caseload')];
  return asked.filter(({category}) => staff.has(category) && children.has(category));
}
