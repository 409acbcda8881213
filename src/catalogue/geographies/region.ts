import type {Geography} from '../types';

export const region: Geography = {
  level: 'region',
  label: 'Region',
  plural: 'Regions',
  vintage: 'December 2021',
  source: 'Office for National Statistics, Open Geography Portal',
  drillsTo: 'upperTier',
};
