import type {Geography} from '../types';

/** The areas themselves, and the note on how current they are, belong to the organisation. */
export const serviceArea: Geography = {
  level: 'serviceArea',
  label: 'Service area',
  plural: 'Service areas',
  vintage: 'January 2016 to January 2017',
  source:
    'Freedom of information response, republished at voiceofthechild.org.uk; made of whole upper-tier authorities',
  note: 'Service areas as published for January 2016 to January 2017, the latest complete list found. They do not nest in regions.',
  drillsTo: 'localAuthority',
};
