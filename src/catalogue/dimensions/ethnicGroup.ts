import type {BroadGroup, Category, Dimension} from '../types';
import {ons, tableDefaults} from './sources';

const custom = 'ONS custom dataset (ethnic group by sex by age)';
const adultSocialCare = 'TS021 less residents 18 and over (DHSC adult social care table 6, Census 2021)';
const modelled = 'TS021 with ages modelled by iterative proportional fitting';

/** The 19 groups of Census 2021 in publication order, then answers known only to their broad group. */
const detailed: readonly (readonly [id: string, label: string, short: string, broad: string])[] = [
  ['asian_bangladeshi', 'Asian: Bangladeshi', 'Bangladeshi', 'asian'],
  ['asian_chinese', 'Asian: Chinese', 'Chinese', 'asian'],
  ['asian_indian', 'Asian: Indian', 'Indian', 'asian'],
  ['asian_pakistani', 'Asian: Pakistani', 'Pakistani', 'asian'],
  ['asian_other', 'Asian: other Asian', 'Other Asian', 'asian'],
  ['black_african', 'Black: African', 'African', 'black'],
  ['black_caribbean', 'Black: Caribbean', 'Caribbean', 'black'],
  ['black_other', 'Black: other Black', 'Other Black', 'black'],
  ['mixed_white_and_asian', 'Mixed: White and Asian', 'White and Asian', 'mixed'],
  ['mixed_white_and_black_african', 'Mixed: White and Black African', 'White and Black African', 'mixed'],
  ['mixed_white_and_black_caribbean', 'Mixed: White and Black Caribbean', 'White and Black Caribbean', 'mixed'],
  ['mixed_other', 'Mixed: other Mixed', 'Other Mixed', 'mixed'],
  ['other_arab', 'Other: Arab', 'Arab', 'other'],
  ['other_any_other', 'Other: any other ethnic group', 'Any other', 'other'],
  ['white_british', 'White: English, Welsh, Scottish, Northern Irish or British', 'White British', 'white'],
  ['white_irish', 'White: Irish', 'White Irish', 'white'],
  ['white_gypsy_or_irish_traveller', 'White: Gypsy or Irish Traveller', 'Gypsy or Irish Traveller', 'white'],
  ['white_roma', 'White: Roma', 'Roma', 'white'],
  ['white_other', 'White: other White', 'Other White', 'white'],
];

const residual: readonly (readonly [id: string, label: string, short: string, broad: string])[] = [
  ['asian_detail_not_recorded', 'Asian: detail not recorded', 'Asian, no detail', 'asian'],
  ['black_detail_not_recorded', 'Black: detail not recorded', 'Black, no detail', 'black'],
  ['mixed_detail_not_recorded', 'Mixed: detail not recorded', 'Mixed, no detail', 'mixed'],
  ['other_detail_not_recorded', 'Other: detail not recorded', 'Other, no detail', 'other'],
  ['white_detail_not_recorded', 'White: detail not recorded', 'White, no detail', 'white'],
  [
    'white_gypsy_roma_traveller',
    'White: Gypsy, Roma or Traveller, recorded together',
    'Gypsy, Roma or Traveller',
    'white',
  ],
];

function group(id: string, word: string): BroadGroup {
  return {
    id,
    label: word,
    short: word,
    members: {workforce: `${word} staff`, caseload: `${word} children`, community: `${word} residents`},
  };
}

const categories: readonly Category[] = [
  ...detailed.map(([id, label, short, broad], i) => ({code: 10 + i, id, label, short, broad})),
  ...residual.map(([id, label, short, broad], i) => ({code: 40 + i, id, label, short, broad, residual: true as const})),
];

export const ethnicGroup: Dimension = {
  id: 'ethnicGroup',
  topic: 'Heritage',
  noun: 'heritage',
  question: 'What is your ethnic group?',
  status: 'current',
  populations: ['workforce', 'caseload'],
  column: 'ethnic_group',
  headings: [
    'ethnic group',
    'ethnicity',
    'heritage',
    'ethnic origin',
    'ethnic background',
    'ethnic category',
    'EthnicOrigin',
    'RaceDesc',
    'race',
    'race/ethnicity',
    'ethnicity code',
    'ethnic code',
    'self defined ethnicity',
  ],
  reference: 'white',
  ownAxis: ['white'],
  categories,
  broad: [
    group('asian', 'Asian'),
    group('black', 'Black'),
    {
      id: 'mixed',
      label: 'Mixed',
      short: 'Mixed',
      members: {
        workforce: 'Mixed heritage staff',
        caseload: 'Mixed heritage children',
        community: 'Mixed heritage residents',
      },
    },
    {
      id: 'other',
      label: 'Other',
      short: 'Other',
      members: {
        workforce: 'Staff of other heritage',
        caseload: 'Children of other heritage',
        community: 'residents of other heritage',
      },
    },
    group('white', 'White'),
  ],
  baselines: [
    {
      ...ons,
      ...tableDefaults,
      id: 'ethnicGroup.broad.16to64',
      table: custom,
      base: 'usual residents aged 16 to 64',
      ages: '16 to 64',
      grade: 'census',
      unit: 'localAuthority',
      grouping: 'broad',
      right: ['workforce'],
    },
    {
      ...ons,
      ...tableDefaults,
      id: 'ethnicGroup.broad.0to17',
      table: adultSocialCare,
      base: 'usual residents aged 0 to 17',
      ages: '0 to 17',
      grade: 'derived',
      unit: 'upperTier',
      grouping: 'broad',
      right: ['caseload'],
    },
    {
      ...ons,
      ...tableDefaults,
      id: 'ethnicGroup.broad.0to15',
      table: custom,
      base: 'usual residents aged 0 to 15',
      ages: '0 to 15',
      grade: 'census',
      unit: 'localAuthority',
      grouping: 'broad',
      nearest: ['caseload'],
    },
    {
      ...ons,
      ...tableDefaults,
      id: 'ethnicGroup.detailed.16to64',
      table: modelled,
      base: 'usual residents aged 16 to 64, modelled',
      ages: '16 to 64',
      grade: 'modelled',
      unit: 'localAuthority',
      grouping: 'detailed',
      right: ['workforce'],
    },
    {
      ...ons,
      ...tableDefaults,
      id: 'ethnicGroup.detailed.0to17.region',
      table: adultSocialCare,
      base: 'usual residents aged 0 to 17',
      ages: '0 to 17',
      grade: 'derived',
      unit: 'region',
      grouping: 'detailed',
      right: ['caseload'],
    },
    {
      ...ons,
      ...tableDefaults,
      id: 'ethnicGroup.detailed.0to17',
      table: modelled,
      base: 'usual residents aged 0 to 17, modelled',
      ages: '0 to 17',
      grade: 'modelled',
      unit: 'localAuthority',
      grouping: 'detailed',
      right: ['caseload'],
    },
    {
      ...ons,
      ...tableDefaults,
      id: 'ethnicGroup.detailed.allAges',
      table: 'TS021',
      base: 'usual residents of all ages',
      ages: 'of all ages',
      grade: 'census',
      unit: 'localAuthority',
      grouping: 'detailed',
      allAges: true,
    },
  ],
  caveats: ['Chinese people are in the Asian group, as in Census 2021; older lists put them in Other.'],
};
