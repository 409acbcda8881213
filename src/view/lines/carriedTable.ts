import type {Area} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {plainNumber} from '../figure/tidyRow';
import type {Fate} from '../carryOverTypes';
import {tidyColumns, type PlainTable, type TidyRow} from '../types';
import {populationName} from '../words/memberWords';
import type {LineFate} from './lineFates';
import {lineName} from './lineKey';

const fateWords: Readonly<Record<Fate, string>> = {
  narrower: 'Narrower',
  unchanged: 'Unchanged',
  wider: 'Wider',
  noLonger: 'No longer supported',
  new: 'New',
};

/** The same lines as the columns of marks, as a plain table. */
export function carriedTable(told: readonly LineFate[], since: string, evidence: Evidence, area: Area): PlainTable {
  return {
    caption: `What became of the lines of ${since}: size of the gap in points`,
    columns: [
      {label: 'Line of enquiry', numeric: false},
      {label: 'Population', numeric: false},
      {label: 'What became of it', numeric: false},
      {label: `Gap in ${since}`, numeric: true},
      {label: 'Gap now', numeric: true},
    ],
    rows: told.map(({key, fate, moved, words}) => ({
      header: lineName(key, evidence, area.code),
      indent: 0,
      cells: [
        populationName[key.population],
        `${fate === null ? '' : fateWords[fate]}${fate === 'noLonger' && words !== '' ? `: ${words}` : ''}`,
        moved?.before ?? '',
        moved?.now ?? (fate === 'new' ? words : ''),
      ],
    })),
  };
}

/** Each line as it stood at the earlier stocktake; what became of it is its status. */
export function carriedRows(
  told: readonly LineFate[],
  figure: string,
  period: string,
  {areas}: Evidence,
): readonly TidyRow[] {
  const empty = Object.fromEntries(tidyColumns.map((column) => [column, ''])) as TidyRow; // every column, without a value
  return told.map(({key, fate, record}) => {
    const {dimension, group, population, staff, pair, area} = key;
    const gap = record?.gap ?? null;
    const beside = gap && 'share' in gap.beside ? gap.beside.share : null;
    return {
      ...empty,
      figure,
      area_code: area.code,
      area: areas.find(area.code)?.name ?? '',
      period: record === null ? '' : period,
      characteristic: dimension.topic,
      category: group.label,
      population: [
        population,
        ...(staff === 'frontline' ? ['frontline'] : []),
        ...(pair === 'staff-caseload' ? ['beside caseload'] : []),
      ].join(', '),
      count: gap ? String(gap.count) : '',
      base: gap ? String(gap.base) : '',
      baseline_share: plainNumber(beside, 4),
      status: fate === null ? '' : fateWords[fate].toLowerCase(),
    };
  });
}
