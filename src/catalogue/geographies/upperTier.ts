import type {Geography} from '../types';

export const upperTier: Geography = {
  level: 'upperTier',
  label: 'Upper-tier authority',
  plural: 'Upper-tier authorities',
  vintage: 'April 2023',
  source: 'Office for National Statistics, Open Geography Portal',
  drillsTo: 'localAuthority',
};
