/** What every table of the 2021 census and of the school census has in common. */
export const ons = {
  publisher: 'Office for National Statistics, Census 2021',
  date: '2021-03-21',
  vintage: 'local authorities of April 2023',
  licence: 'Open Government Licence v3.0',
} as const;

export const dfe = {
  publisher: 'Department for Education, school census',
  date: '2022-01-20',
  vintage: 'local authorities of April 2023 (Cumbria as one)',
  licence: 'Open Government Licence v3.0',
} as const;

/** Fills a table's seldom-set properties. */
export const tableDefaults = {right: [], nearest: [], allAges: false} as const;
