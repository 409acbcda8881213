import {dimensionById} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {areaLabel, levelWords} from '../figure/places';
import {absenceOf, sideOf} from '../figure/sides';
import type {MapPageView} from '../types';
import {dateLabel} from '../words/dateLabel';
import {nounsOf} from '../words/memberWords';
import {sentenceStart} from '../words/numberWords';
import {emptyMapPage} from './emptyMapPage';
import {knownAreas} from './knownAreas';
import {mapFooter} from './mapFooter';
import {mapLede} from './mapFinding';
import {mappedCategory} from './mappedCategory';
import {mapLevel, mapPlace, topicWords, type MapTopic} from './mapTopic';
import {mapView} from './mapView';

/** The map page for any link; null while its counts are not there yet. What cannot be mapped says why and what to do. */
export function mapPageView(slice: Slice, evidence: Evidence): MapPageView | null {
  const topic = mapTopicOf(slice, evidence);
  if (topic === null || 'absence' in topic) return topic && emptyMapPage(slice, evidence, topic);
  const map = mapView(topic);
  const {level, place, words, areas, rule} = topic;
  const nation = areaLabel(evidence.areas.nation);
  const where = place.scope ? areaLabel(place.scope, 'short') : nation;
  return {
    eyebrow: `Map of ${where} by ${levelWords(level, 1)}, ${dateLabel(areas.snapshot)}`,
    title: `Map, ${words.members}, ${where}`,
    finding: map.finding,
    lede: mapLede(topic, map.areas),
    footer: mapFooter(level, evidence, {source: map.source, rule}),
    map,
  };
}

/** Why there is nothing to map, and where to look instead. */
export interface MapAbsence {
  readonly absence: string;
  readonly more: {readonly label: string; readonly href: string} | null;
}

function mapTopicOf(slice: Slice, evidence: Evidence): MapTopic | MapAbsence | null {
  const {areas: index} = evidence;
  const {population} = slice;
  const level = mapLevel(slice);
  const dimension = dimensionById(slice.by);
  if (!dimension || !dimension.populations.includes(population)) {
    const noun = dimension?.noun ?? 'this characteristic';
    return {absence: `${sentenceStart(noun)} is not recorded for the ${population}.`, more: null};
  }
  const want = {area: index.nation, only: [dimension.id], atOnly: true};
  const side = sideOf(slice, evidence, population, want);
  if (side === null) return null;
  if ('sentence' in side) return {absence: side.sentence, more: null};
  const missing = absenceOf(side, dimension, slice, evidence);
  const nation = missing ? null : side.compare(dimension);
  if (!nation) return {absence: missing?.sentence ?? `No ${population} figures for ${dimension.noun}.`, more: null};
  const table = evidence.ask({
    population,
    snapshots: [side.snapshots.at],
    areas: {kind: 'level', level, within: index.nation.code},
    split: null,
    dimensions: [dimension.id],
    staff: population === 'workforce' ? slice.staff : 'all',
  });
  if (table === null) return null;
  const category = mappedCategory(slice.category, nation);
  const areas = knownAreas({
    table,
    nation: nation.line,
    population,
    dimension,
    category,
    level,
    snapshot: side.snapshots.at,
    since: null,
    residents: slice.residents,
    baselines: evidence.baselines,
  });
  if (!areas.collected) return notCollected(slice, evidence, level);
  const words = topicWords(slice, evidence, dimension, category, areas);
  return {slice, evidence, dimension, level, nation, areas, rule: table.rule, place: mapPlace(slice, evidence), words};
}

function notCollected(slice: Slice, evidence: Evidence, level: Slice['level']): MapAbsence {
  const finest = evidence.sources[slice.population]?.finestLevel ?? 'serviceArea';
  const noun = sentenceStart(nounsOf(evidence.organisation, slice.staff)[slice.population]);
  return {
    absence: `${noun} are recorded by ${levelWords(finest, 1)}, so there is no map by ${levelWords(level, 1)}.`,
    more: {
      label: `Map ${levelWords(finest, 2)} instead`,
      href: sliceHref(slice, {level: finest, area: evidence.areas.nation.code}),
    },
  };
}
