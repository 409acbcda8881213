import {geographies, type Area, type Dimension, type Level} from '../../catalogue';
import {compareAreas, type AreaRow, type Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {chartTable, type DraftRow} from '../figure/chartTable';
import {isClear, standingOf, type Entry} from '../figure/entry';
import {entryOf} from '../figure/groupRows';
import {figureNotes} from '../figure/notes';
import {areaLabel, levelNotes, levelWords} from '../figure/places';
import {sidesOf, type Side} from '../figure/sides';
import type {ChartTableView} from '../types';
import {dateLabel} from '../words/dateLabel';
import {groupOf, membersInside, nounsOf, type Nouns} from '../words/memberWords';
import {listWords, numberWords, sentenceStart} from '../words/numberWords';

interface AreaSide {
  readonly side: Side;
  readonly entries: ReadonlyMap<string, {readonly entry: Entry; readonly supported: boolean}>;
}

interface AreaWant {
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
    .flatMap((side) => areaSide(side, want, level, inside, slice, evidence));
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

function areaSide(
  side: Side,
  {dimension, category}: AreaWant,
  level: Level,
  inside: readonly Area[],
  slice: Slice,
  evidence: Evidence,
): AreaSide[] {
  const {population, snapshots, lines} = side;
  if (!hasCategory(dimension, category, population)) return [];
  const result = compareAreas({
    table: lines.table,
    nation: null,
    population,
    dimension,
    category,
    level,
    snapshot: snapshots.at,
    since: null,
    residents: slice.residents,
    baselines: evidence.baselines,
  });
  const byCode = new Map<string, AreaRow>(result.rows.map((row) => [row.area, row]));
  const entries = inside.flatMap((area): [string, {entry: Entry; supported: boolean}][] => {
    const found = byCode.get(area.code);
    const line = lines.find(dimension.id, snapshots.at, {area: area.code});
    if (!found || !line) return [];
    const decimals = line.declared.kind === 'shown' && line.declared.count >= 1000 ? 1 : 0;
    const comparison = {
      population,
      dimension,
      area: area.code,
      line,
      earlier: null,
      rows: [found.row],
      decimals,
      declaredShare: null,
      methods: result.methods,
    } as const;
    return [
      [area.code, {entry: entryOf(comparison, found.row, area, slice, {change: ''}), supported: found.supported}],
    ];
  });
  return [{side, entries: new Map(entries)}];
}

function hasCategory(dimension: Dimension, id: string, population: Side['population']): boolean {
  return [...dimension.broad, ...dimension.categories].some(
    (each) => each.id === id && (each.population ?? population) === population,
  );
}

function missingWords({population, source}: Side, level: Level, nouns: Nouns): string {
  return `${sentenceStart(nouns[population])} are recorded by ${levelWords(source.finestLevel, 1)}, not by ${levelWords(level, 1)}.`;
}

/** 'Asian staff are a smaller share than residents in three of 17 service areas', counted from the rows shown. */
function areaSentence(
  {side, entries}: AreaSide,
  dimension: Dimension,
  category: string,
  level: Level,
  count: number,
  nouns: Nouns,
  isFirst: boolean,
): string {
  const {population} = side;
  const group = groupOf(dimension, category);
  const rows = [...entries.values()].map(({entry}) => entry.row);
  const row = rows[0];
  const inside = group ? membersInside(group, population) : `${row?.label ?? ''} (${nouns[population]})`;
  const members = isFirst ? sentenceStart(inside) : inside;
  const lower = rows.filter((each) => isClear(each) && each.verdict === 'lower').length;
  const higher = rows.filter((each) => isClear(each) && each.verdict === 'higher').length;
  const places = `${numberWords(count)} ${levelWords(level, count)}`;
  if (lower + higher === 0) return `${members} differ clearly from residents in none of ${places}`;
  const parts = [
    ...(lower > 0 ? [`a smaller share than residents in ${numberWords(lower)}`] : []),
    ...(higher > 0 ? [`a larger share in ${numberWords(higher)}`] : []),
  ];
  return `${members} are ${parts.join(' and ')} of ${places}`;
}

/** How many areas are not clear, withheld and so on, and how many of the clear ones hold over the whole list. */
function restSentence({side, entries}: AreaSide, nouns: Nouns): string {
  const all = [...entries.values()];
  const count = (standing: ReturnType<typeof standingOf>): number =>
    all.filter(({entry}) => standingOf(entry.row) === standing).length;
  const parts = (
    [
      ['noClearDifference', 'no clear difference'],
      ['tooFewToSay', 'too few to say'],
      ['notAssessed', 'not assessed'],
      ['withheld', 'withheld'],
      ['notCollected', 'not collected'],
    ] as const
  ).flatMap(([standing, words]) => (count(standing) > 0 ? [`${words} in ${numberWords(count(standing))}`] : []));
  const clear = all.filter(({entry}) => isClear(entry.row)).length;
  const held = all.filter(({supported}) => supported).length;
  const family =
    clear === 0
      ? []
      : [
          `${held === clear ? 'all' : numberWords(held)} of the clear differences hold at a 5% false-discovery rate over the list`,
        ];
  const text = [...parts, ...family].join(', ');
  return text === '' ? '' : `${sentenceStart(nouns[side.population])}: ${text}.`;
}
