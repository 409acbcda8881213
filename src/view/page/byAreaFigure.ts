import {geographies, type Area, type Dimension, type Level} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {chartTable, type DraftRow} from '../figure/chartTable';
import {standingOf} from '../figure/entry';
import {methodLinks, methodsOf} from '../figure/methodLinks';
import {figureNotes} from '../figure/notes';
import {areaLabel, levelNotes, levelWords} from '../figure/places';
import {sidesOf} from '../figure/sides';
import type {ChartTableView} from '../types';
import {dateLabel} from '../words/dateLabel';
import {nounsOf} from '../words/memberWords';
import {listWords, sentenceStart} from '../words/numberWords';
import {areaSide} from './areaSide';
import {areaSentence, missingWords, restSentence} from './areaWords';

export interface AreaWant {
  readonly figure: string;
  readonly dimension: Dimension;
  readonly area: Area;
  /** Broad group or category shown. */
  readonly category: string;
}

/** The level of the areas inside an area: what its geography drills to, null for a local authority. */
export function levelInside(area: Area, evidence: Evidence): Level | null {
  const level = geographies.find((each) => each.level === area.level)?.drillsTo ?? null;
  if (level === null) return null;
  const inside = evidence.areas.inside(area, level).filter(({code}) => code !== area.code);
  return inside.length > 0 ? level : null;
}

/** One group over the areas inside an area, each against its own residents. 'loading' while counts are not there. */
export function byAreaFigure(slice: Slice, evidence: Evidence, want: AreaWant): ChartTableView | null | 'loading' {
  const {dimension, area, category} = want;
  const level = levelInside(area, evidence);
  if (level === null) return null;
  const sides = sidesOf(slice, evidence, {area, level, atOnly: true, only: [dimension.id]});
  if (sides === null) return 'loading';
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const inside = evidence.areas.inside(area, level).filter(({code}) => code !== area.code);
  const all = sides.present
    .filter((side) => side.has(dimension))
    .flatMap((side) => areaSide(side, dimension, category, level, inside, slice, evidence));
  const collected = all.filter(({entries}) =>
    [...entries.values()].some(({entry}) => standingOf(entry.row) !== 'notCollected'),
  );
  const [first] = collected;
  if (first === undefined) return null;
  const rows = inside.flatMap((each): DraftRow[] => {
    const lanes = collected.flatMap(({entries}) => entries.get(each.code)?.entry ?? []);
    if (lanes.length === 0) return [];
    const href = sliceHref(slice, {page: 'area', area: each.code, against: null});
    return [{key: each.code, label: areaLabel(each, 'short'), indent: 0, toggle: null, href, entries: lanes}];
  });
  const entries = rows.flatMap((row) => row.entries);
  const notCollected = all
    .filter((each) => !collected.includes(each))
    .map(({side}) => missingWords(side, level, nouns));
  const label = first.entries.values().next().value?.entry.row.label ?? dimension.topic;
  return chartTable(
    {
      id: `${want.figure}-${dimension.id}-areas`,
      topic: `${label}, by ${levelWords(level, 1)}`,
      finding: collected
        .map((each, i) => areaSentence(each, dimension, category, level, inside.length, nouns, i === 0))
        .join('; '),
      support: [...collected.map((each) => restSentence(each, nouns)), ...notCollected].join(' ') || null,
      more: {
        label: 'Open on the map',
        href: sliceHref(slice, {page: 'map', by: dimension.id, category, level, population: first.side.population}),
      },
      notes: [
        ...figureNotes(entries, dimension, first.side.lines.rule, nouns),
        'Each area is compared with its own residents. Areas are listed in the order of their codes, not ranked.',
        ...levelNotes(level, evidence),
      ],
      methods: methodLinks(methodsOf(entries.map(({comparison}) => comparison)), slice, evidence),
      rowHeading: sentenceStart(levelWords(level, 1)),
      laneHeading: `${label}: share of ${listWords(collected.map(({side}) => nouns[side.population]))}`,
      show: {
        residents: true,
        verdict: true,
        gap: true,
        change: null,
        ratio: false,
        people: 'Declared',
        ranges: slice.ranges,
      },
      blocks: [{key: 'areas', heading: null, rows}],
      base: '',
      caption: `${label} by ${levelWords(level, 1)} in ${area.name}, ${dateLabel(first.side.snapshots.at)}`,
    },
    evidence,
  );
}
