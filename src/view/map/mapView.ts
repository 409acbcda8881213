import type {Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {methodLinks} from '../figure/methodLinks';
import {figureNotes} from '../figure/notes';
import {areaLabel, levelWords} from '../figure/places';
import {protectionOf} from '../figure/protection';
import {sourceLine} from '../figure/sourceLine';
import type {MapView} from '../types';
import {dateLabel} from '../words/dateLabel';
import {populationName} from '../words/memberWords';
import {areaFigure} from './areaFigure';
import {funnelView} from './funnelView';
import {mapClasses} from './mapClasses';
import {mapFinding} from './mapFinding';
import {mapLegend} from './mapLegend';
import {mapCsv, mapEntries, mapTable} from './mapTable';
import type {MapPlace, MapTopic} from './mapTopic';
import {levelHeading, mapWords} from './mapWords';
import {rankedAreas, supportedNote} from './rankedAreas';

/** The map, its legend, list, funnel, table and download: one set of figures for all. */
export function mapView(topic: MapTopic): MapView {
  const {slice, evidence, areas, place, level, words, rule, dimension} = topic;
  const byArea = new Map(areas.rows.map((row) => [row.area, row]));
  // Classes come from the whole level, so that colours stay where they are when the reader drills.
  const classes = mapClasses(
    slice.show,
    areas.rows.map(({row}) => row),
    areas.nation,
  );
  const figures = place.inside.map((area) => areaFigure(area, byArea.get(area.code), classes, topic));
  const entries = mapEntries(topic);
  const labels = mapWords(topic);
  const date = dateLabel(areas.snapshot);
  const caption = `${words.members} by ${levelWords(level, 1)}, ${date}: share, residents and ratio`;
  return {
    kind: 'map',
    id: 'map',
    topic: `${populationName[slice.population]}: ${words.category}`,
    finding: mapFinding(topic, figures),
    support: null,
    more: null,
    notes: [supportedNote(topic, figures), ...figureNotes(entries, dimension, rule, words.nouns)].filter(
      (note) => note !== '',
    ),
    methods: methodLinks(areas.methods, slice, evidence),
    source: sourceLine(entries, evidence),
    protection: protectionOf(evidence),
    csv: mapCsv(entries),
    table: mapTable(caption, levelHeading(level), entries, figures),
    level,
    show: slice.show,
    layout: slice.layout,
    population: slice.population,
    areas: figures,
    ...mapLegend(topic, classes, figures),
    scope: place.scope && {code: place.scope.code, label: areaLabel(place.scope, 'short')},
    around: aroundOf(place, topic),
    nested: isNested(level),
    words: labels,
    links: mapLinks(slice, place, evidence),
    selected: figures.find(({code}) => code === place.selected?.code) ?? null,
    ranked: rankedAreas(topic, figures),
    funnel: funnelView(topic, figures),
  };
}

/** Whole authorities lie in one service area; regions and court areas do not. */
export function isNested(level: Slice['level']): boolean {
  return level === 'localAuthority' || level === 'upperTier';
}

export function aroundOf(place: Pick<MapPlace, 'outside'>, {evidence}: Pick<MapTopic, 'evidence'>): MapView['around'] {
  return place.outside.map(({code, members}) => ({
    code,
    members: members.flatMap((member) => evidence.areas.localAuthorities[member]?.code ?? []),
  }));
}

/** Links that leave the question but for what they change. Going back from a drilled area returns to the level it is of. */
export function mapLinks(slice: Slice, {scope}: MapPlace, {areas}: Evidence): MapView['links'] {
  const area = areas.nation.code;
  return {
    map: sliceHref(slice, {layout: 'map'}),
    hex: sliceHref(slice, {layout: 'hex'}),
    nation: sliceHref(slice, scope ? {area, level: scope.level} : {area}),
    unselected: sliceHref(slice, {area}),
  };
}
