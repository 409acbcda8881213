import type {Measure} from '../types';

export const headcount: Measure = {
  id: 'headcount',
  label: 'Headcount',
  unit: 'people',
  population: 'workforce',
  definition: 'People in post on the snapshot date, each counted once however many hours they work.',
};
