import type {BroadGroup, Category, Dimension} from '../types';
import {ons, tableDefaults} from './sources';

const modelled = 'TS030 with ages modelled by iterative proportional fitting from Census 2011';

const answers: readonly (readonly [id: string, label: string, short: string, members: BroadGroup['members']])[] = [
  ['muslim', 'Muslim', 'Muslim', people('Muslim')],
  ['hindu', 'Hindu', 'Hindu', people('Hindu')],
  ['sikh', 'Sikh', 'Sikh', people('Sikh')],
  ['jewish', 'Jewish', 'Jewish', people('Jewish')],
  ['buddhist', 'Buddhist', 'Buddhist', people('Buddhist')],
  [
    'other_religion',
    'Other religion',
    'Other',
    {workforce: 'Staff of other faiths', caseload: 'Children of other faiths', community: 'residents of other faiths'},
  ],
  [
    'no_religion',
    'No religion',
    'No religion',
    {
      workforce: 'Staff with no religion',
      caseload: 'Children with no religion',
      community: 'residents with no religion',
    },
  ],
  ['christian', 'Christian', 'Christian', people('Christian')],
];

function people(word: string): BroadGroup['members'] {
  return {workforce: `${word} staff`, caseload: `${word} children`, community: `${word} residents`};
}

const categories: readonly Category[] = answers.map(([id, label, short], i) => ({
  code: 10 + i,
  id: `religion_${id}`,
  label,
  short,
  broad: id,
}));

export const religion: Dimension = {
  id: 'religion',
  topic: 'Faith',
  noun: 'faith',
  question: 'What is your religion?',
  status: 'current',
  populations: ['workforce', 'caseload'],
  column: 'religion',
  headings: ['religion', 'faith', 'religious belief', 'religion or belief', 'belief', 'faith or belief', 'RelBelief'],
  ownAxis: ['no_religion', 'christian'],
  categories,
  broad: answers.map(([id, label, short, members]) => ({id, label, short, members})),
  baselines: [
    {
      ...ons,
      ...tableDefaults,
      id: 'religion.16to64',
      table: modelled,
      base: 'usual residents aged 16 to 64 who answered, modelled',
      ages: '16 to 64',
      grade: 'modelled',
      unit: 'localAuthority',
      grouping: 'broad',
      right: ['workforce'],
    },
    {
      ...ons,
      ...tableDefaults,
      id: 'religion.0to15',
      table: modelled,
      base: 'usual residents aged 0 to 15 whose religion was answered, modelled',
      ages: '0 to 15',
      grade: 'modelled',
      unit: 'localAuthority',
      grouping: 'broad',
      right: ['caseload'],
    },
    {
      ...ons,
      ...tableDefaults,
      id: 'religion.allAges',
      table: 'TS030',
      base: 'usual residents of all ages who answered',
      ages: 'of all ages',
      grade: 'census',
      unit: 'localAuthority',
      grouping: 'broad',
      allAges: true,
    },
  ],
  caveats: ['The census question is voluntary; people who did not answer are left out of both sides.'],
};
