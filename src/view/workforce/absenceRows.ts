import type {Area} from '../../catalogue';
import type {Amount, ProtectedAbsence, ProtectedAbsenceGroup} from '../../disclosure';
import {plainCell, plainNumber} from '../figure/tidyRow';
import type {PlainTable, TidyRow} from '../types';
import {stepDecimals} from '../words/amountLabel';
import {ratioLabel} from '../words/ratioLabel';
import type {LikelihoodRow} from '../workforceTypes';
import type {AbsenceBlock, AbsenceEntry} from './absenceBlocks';

interface Place {
  readonly figure: string;
  readonly area: Area;
  readonly period: string;
}

/** Everyone, then every group, a row each: those with a long absence of those counted, and days lost in the status. */
export function absenceTidyRows(
  place: Place,
  {all}: ProtectedAbsence,
  blocks: readonly AbsenceBlock[],
): readonly TidyRow[] {
  return [
    {...countedRow(place, '', 'All staff', all), status: `days lost ${ratePlain(all.rate)}`},
    ...blocks.flatMap(({dimension, entries}) => entries.map((entry) => entryRow(place, dimension.topic, entry))),
  ];
}

function entryRow(place: Place, characteristic: string, {group, counted, likelihood, row}: AbsenceEntry): TidyRow {
  const share = likelihood?.group ?? null;
  return {
    ...countedRow(place, characteristic, group.short, counted),
    share: plainNumber(share?.share, 4),
    lower: plainNumber(share ? likelihood?.interval?.lower : null, 4),
    upper: plainNumber(share ? likelihood?.interval?.upper : null, 4),
    ratio: plainNumber(likelihood?.ratio, 3),
    status: `${row.verdict.toLowerCase()}; days lost ${ratePlain(counted.rate)}`,
  };
}

function countedRow(
  {figure, area, period}: Place,
  characteristic: string,
  who: string,
  {long, people}: ProtectedAbsenceGroup,
): TidyRow {
  return {
    figure,
    area_code: area.code,
    area: area.name,
    period,
    characteristic,
    category: `${who}: long absence`,
    population: 'workforce',
    count: plainCell(long),
    base: plainCell(people),
    share: '',
    lower: '',
    upper: '',
    baseline_share: '',
    baseline_grade: '',
    ratio: '',
    gap_points: '',
    gap_people: '',
    status: '',
  };
}

function ratePlain(rate: Amount): string {
  return rate.kind === 'shown' ? `${plainNumber(rate.value, stepDecimals(rate.step))}%` : rate.kind;
}

/** The picture's rows in words and numbers, a heading for each characteristic. */
export function absenceTable(caption: string, columns: readonly string[], blocks: readonly AbsenceBlock[]): PlainTable {
  return {
    caption,
    columns: [
      {label: 'Group', numeric: false},
      ...columns.map((label) => ({label, numeric: true})),
      {label: 'Times as likely', numeric: true},
      {label: 'Range', numeric: true},
      {label: 'Against the reference', numeric: false},
    ],
    rows: blocks.flatMap(({dimension, entries}) => [
      {header: dimension.topic, indent: 0 as const, cells: [...columns, '', '', ''].map(() => '')},
      ...entries.map(({row}) => ({
        header: row.label,
        indent: 1 as const,
        cells: [...row.numbers, ...ratioCells(row), row.verdict],
      })),
    ]),
  };
}

function ratioCells({mark}: LikelihoodRow): readonly [string, string] {
  if (mark === null) return ['1', ''];
  if (mark.value === null) return ['', ''];
  const {lower, upper} = mark;
  const range = lower === null || upper === null ? '' : `${ratioLabel(lower)} to ${ratioLabel(upper)}`;
  return [ratioLabel(mark.value), range];
}
