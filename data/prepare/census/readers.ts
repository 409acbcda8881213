import {ageBands, dimensionById, type Category} from '../../../src/catalogue';
import {modelledHeritage} from '../heritage/modelledRows';
import {text, whole, type Row} from '../readCsv';
import {figures, type Column, type Figures} from './figures';

/** Rows of a published file by its path in the folder of downloads. */
export type Rows = (path: string) => readonly Row[];

const broadHeritage = ['asian', 'black', 'mixed', 'other', 'white'] as const;

/** The answers a dimension has a baseline for, in catalogue order. */
function answers(dimension: string): readonly Category[] {
  return (dimensionById(dimension)?.categories ?? []).filter((category) => !category.residual);
}

function column(heading: string): (row: Row) => number {
  return (row) => whole(row, heading);
}

/** A column that counts only the rows where `heading` says `value`. */
function columnWhere(heading: string, value: string, count: string): (row: Row) => number {
  return (row) => (text(row, heading) === value ? whole(row, count) : 0);
}

function ageColumns(population: 'workforce' | 'caseload'): readonly Column[] {
  return ageBands
    .filter((band) => band.population === population)
    .map((band) => {
      const years = Array.from({length: band.to - band.from + 1}, (_, i) => `age_${band.from + i}`);
      return [band.id, (row) => years.reduce((sum, year) => sum + whole(row, year), 0)];
    });
}

function heritage(rows: Rows, path: string, ages: string): Figures {
  return figures(
    rows(path),
    answers('ethnicGroup').map(({id}) => [id, columnWhere('ethnic_group', id, ages)]),
  );
}

function broadHeritageByAge(rows: Rows, ages: string): Figures {
  return figures(
    rows('census-2021/ethnic_broad_group_by_sex_age.csv'),
    broadHeritage.map((group) => [group, columnWhere('broad_group', group, ages)]),
  );
}

/** Religion files head their columns or rows with the broad id; people who did not answer have none. */
function faith(rows: Rows, ages: string): Figures {
  return figures(
    rows('census-2021/modelled_religion_by_age.csv'),
    answers('religion').map(({id, broad}) => [id, columnWhere('religion', broad, ages)]),
  );
}

/** How each table of the catalogue is read, by the table's id. */
export const readers: Readonly<Record<string, (rows: Rows) => Figures>> = {
  'ageBand.16to64': (rows) => figures(rows('census-2021/ts007_age_single_year.csv'), ageColumns('workforce')),
  'ageBand.0to17': (rows) => figures(rows('census-2021/ts007_age_single_year.csv'), ageColumns('caseload')),
  'sex.16to64': (rows) =>
    figures(rows('census-2021/ts009_sex_by_broad_age.csv'), [
      ['sex_female', column('female_16_64')],
      ['sex_male', column('male_16_64')],
    ]),
  'sex.0to15': (rows) =>
    figures(rows('census-2021/ethnic_broad_group_by_sex_age.csv'), [
      ['sex_female', columnWhere('sex', 'female', 'age_0_15')],
      ['sex_male', columnWhere('sex', 'male', 'age_0_15')],
    ]),
  'sex.allAges': (rows) =>
    figures(rows('census-2021/ts009_sex_by_broad_age.csv'), [
      ['sex_female', column('female_all_ages')],
      ['sex_male', column('male_all_ages')],
    ]),
  'disability.16to64': (rows) =>
    figures(rows('census-2021/disability_16_64_utla2023_england.csv'), [
      ['disabled', column('disabled_16_64')],
      ['not_disabled', (row) => whole(row, 'people_16_64_ts007') - whole(row, 'disabled_16_64')],
    ]),
  'disability.under25': (rows) =>
    figures(rows('census-2021/disability_under25_england.csv'), [
      ['disabled', column('disabled_under_25_estimate')],
      ['not_disabled', (row) => whole(row, 'under_25_all_residents_ts007') - whole(row, 'disabled_under_25_estimate')],
    ]),
  'disability.allAges': (rows) =>
    figures(rows('census-2021/ts038_disability.csv'), [
      ['limited_a_lot', column('disabled_limited_a_lot')],
      ['limited_a_little', column('disabled_limited_a_little')],
      ['condition_not_limiting', column('not_disabled_has_condition_not_limiting')],
      ['no_condition', column('not_disabled_no_condition')],
    ]),
  'religion.16to64': (rows) => faith(rows, 'age_16_64'),
  'religion.0to15': (rows) => faith(rows, 'age_0_15'),
  'religion.allAges': (rows) =>
    figures(
      rows('census-2021/ts030_religion.csv'),
      answers('religion').map(({id, broad}) => [id, column(broad)]),
    ),
  'ethnicGroup.broad.16to64': (rows) => broadHeritageByAge(rows, 'age_16_64'),
  'ethnicGroup.broad.0to15': (rows) => broadHeritageByAge(rows, 'age_0_15'),
  'ethnicGroup.broad.0to17': (rows) =>
    figures(
      rows('census-2021/ethnic_broad_group_by_0_17_and_18plus_utla2023_england.csv'),
      broadHeritage.map((group) => [group, column(`${group}_0_17_derived`)]),
    ),
  'ethnicGroup.detailed.16to64': (rows) => heritage(rows, modelledHeritage, 'age_16_64'),
  'ethnicGroup.detailed.0to17': (rows) => heritage(rows, modelledHeritage, 'age_0_17'),
  'ethnicGroup.detailed.0to17.region': (rows) =>
    heritage(rows, 'census-2021/ethnic_group_by_0_17_and_18plus_region_england.csv', 'age_0_17_derived'),
  'ethnicGroup.detailed.allAges': (rows) =>
    figures(
      rows('census-2021/ts021_ethnic_group.csv'),
      answers('ethnicGroup').map(({id}) => [id, column(id)]),
    ),
  'sexualOrientation.16plus': (rows) =>
    figures(rows('census-2021/ts077_sexual_orientation_16plus.csv'), [
      ['orientation_straight', column('straight_or_heterosexual')],
      ['orientation_gay_or_lesbian', column('gay_or_lesbian')],
      ['orientation_bisexual', column('bisexual')],
      ['orientation_other_orientation', column('other_sexual_orientation')],
    ]),
  'mainLanguage.pupils': (rows) =>
    figures(
      rows('schools/pupils_by_ethnicity_and_first_language.csv').filter(
        (row) => text(row, 'academic_year') === '2021-22' && text(row, 'school_type') === 'all_state_funded',
      ),
      [
        ['language_english', column('language_english')],
        ['language_other', column('language_other_than_english')],
      ],
    ),
};
