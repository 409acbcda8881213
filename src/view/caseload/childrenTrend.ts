import {childrenRate, methods} from '../../comparison';
import {countOf, type Cell} from '../../disclosure';
import {methodLinks} from '../figure/methodLinks';
import {snapshotsTitle} from '../figure/panel';
import {areaLabel} from '../figure/places';
import {protectionOf} from '../figure/protection';
import {sourceWords} from '../figure/sourceLine';
import {plainCell, plainNumber} from '../figure/tidyRow';
import type {TrendView} from '../types';
import {ageWords} from '../words/ageWords';
import {cellLabel} from '../words/cellLabel';
import {countLabel} from '../words/countLabel';
import {dateLabel} from '../words/dateLabel';
import {numberWords} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';
import {peopleAt, residentChildren, type CaseloadScope} from './caseloadScope';
import type {LawSide} from './lawSide';
import {linearScale, plainTick} from './measureScale';
import {tidyMeasure} from './measureTable';
import {rateLabel} from './rateWords';

const id = 'caseload-trend';

/** A number over the snapshots, as it may be shown. */
interface Course {
  readonly key: string;
  readonly title: string;
  readonly points: readonly {
    readonly period: string;
    readonly value: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly label: string;
    readonly cell: Cell;
  }[];
}

/** Children worked with at every snapshot, by law where that is known, and for every 10,000 residents; null on fewer than two. */
export function childrenTrend(scope: CaseloadScope, law: LawSide | null): TrendView | null {
  const {slice, evidence, area, side, any} = scope;
  const {all} = side.snapshots;
  if (all.length < 2) return null;
  const residents = residentChildren(evidence, area.code);
  const counted = (key: string, title: string, at: (period: string) => Cell): Course => ({
    key,
    title,
    points: all.map((period) => {
      const cell = at(period);
      return {period, value: countOf(cell), lower: null, upper: null, label: cellLabel(cell), cell};
    }),
  });
  const total = counted('all', 'Children', (period) => peopleAt(side, any, period));
  if (total.points.every(({value}) => value === null)) return null;
  const rate: Course[] =
    residents === null
      ? []
      : [
          {
            key: 'rate',
            title: `Per 10,000 ${ageWords(residents)}`,
            points: all.map((period) => {
              const cell = peopleAt(side, any, period);
              const found = childrenRate(cell, residents.total, side.lines.rule);
              const ranges = slice.ranges ? found.interval : null;
              return {
                period,
                value: found.per10000,
                lower: ranges?.lower ?? null,
                upper: ranges?.upper ?? null,
                label: rateLabel(found, 1),
                cell,
              };
            }),
          },
        ];
  const courses = [
    total,
    ...(law?.laws.map((label) => counted(label, label, (period) => law.people(label, period))) ?? []),
    ...rate,
  ];
  const most = all.length;
  return {
    kind: 'trend',
    id,
    topic: `Children: ${snapshotsTitle(most).toLowerCase()}`,
    finding: findingOf(total),
    support: null,
    more: null,
    notes: [
      'Each snapshot is a year to its date: snapshots six months apart share half their year, so they cannot be far apart, and change is shown without a test.',
      ...(residents === null ? [] : ['Rates are for residents of Census Day, 21 March 2021, at every snapshot.']),
      ...(courses.some(({points}) => points.some(({cell}) => cell.kind === 'withheld'))
        ? ['[c] withheld: the line has no point there.']
        : []),
      'Charts have scales of their own.',
    ],
    methods: methodLinks([methods.change, ...(residents === null ? [] : [methods.childrenRate])], slice, evidence),
    source: sourceWords(residents === null ? [] : [residents], {workforce: [], caseload: all}, evidence),
    protection: protectionOf(evidence),
    csv: courses.flatMap(({title, points}) =>
      points.map(({period, cell}) => ({
        ...tidyMeasure({figure: id, area_code: area.code, area: area.name, period}),
        category: title,
        count: plainCell(cell),
      })),
    ),
    csvMore: {
      columns: ['rate_per_10000'],
      rows: courses.flatMap(({key, points}) => points.map(({value}) => [key === 'rate' ? plainNumber(value, 2) : ''])),
    },
    table: {
      caption: `Children over ${snapshotsTitle(most).toLowerCase()}, ${areaLabel(area)}`,
      columns: [
        {label: 'Children', numeric: false},
        ...all.map((period) => ({label: dateLabel(period, 'short'), numeric: true})),
      ],
      rows: courses.map(({title, points}) => ({
        header: title,
        indent: 0 as const,
        cells: points.map(({label}) => label),
      })),
    },
    panels: courses.map(({key, title, points}) => {
      const scale = linearScale(points.flatMap(({value, upper}) => [value, upper]));
      const isLarge = scale.most >= 10_000;
      return {
        key,
        title: isLarge ? `${title}, thousands` : title,
        axis: {
          max: scale.most,
          ticks: isLarge ? scale.ticks.map(({value}) => ({value, label: plainTick(value / 1000)})) : scale.ticks,
        },
        series: [
          {
            population: 'caseload' as const,
            label: 'Caseload',
            points: points.map(({period, value, lower, upper, label}) => ({
              period,
              periodLabel: dateLabel(period, 'short'),
              value,
              lower,
              upper,
              label,
            })),
          },
        ],
        residents: [],
      };
    }),
  };
}

function findingOf({points}: Course): string {
  const shown = points.flatMap(({value, period}) => (value === null ? [] : [{value, period}]));
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last || shown.length < 2) return 'Too few snapshots are shown to follow the number of children';
  const over = `over ${numberWords(points.length)} snapshots`;
  if (first.value === last.value) return `${countLabel(last.value)} children at the first snapshot and at the last`;
  const share = first.value === 0 ? '' : ` (${percentLabel(Math.abs(last.value - first.value) / first.value, 1)})`;
  return `Children worked with in a year ${last.value > first.value ? 'rose' : 'fell'} from ${countLabel(first.value)} to ${countLabel(last.value)}${share} ${over}`;
}
