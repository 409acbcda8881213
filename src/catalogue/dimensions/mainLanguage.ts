import type {Dimension} from '../types';
import {dfe, tableDefaults} from './sources';

export const mainLanguage: Dimension = {
  id: 'mainLanguage',
  topic: 'Language',
  noun: 'language',
  question: 'What is the child’s first or main language?',
  status: 'current',
  populations: ['caseload'],
  column: 'main_language',
  headings: ['main language', 'first language', 'language', 'preferred language', 'home language'],
  focus: 'other_language',
  ownAxis: [],
  categories: [
    {code: 10, id: 'language_english', label: 'English', short: 'English', broad: 'english'},
    {code: 11, id: 'language_other', label: 'Other than English', short: 'Other language', broad: 'other_language'},
  ],
  broad: [
    {
      id: 'english',
      label: 'English',
      short: 'English',
      members: {
        workforce: 'Staff',
        caseload: 'Children whose language is English',
        community: 'pupils whose first language is English',
      },
    },
    {
      id: 'other_language',
      label: 'Other than English',
      short: 'Other language',
      members: {
        workforce: 'Staff',
        caseload: 'Children whose language is not English',
        community: 'pupils whose first language is not English',
      },
    },
  ],
  baselines: [
    {
      ...dfe,
      ...tableDefaults,
      id: 'mainLanguage.pupils',
      table: 'Schools, pupils and their characteristics, 2021/22',
      base: 'pupils in state-funded schools whose first language is known',
      ages: 'at state-funded schools',
      grade: 'census',
      unit: 'upperTier',
      grouping: 'broad',
      nearest: ['caseload'],
      note: 'Pupils by the authority of the school, not residents; first language at home, not proficiency.',
    },
  ],
  caveats: ['Compared with pupils at state-funded schools, not with all resident children.'],
};
