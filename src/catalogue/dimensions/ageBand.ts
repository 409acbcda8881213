import type {BroadGroup, Category, Dimension, Population} from '../types';
import {ons, tableDefaults} from './sources';

/** Children by the bands of the Department for Education, staff by ten-year bands; `from` and `to` are whole years, inclusive. */
export const ageBands: readonly {id: string; label: string; from: number; to: number; population: Population}[] = [
  {id: 'age_0', label: 'Under 1', from: 0, to: 0, population: 'caseload'},
  {id: 'age_1_4', label: '1 to 4', from: 1, to: 4, population: 'caseload'},
  {id: 'age_5_9', label: '5 to 9', from: 5, to: 9, population: 'caseload'},
  {id: 'age_10_15', label: '10 to 15', from: 10, to: 15, population: 'caseload'},
  {id: 'age_16_17', label: '16 to 17', from: 16, to: 17, population: 'caseload'},
  {id: 'age_16_24', label: '16 to 24', from: 16, to: 24, population: 'workforce'},
  {id: 'age_25_34', label: '25 to 34', from: 25, to: 34, population: 'workforce'},
  {id: 'age_35_44', label: '35 to 44', from: 35, to: 44, population: 'workforce'},
  {id: 'age_45_54', label: '45 to 54', from: 45, to: 54, population: 'workforce'},
  {id: 'age_55_64', label: '55 to 64', from: 55, to: 64, population: 'workforce'},
];

const over64 = {id: 'age_65_plus', label: '65 and over', population: 'workforce'} as const;

function group(band: {id: string; label: string; population: Population}): BroadGroup {
  return {
    id: `${band.id}_group`,
    label: band.label,
    short: band.label,
    population: band.population,
    members: {
      workforce: `Staff aged ${band.label.toLowerCase()}`,
      caseload: `Children aged ${band.label.toLowerCase()}`,
      community: `residents aged ${band.label.toLowerCase()}`,
    },
  };
}

const all = [...ageBands, over64];

const categories: readonly Category[] = all.map((band, i) => ({
  code: 10 + i,
  id: band.id,
  label: band.label,
  short: band.label,
  broad: `${band.id}_group`,
  population: band.population,
  ...(band.id === over64.id ? {residual: true as const} : {}),
}));

export const ageBand: Dimension = {
  id: 'ageBand',
  topic: 'Age',
  noun: 'age',
  question: 'What is your date of birth?',
  status: 'current',
  populations: ['workforce', 'caseload'],
  enquiredOf: ['workforce'],
  changesAlone: {label: 'Growing older', people: 'growing older'},
  column: 'age_band',
  headings: ['age band', 'age group', 'age range', 'age bracket', 'age category'],
  ownAxis: [],
  categories,
  broad: all.map(group),
  baselines: [
    {
      ...ons,
      ...tableDefaults,
      id: 'ageBand.16to64',
      table: 'TS007',
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
      id: 'ageBand.0to17',
      table: 'TS007',
      base: 'usual residents aged 0 to 17',
      ages: '0 to 17',
      grade: 'census',
      unit: 'localAuthority',
      grouping: 'broad',
      right: ['caseload'],
    },
  ],
  caveats: ['Staff aged 65 and over are counted in the base but have no baseline: residents are those aged 16 to 64.'],
};
