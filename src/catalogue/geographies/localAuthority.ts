import type {Geography} from '../types';

export const localAuthority: Geography = {
  level: 'localAuthority',
  label: 'Local authority',
  plural: 'Local authorities',
  vintage: 'April 2023',
  source: 'Office for National Statistics, Open Geography Portal',
  note: 'Authorities of April 2023. Codes of 2021 and the recodes of 2025 are read as their April 2023 equals.',
  drillsTo: null,
};
