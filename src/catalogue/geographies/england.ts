import type {Geography} from '../types';

export const england: Geography = {
  level: 'england',
  label: 'England',
  plural: 'England',
  vintage: 'April 2023',
  source: 'Office for National Statistics, Open Geography Portal',
  drillsTo: 'serviceArea',
};
