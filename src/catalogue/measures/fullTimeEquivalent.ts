import type {Measure} from '../types';

export const fullTimeEquivalent: Measure = {
  id: 'fullTimeEquivalent',
  label: 'Full-time equivalent',
  unit: 'fte',
  population: 'workforce',
  definition: 'Working time of the people in post on the snapshot date: one full-time post is 1, half time is 0.5.',
};
