import {everyDimension, type Dimension} from '../../catalogue';
import {methods, type Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {countOf, shareOf, type ProtectedLine, type ProtectionRule} from '../../disclosure';
import type {Area} from '../../catalogue';
import {plainCell, plainNumber} from '../figure/tidyRow';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel} from '../figure/places';
import {protectionOf} from '../figure/protection';
import {changeHeading} from '../figure/panel';
import type {Side, Sides} from '../figure/sides';
import type {DeclarationView, TidyRow} from '../types';
import {cellLabel} from '../words/cellLabel';
import {dateLabel} from '../words/dateLabel';
import {nounsOf, populationName, type Nouns} from '../words/memberWords';
import {listWords, sentenceStart} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';
import {changeLabel} from '../words/pointsLabel';

type Bar = DeclarationView['items'][number]['bars'][number];

interface Declared {
  readonly dimension: Dimension;
  readonly side: Side;
  readonly line: ProtectedLine;
  readonly bar: Bar;
  readonly decimals: 0 | 1;
}

/** How many people gave an answer, by characteristic and population; null where nothing is loaded. */
export function declarationView(
  slice: Slice,
  evidence: Evidence,
  area: Area,
  {present}: Sides,
  figure: string,
): DeclarationView | null {
  const all = everyDimension().flatMap((dimension) => present.flatMap((side) => declared(dimension, side)));
  const [first] = all;
  if (first === undefined) return null;
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const change = changeHeading(present);
  const {at} = first.side.snapshots;
  const id = `${figure}-declaration`;
  return {
    kind: 'declaration',
    id,
    topic: 'Declaration',
    finding: declarationFinding(all, nouns),
    support: null,
    more: {label: 'Open data quality', href: sliceHref(slice, {page: 'data'})},
    notes: [
      `Of ${listWords(present.map((side) => totalWords(side, all, nouns)).filter((text) => text !== ''))}.`,
      ...(change === null
        ? []
        : [`Arrows: points ${change.toLowerCase().replace(/ ([a-z])/, (m) => m.toUpperCase())}.`]),
      'Declared means an answer that is a category of the census question; the rest is prefer not to say, or not recorded.',
    ],
    methods: methodLinks([methods.declaration], slice, evidence),
    source: present
      .map(({population, source, snapshots}) => {
        const sample = source.synthetic ? ' (sample, synthetic)' : '';
        return `${populationName[population]}: ${source.fileName}${sample}, ${dateLabel(snapshots.at)}.`;
      })
      .join(' '),
    protection: protectionOf(evidence),
    csv: all.flatMap((each) => csvRows(each, area, id, slice.staff)),
    table: {
      caption: `Declaration by characteristic, ${areaLabel(area)}, ${dateLabel(at)}`,
      columns: [
        {label: 'Characteristic', numeric: false},
        {label: 'Population', numeric: false},
        {label: 'People', numeric: true},
        {label: 'Declared', numeric: true},
        {label: 'Share declared', numeric: true},
        {label: 'Prefer not to say', numeric: true},
        {label: 'Not recorded', numeric: true},
        ...(change === null ? [] : [{label: change, numeric: true}]),
      ],
      rows: all.map(({dimension, side, line, bar}) => ({
        header: dimension.topic,
        indent: 0,
        cells: [
          populationName[side.population],
          cellLabel(line.people),
          cellLabel(line.declared),
          bar.label,
          cellLabel(line.preferNotToSay),
          cellLabel(line.notRecorded),
          ...(change === null ? [] : [bar.change]),
        ],
      })),
    },
    items: everyDimension().flatMap((dimension) => {
      const bars = all.filter((each) => each.dimension === dimension).map(({bar}) => bar);
      if (bars.length === 0) return [];
      const href = sliceHref(slice, {page: 'characteristic', by: dimension.id});
      return [{key: dimension.id, topic: dimension.topic, href, bars}];
    }),
  };
}

/** A part as a share of everybody; null on a base too small for shares, or where the part is not shown. */
function shareOfPeople(part: (typeof kinds)[number], line: ProtectedLine, rule: ProtectionRule): number | null {
  const [count, people] = [countOf(line[part]), countOf(line.people)];
  if (count === null || people === null || people < rule.leastBaseForShare) return null;
  const isAll = count > 0 && kinds.every((kind) => kind === part || countOf(line[kind]) === 0);
  return isAll ? 1 : shareOf(count, people, rule);
}

