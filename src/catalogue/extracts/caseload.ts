import {ageColumns, areaColumns, countColumn} from './everyExtract';
import type {ExtractLayout} from './types';

const lawLabels = new Map([
  ['public', 'Public law'],
  ['public law', 'Public law'],
  ['private', 'Private law'],
  ['private law', 'Private law'],
]);

/** One row is one child in one period, or a count of them. */
export const caseload: ExtractLayout = {
  population: 'caseload',
  label: 'a caseload extract',
  columns: [
    {
      column: 'period_end',
      label: 'End of the period',
      use: 'snapshot',
      headings: [
        'period end',
        'period end date',
        'reporting period end',
        'period',
        'year end',
        'quarter end',
        'month end',
        'snapshot date',
        'as at',
        'as at date',
        'report date',
        'extract date',
        'date',
      ],
    },
    {
      column: 'child_id',
      label: 'Child’s number',
      use: 'person',
      headings: [
        'child id',
        'child ref',
        'child reference',
        'child number',
        'child no',
        'subject id',
        'client id',
        'person id',
        'pseudonym',
        'unique id',
        'id',
      ],
    },
    ...areaColumns,
    {
      column: 'law',
      label: 'Law (public or private)',
      use: 'split',
      headings: ['law', 'law type', 'type of law', 'private or public law', 'public or private law', 'public/private'],
      labels: lawLabels,
    },
    {
      column: 'application_type',
      label: 'Type of application',
      use: 'split',
      headings: [
        'application type',
        'type of application',
        'application',
        'order type',
        'order applied for',
        'application category',
      ],
    },
    ...ageColumns,
    countColumn,
  ],
};
