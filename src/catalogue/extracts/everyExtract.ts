import type {ExtractColumn} from './types';

/** Where a person works or a child lives; either column will do, and the authority is the finer. */
export const areaColumns: readonly ExtractColumn[] = [
  {
    column: 'service_area',
    label: 'Service area',
    use: 'serviceArea',
    headings: [
      'service area',
      'service area code',
      'service area name',
      'operational area',
      'area code',
      'area name',
      'area',
      'directorate',
      'locality',
    ],
  },
  {
    column: 'local_authority',
    label: 'Local authority',
    use: 'localAuthority',
    headings: [
      'local authority',
      'local authority code',
      'LA code',
      'LAD code',
      'ONS code',
      'LAD23CD',
      'LAD21CD',
      'workplace LA code',
      'local authority name',
      'LA name',
      'LA',
      'LAD',
      'workplace LA',
      'work local authority',
      'workplace local authority',
      'home local authority',
      'lower tier local authorities code',
      'lower tier local authorities',
      'upper tier local authorities code',
      'upper tier local authorities',
      'council',
      'district',
      'borough',
      'authority',
    ],
  },
];

/** The ways of giving an age besides the band, the most exact first. */
export const ageColumns: readonly ExtractColumn[] = [
  {
    column: 'date_of_birth',
    label: 'Date of birth',
    use: 'age',
    headings: ['date of birth', 'DOB', 'birth date', 'birthdate', 'D.O.B.', 'born on'],
  },
  {
    column: 'age',
    label: 'Age in years',
    use: 'age',
    headings: ['age', 'age in years', 'age at snapshot', 'age at period end', 'age years', 'current age'],
  },
  {
    column: 'birth_year',
    label: 'Year of birth',
    use: 'age',
    headings: ['birth year', 'year of birth', 'YOB', 'DOB year', 'birth yr', 'year born'],
  },
];

/** People a row stands for, in an extract already counted. */
export const countColumn: ExtractColumn = {
  column: 'count',
  label: 'Number of people in the row',
  use: 'count',
  headings: ['count', 'headcount', 'head count', 'people', 'number of people', 'number of staff', 'number of children'],
};