const kinds = ['declared', 'preferNotToSay', 'notRecorded', 'notApplicable'] as const;

function declared(dimension: Dimension, side: Side): Declared[] {
  const line = side.lines.find(dimension.id, side.snapshots.at);
  if (!side.has(dimension) || line === undefined || line.people.kind === 'notCollected') return [];
  const {rule} = side.lines;
  const share = (of: ProtectedLine): number | null => shareOfPeople('declared', of, rule);
  const value = share(line);
  const {since} = side.snapshots;
  const earlier = since === null ? undefined : side.lines.find(dimension.id, since);
  const before = earlier === undefined ? null : share(earlier);
  const decimals = (countOf(line.people) ?? 0) >= 1000 ? 1 : 0;
  const label = value === null ? unshown(line) : percentLabel(value, decimals);
  const change = value === null || before === null ? '' : changeLabel((value - before) * 100, decimals);
  const bar: Bar = {
    population: side.population,
    declared: value,
    preferNotToSay: shareOfPeople('preferNotToSay', line, rule),
    notRecorded: shareOfPeople('notRecorded', line, rule),
    label,
    change,
    text:
      `${populationName[side.population]}: ${label} declared, ${cellLabel(line.preferNotToSay)} prefer not to say, ` +
      `${cellLabel(line.notRecorded)} not recorded`,
  };
  return [{dimension, side, line, bar, decimals}];
}

function unshown({people, declared: base}: ProtectedLine): string {
  return people.kind === 'withheld' || base.kind === 'withheld' ? '[c]' : 'Too few to say';
}

function totalWords(side: Side, all: readonly Declared[], nouns: Nouns): string {
  const line = all.find((each) => each.side === side)?.line;
  return line === undefined ? '' : `${cellLabel(line.people)} ${nouns[side.population]}`;
}

/** The least known characteristic of each population, in one sentence. */
function declarationFinding(all: readonly Declared[], nouns: Nouns): string {
  const least = (['workforce', 'caseload'] as const).flatMap((population) => {
    const known = all.filter(({side, bar}) => side.population === population && bar.declared !== null);
    const [lowest] = known.toSorted((a, b) => (a.bar.declared ?? 0) - (b.bar.declared ?? 0));
    return lowest ? [lowest] : [];
  });
  const [first, second] = least;
  if (first === undefined) return 'Too few people to say how many declared';
  const words = ({side, bar}: Declared): string =>
    side.population === 'workforce'
      ? `declared by ${bar.label} of ${nouns.workforce}`
      : `recorded for ${bar.label} of ${nouns.caseload}`;
  if (second !== undefined && second.dimension !== first.dimension) {
    return (
      `${sentenceStart(first.dimension.noun)} is the least known for ${nouns.workforce}, declared by ${first.bar.label}; ` +
      `${second.dimension.noun} for ${nouns.caseload}, recorded for ${second.bar.label}`
    );
  }
  return `${sentenceStart(first.dimension.noun)} is the least known: ${least.map(words).join(', ')}`;
}

function csvRows(
  {dimension, side, line, bar}: Declared,
  area: Area,
  figure: string,
  staff: Slice['staff'],
): readonly TidyRow[] {
  const isFrontline = staff === 'frontline' && side.population === 'workforce';
  const parts = [
    ['declared', line.declared, bar.declared],
    ['prefer not to say', line.preferNotToSay, bar.preferNotToSay],
    ['not recorded', line.notRecorded, bar.notRecorded],
  ] as const;
  return parts.map(([category, cell, share]) => ({
    figure,
    area_code: area.code,
    area: area.name,
    period: line.snapshot,
    characteristic: dimension.topic,
    category,
    population: isFrontline ? 'workforce, frontline' : side.population,
    count: plainCell(cell),
    base: plainCell(line.people),
    share: plainNumber(share, 4),
    lower: '',
    upper: '',
    baseline_share: '',
    baseline_grade: '',
    ratio: '',
    gap_points: '',
    gap_people: '',
    status: cell.kind === 'withheld' ? 'withheld' : share === null ? 'too few to say' : 'shown',
  }));
}
