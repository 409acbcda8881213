/** A column of counts in the Diversity Data Standard, and the groups here that it counts. */
export interface StandardColumn {
  /** As headed: 'ethnicity_asian_indian'. */
  readonly column: string;
  readonly label: string;
  /** Category or broad group ids that together are the column; none where the catalogue cuts elsewhere. */
  readonly groups: readonly string[];
  /** Broad columns are parts of everyone who answered; a detailed one is a part of a broad one. */
  readonly grouping: 'broad' | 'detailed';
  /** Why it is not the same as the group here, where it is not. */
  readonly differs?: string;
  /** How the standard defines it, where that must be said beside a figure. */
  readonly note?: string;
}

/** The columns of one characteristic, which all begin with `key`. */
export interface StandardSection {
  readonly key: string;
  readonly dimension: string;
  readonly columns: readonly StandardColumn[];
}

export const standardName = 'Diversity Data Standard 1.1';

/** What says whose row it is, in the standard's order. */
export const standardMetadata = [
  'published',
  'organisation',
  'organisation_grouping',
  'organisation_level',
  'employees',
  'link_to_dei_info',
  'sic_codes',
] as const;

/** Columns of a section beside its answers: those who gave none, and everyone asked. */
export const standardSilences = {
  preferNotToSay: 'prefernottosay',
  notRecorded: 'undisclosed',
  people: 'total',
} as const;

/** Sections of the standard (and of its earlier version) that have no characteristic here. */
export const standardElsewhere = ['carer', 'genderidentitymatchesthatassignedatbirth', 'trans', 'seb'] as const;

type Line = readonly [key: string, label: string, group: string | readonly string[], differs?: string];

function columns(key: string, grouping: 'broad' | 'detailed', lines: readonly Line[]): readonly StandardColumn[] {
  return lines.map(([column, label, group, differs]) => ({
    column: `${key}_${column}`,
    label,
    groups: typeof group === 'string' ? [group] : group,
    grouping,
    ...(differs === undefined ? {} : {differs}),
  }));
}

function noted(found: readonly StandardColumn[], note: string): readonly StandardColumn[] {
  return found.map((column) => ({...column, note}));
}

const over64 = 'Their bands part at 70; here everyone of 65 and over is together';
const genderNote = 'Gender as employers report it, trans people included.';
const disabilityNote = 'A long-term health problem or disability, as staff declare it.';

/** Diversity Data Standard 1.1 (Open Innovations, diversity-definition.json, MIT), the sections with a characteristic here. */
export const standardSections: readonly StandardSection[] = [
  {
    key: 'age',
    dimension: 'ageBand',
    columns: columns('age', 'broad', [
      ['0-14', '0 to 14', []],
      ['15-24', '15 to 24', 'age_16_24_group', 'Their band begins at 15, here it begins at 16'],
      ['25-34', '25 to 34', 'age_25_34_group'],
      ['35-44', '35 to 44', 'age_35_44_group'],
      ['45-54', '45 to 54', 'age_45_54_group'],
      ['55-64', '55 to 64', 'age_55_64_group'],
      ['65-69', '65 to 69', [], over64],
      ['70+', '70 and over', [], over64],
    ]),
  },
  {
    key: 'disability',
    dimension: 'disability',
    columns: noted(
      [
        ...columns('disability', 'broad', [
          ['yes', 'Disabled', 'disabled'],
          ['no', 'Not disabled', 'not_disabled'],
        ]),
        ...columns('disability', 'detailed', [
          ['yes_daytodayalot', 'Limited a lot', 'limited_a_lot'],
          ['yes_daytodayalittle', 'Limited a little', 'limited_a_little'],
        ]),
      ],
      disabilityNote,
    ),
  },
  {
    key: 'ethnicity',
    dimension: 'ethnicGroup',
    columns: [
      ...columns('ethnicity', 'broad', [
        ['asian', 'Asian', 'asian'],
        ['black', 'Black', 'black'],
        ['mixed', 'Mixed', 'mixed'],
        ['other', 'Other', 'other'],
        ['white', 'White', 'white'],
      ]),
      ...columns('ethnicity', 'detailed', [
        ['asian_bangladeshi', 'Bangladeshi', 'asian_bangladeshi'],
        ['asian_chinese', 'Chinese', 'asian_chinese'],
        ['asian_indian', 'Indian', 'asian_indian'],
        ['asian_pakistani', 'Pakistani', 'asian_pakistani'],
        ['asian_other', 'Other Asian', 'asian_other'],
        ['black_african', 'African', 'black_african'],
        ['black_caribbean', 'Caribbean', 'black_caribbean'],
        ['black_other', 'Other Black', 'black_other'],
        ['mixed_african', 'White and Black African', 'mixed_white_and_black_african'],
        ['mixed_asian', 'White and Asian', 'mixed_white_and_asian'],
        ['mixed_caribbean', 'White and Black Caribbean', 'mixed_white_and_black_caribbean'],
        ['mixed_other', 'Other Mixed', 'mixed_other'],
        ['other_arab', 'Arab', 'other_arab'],
        ['other_anyother', 'Any other', 'other_any_other'],
        ['white_british', 'White British', 'white_british'],
        ['white_irish', 'White Irish', 'white_irish'],
        ['white_traveller', 'Gypsy or Irish Traveller', 'white_gypsy_or_irish_traveller'],
        [
          'white_other',
          'Other White',
          ['white_other', 'white_roma'],
          'The standard has no group for Roma people: they are in Other White',
        ],
      ]),
    ],
  },
  {
    key: 'gender',
    dimension: 'sex',
    columns: noted(
      columns('gender', 'broad', [
        ['female', 'Female', 'female'],
        ['male', 'Male', 'male'],
        ['other', 'Other', 'another_sex'],
      ]),
      genderNote,
    ),
  },
  {
    key: 'religion',
    dimension: 'religion',
    columns: columns('religion', 'broad', [
      ['buddhist', 'Buddhist', 'buddhist'],
      ['christian', 'Christian', 'christian'],
      ['hindu', 'Hindu', 'hindu'],
      ['jewish', 'Jewish', 'jewish'],
      ['muslim', 'Muslim', 'muslim'],
      ['no', 'No religion', 'no_religion'],
      ['other', 'Other religion', 'other_religion'],
      ['sikh', 'Sikh', 'sikh'],
    ]),
  },
  {
    key: 'sexuality',
    dimension: 'sexualOrientation',
    columns: columns('sexuality', 'broad', [
      ['bisexual', 'Bisexual', 'bisexual'],
      ['gaylesbian', 'Gay or lesbian', 'gay_or_lesbian'],
      ['straight', 'Straight', 'straight'],
      ['usedifferentterm', 'Use a different term', 'other_orientation'],
    ]),
  },
];
