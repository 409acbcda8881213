import type {Measure} from '../types';

export const children: Measure = {
  id: 'children',
  label: 'Children',
  unit: 'people',
  population: 'caseload',
  definition: 'Children worked with at any time in the twelve months to the period end, each counted once.',
};
