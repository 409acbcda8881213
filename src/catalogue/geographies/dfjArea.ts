import type {Geography} from '../types';

export const dfjArea: Geography = {
  level: 'dfjArea',
  label: 'Designated Family Judge area',
  plural: 'Designated Family Judge areas',
  vintage: 'April 2026',
  source: 'HM Courts & Tribunals Service, private-law routing table',
  note: 'Taken from the courts’ private-law routing table, which is close to, but is not, the published list. Authorities split by postcode are in the area listed first.',
  drillsTo: 'localAuthority',
};
