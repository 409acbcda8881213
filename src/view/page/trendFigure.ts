import {broadFor, type Area, type BroadGroup, type Dimension} from '../../catalogue';
import {methods, type ComparedRow, type Comparison, type Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {shareAxis} from '../figure/axis';
import type {Compared} from '../figure/compared';
import {decimalsOf, type Entry} from '../figure/entry';
import {entryOf, isCounted} from '../figure/groupRows';
import {residentsLabel, shareLabel} from '../figure/lane';
import {methodLinks} from '../figure/methodLinks';
import {snapshotsTitle} from '../figure/panel';
import {areaLabel} from '../figure/places';
import type {Side} from '../figure/sides';
import {isExact, protectionOf} from '../figure/protection';
import {sourceLine} from '../figure/sourceLine';
import {tidyRow} from '../figure/tidyRow';
import type {TrendView} from '../types';
import {dateLabel} from '../words/dateLabel';
import {nounsOf, populationName, type Nouns} from '../words/memberWords';
import {fixedLabel} from '../words/percentLabel';
import {trendFinding} from './trendFinding';

/** One group of one population over the snapshots, earliest first. */
export interface Course {
  readonly side: Side;
  readonly group: BroadGroup;
  readonly entries: readonly Entry[];
  readonly decimals: 0 | 1;
}

/** Shares of the broad groups over every snapshot, a panel a group; null where there is only one snapshot. */
export function trendFigure(
  slice: Slice,
  evidence: Evidence,
  area: Area,
  dimension: Dimension,
  {sides}: Compared,
  options: {readonly figure: string; readonly groups?: readonly string[]},
): TrendView | null {
  const most = Math.max(0, ...sides.map(({snapshots}) => snapshots.all.length));
  if (most < 2) return null;
  const wanted = (group: BroadGroup): boolean =>
    options.groups?.includes(group.id) ?? (dimension.focus === undefined || group.id === dimension.focus);
  const courses = sides.flatMap((side) =>
    broadFor(dimension, side.population)
      .filter(wanted)
      .flatMap((group) => courseOf(side, dimension, group, area, slice)),
  );
  const groups = dimension.broad.filter((group) => courses.some((course) => course.group.id === group.id));
  if (groups.length === 0) return null;
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const id = `${options.figure}-${dimension.id}-trend`;
  const entries = courses.flatMap((course) => course.entries);
  const periods = [...new Set(entries.map(({comparison}) => comparison.line.snapshot))].toSorted();
  return {
    kind: 'trend',
    id,
    topic: `${dimension.topic}: ${snapshotsTitle(most).toLowerCase()}`,
    finding: trendFinding(courses, dimension, nouns),
    support: null,
    more: null,
    notes: trendNotes(courses, nouns),
    methods: methodLinks([methods.interval, methods.change], slice, evidence),
    source: sourceLine(entries, evidence),
    protection: protectionOf(evidence),
    csv: entries.map((entry) => tidyRow(entry, id)),
    table: {
      caption: `${dimension.topic} over ${snapshotsTitle(most).toLowerCase()}, ${areaLabel(area)}`,
      columns: [
        {label: `${dimension.topic} group`, numeric: false},
        {label: 'Population', numeric: false},
        {label: 'Residents', numeric: true},
        ...periods.map((period) => ({label: dateLabel(period, 'short'), numeric: true})),
      ],
      rows: groups.flatMap((group) =>
        courses
          .filter((course) => course.group.id === group.id)
          .map((course) => ({
            header: group.short,
            indent: 0 as const,
            cells: [
              populationName[course.side.population],
              course.entries[0] ? residentsLabel(course.entries[0]) : '',
              ...periods.map((period) => labelAt(course, period)),
            ],
          })),
      ),
    },
    panels: groups.map((group) => panelOf(group, courses, slice, dimension)),
  };
}

function labelAt({entries, decimals}: Course, period: string): string {
  const entry = entries.find(({comparison}) => comparison.line.snapshot === period);
  return entry === undefined ? '' : shareLabel(entry, decimals);
}

function courseOf(side: Side, dimension: Dimension, group: BroadGroup, area: Area, slice: Slice): Course[] {
  const entries = side.snapshots.all.flatMap((snapshot): Entry[] => {
    const comparison = side.compare(dimension, {snapshot});
    const row = comparison && broadRow(comparison, group.id);
    return comparison && row ? [entryOf(comparison, row, area, slice, {change: ''})] : [];
  });
  return entries.some(({row}) => isCounted(row)) ? [{side, group, entries, decimals: decimalsOf(entries)}] : [];
}

function broadRow({rows}: Comparison, id: string): ComparedRow | undefined {
  return rows.find(({category, grouping}) => grouping === 'broad' && category === id);
}

function panelOf(
  group: BroadGroup,
  all: readonly Course[],
  slice: Slice,
  dimension: Dimension,
): TrendView['panels'][number] {
  const courses = all.filter((course) => course.group.id === group.id);
  const scale = all.filter(
    (course) => dimension.ownAxis.includes(course.group.id) === dimension.ownAxis.includes(group.id),
  );
  const values = scale.flatMap(({entries}) =>
    entries.flatMap(({row}) => [
      row.share,
      row.baseline?.share ?? null,
      slice.ranges && row.share !== null ? (row.interval?.upper ?? null) : null,
    ]),
  );
  return {
    key: group.id,
    title: group.short,
    axis: shareAxis(values),
    series: courses.map(({side, entries, decimals}) => ({
      population: side.population,
      label: populationName[side.population],
      points: entries.map((entry) => ({
        period: entry.comparison.line.snapshot,
        periodLabel: dateLabel(entry.comparison.line.snapshot, 'short'),
        value: entry.row.share,
        lower: slice.ranges && entry.row.share !== null ? (entry.row.interval?.lower ?? null) : null,
        upper: slice.ranges && entry.row.share !== null ? (entry.row.interval?.upper ?? null) : null,
        label: shareLabel(entry, decimals),
      })),
    })),
    residents: courses.flatMap(({side, entries}) => {
      const [first] = entries;
      const share = first?.row.baseline?.share;
      return first === undefined || share === undefined
        ? []
        : [{population: side.population, value: share, label: residentsLabel(first)}];
    }),
  };
}

/** How coarse rounding, or one person, makes a small base, and that change is not tested. */
function trendNotes(courses: readonly Course[], nouns: Nouns): readonly string[] {
  const sides = [...new Set(courses.map(({side}) => side))];
  const steps = sides.flatMap((side) => {
    const entries = courses.filter((course) => course.side === side).flatMap((course) => course.entries);
    const bases = entries.flatMap(({row}) =>
      row.share !== null && row.declared.kind === 'shown' ? [row.declared.count] : [],
    );
    const least = Math.min(...bases);
    if (bases.length === 0 || least >= 1000) return [];
    const {rule} = side.lines;
    const points = fixedLabel((100 * rule.roundingBase) / least, 1);
    const step = isExact(rule) ? 'One person' : 'One step of rounding';
    return [`${step} in the line of ${nouns[side.population]} is up to ${points} points.`];
  });
  const isWithheld = courses.some(({entries}) => entries.some(({row}) => row.count.kind === 'withheld'));
  return [
    ...steps,
    ...(isWithheld ? ['[c] withheld: the line has no point there.'] : []),
    'Change is shown without a test: most people are in both snapshots. Residents are those of Census Day, 21 March 2021.',
  ];
}
