import type {BroadGroup, Dimension} from '../types';
import {ons, tableDefaults} from './sources';

const answers: readonly (readonly [id: string, label: string, short: string, workforce: string])[] = [
  ['straight', 'Straight or heterosexual', 'Straight', 'Straight or heterosexual staff'],
  ['gay_or_lesbian', 'Gay or lesbian', 'Gay or lesbian', 'Gay or lesbian staff'],
  ['bisexual', 'Bisexual', 'Bisexual', 'Bisexual staff'],
  ['other_orientation', 'Other sexual orientation', 'Other', 'Staff of another sexual orientation'],
];

/** 'gay or lesbian residents', 'residents of another sexual orientation'. */
function residentsOf(workforce: string): string {
  return workforce.toLowerCase().replace('staff', 'residents');
}

const broad: readonly BroadGroup[] = answers.map(([id, label, short, workforce]) => ({
  id,
  label,
  short,
  members: {workforce, caseload: 'Children', community: residentsOf(workforce)},
}));

export const sexualOrientation: Dimension = {
  id: 'sexualOrientation',
  topic: 'Sexual orientation',
  noun: 'sexual orientation',
  question: 'Which of the following best describes your sexual orientation?',
  status: 'current',
  populations: ['workforce'],
  column: 'sexual_orientation',
  headings: ['sexual orientation', 'sexuality', 'SexOrient'],
  spellings: {
    heterosexual: 'orientation_straight',
    straight: 'orientation_straight',
    gay: 'orientation_gay_or_lesbian',
    lesbian: 'orientation_gay_or_lesbian',
    homosexual: 'orientation_gay_or_lesbian',
    bi: 'orientation_bisexual',
  },
  ownAxis: ['straight'],
  categories: answers.map(([id, label, short], i) => ({
    code: 10 + i,
    id: `orientation_${id}`,
    label,
    short,
    broad: id,
  })),
  broad,
  baselines: [
    {
      ...ons,
      ...tableDefaults,
      id: 'sexualOrientation.16plus',
      table: 'TS077',
      base: 'usual residents aged 16 and over who answered',
      ages: '16 and over',
      grade: 'census',
      unit: 'localAuthority',
      grouping: 'broad',
      nearest: ['workforce'],
      allAges: true,
    },
  ],
  caveats: ['The census question is voluntary; people who did not answer are left out of both sides.'],
};
