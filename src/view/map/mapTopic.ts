import {geographies, levels, type Area, type Dimension, type Level} from '../../catalogue';
import type {AreaComparison, Comparison, Evidence} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import type {Slice} from '../../slice';
import {ageWords} from '../words/ageWords';
import {nounsOf, type Nouns} from '../words/memberWords';
import {areaLabel, levelWords} from '../figure/places';
import {mapMembers} from './mapMembers';

/** Everything the map's parts are written from: the figure mapped, the areas it is of, and the words for them. */
export interface MapTopic {
  readonly slice: Slice;
  readonly evidence: Evidence;
  readonly dimension: Dimension;
  readonly level: Level;
  /** The nation's own line, with every group. */
  readonly nation: Comparison;
  readonly areas: AreaComparison;
  readonly rule: ProtectionRule;
  readonly place: MapPlace;
  readonly words: TopicWords;
}

/** Which areas are asked about: all of the level, or those inside one larger area; and the one selected. */
export interface MapPlace {
  readonly scope: Area | null;
  readonly selected: Area | null;
  /** Areas asked about: by code where codes are short ('A12'), else by name. */
  readonly inside: readonly Area[];
  readonly outside: readonly Area[];
}

export interface TopicWords {
  readonly nouns: Nouns;
  /** 'Mixed heritage children' */
  readonly members: string;
  /** 'the caseload', 'the workforce', 'frontline staff' */
  readonly whole: string;
  /** 'children', 'staff' */
  readonly people: string;
  /** 'residents 0 to 17' */
  readonly residents: string;
  /** 'Mixed' */
  readonly category: string;
}

/** The level mapped: the nation as a whole is no map, so it opens at its service areas. */
export function mapLevel(slice: Slice): Level {
  return slice.level === 'england' ? 'serviceArea' : slice.level;
}

export function mapPlace(slice: Slice, evidence: Evidence): MapPlace {
  const {areas} = evidence;
  const level = mapLevel(slice);
  const all = areas.atLevel(level).toSorted(inOrder);
  const asked = slice.area === '' ? undefined : areas.find(slice.area);
  const own = asked && all.find((area) => area.code === asked.code);
  if (own || !asked || asked.code === areas.nation.code) {
    return {scope: null, selected: own ?? null, inside: all, outside: []};
  }
  const parts = new Set(areas.inside(asked, level).map((area) => area.code));
  if (parts.size === 0) {
    const around = all.find((area) => areas.contains(area, asked)) ?? null;
    return {scope: null, selected: around, inside: all, outside: []};
  }
  return {
    scope: asked,
    selected: null,
    inside: all.filter((area) => parts.has(area.code)),
    outside: all.filter((area) => !parts.has(area.code)),
  };
}

const collator = new Intl.Collator('en', {numeric: true});

function inOrder(a: Area, b: Area): number {
  return a.level === 'serviceArea' ? collator.compare(a.code, b.code) : collator.compare(a.name, b.name);
}

export function topicWords(
  slice: Slice,
  evidence: Evidence,
  dimension: Dimension,
  category: string,
  areas: AreaComparison,
): TopicWords {
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const baseline = areas.rows.find(({row}) => row.baseline)?.row.baseline ?? areas.nation?.baseline;
  const frontline = slice.population === 'workforce' && slice.staff === 'frontline';
  return {
    nouns,
    members: mapMembers(dimension, category, slice.population, nouns),
    whole: frontline ? nouns.workforce : `the ${slice.population}`,
    people: nouns[slice.population],
    residents: baseline ? ageWords(baseline.baseline) : 'residents',
    category: areas.nation?.label ?? areas.rows[0]?.row.label ?? '',
  };
}

/** 'local authorities', or 'local authorities in A12 Birmingham' where one area's parts are asked about. */
export function insideWords({level, place}: Pick<MapTopic, 'level' | 'place'>): string {
  return place.scope ? `${levelWords(level, 2)} in ${areaLabel(place.scope, 'short')}` : levelWords(level, 2);
}

/** The level a reader drills to from this one, if the figure is recorded that finely. */
export function drillLevel({level, slice, evidence}: Pick<MapTopic, 'level' | 'slice' | 'evidence'>): Level | null {
  const next = geographies.find((geography) => geography.level === level)?.drillsTo ?? null;
  const finest = evidence.sources[slice.population]?.finestLevel ?? 'localAuthority';
  return next !== null && levels.indexOf(next) <= levels.indexOf(finest) ? next : null;
}
