import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {areaLabel, levelWords} from '../figure/places';
import {protectionOf} from '../figure/protection';
import type {MapPageView, MapView} from '../types';
import {populationName} from '../words/memberWords';
import {mapFooter} from './mapFooter';
import type {MapAbsence} from './mapPageView';
import {mapLevel, mapPlace} from './mapTopic';
import {aroundOf, isNested, mapLinks} from './mapView';
import {levelHeading} from './mapWords';

/** The page where nothing can be mapped: the sentence that says why, and outlines without figures. */
export function emptyMapPage(slice: Slice, evidence: Evidence, {absence, more}: MapAbsence): MapPageView {
  const level = mapLevel(slice);
  const place = mapPlace(slice, evidence);
  const nation = areaLabel(evidence.areas.nation);
  const finding = absence.replace(/\.$/, '');
  const map: MapView = {
    kind: 'map',
    id: 'map',
    topic: populationName[slice.population],
    finding,
    support: null,
    more,
    notes: [],
    source: '',
    protection: protectionOf(evidence),
    csv: [],
    table: {caption: finding, columns: [], rows: []},
    level,
    show: slice.show,
    layout: slice.layout,
    population: slice.population,
    areas: [],
    classes: [],
    legend: {title: '', low: '', middle: '', high: ''},
    counts: {clear: 0, noClear: 0, notAssessed: 0, tooFew: 0, withheld: 0, notCollected: 0, zero: 0},
    key: [],
    scope: null,
    around: aroundOf({outside: [...place.inside, ...place.outside]}, {evidence}),
    nested: isNested(level),
    words: {
      area: levelHeading(level),
      areas: levelWords(level, 2),
      people: '',
      residents: '',
      population: populationName[slice.population],
      nation,
      picture: `Outlines of ${nation} by ${levelWords(level, 1)}, without figures`,
      all: '',
      allTitle: '',
      rankedCaption: '',
    },
    links: mapLinks(slice, place, evidence),
    selected: null,
    ranked: {finding: '', support: '', rows: []},
    funnel: {finding: '', support: '', picture: '', axis: '', parity: '', nation: null, limits: [], note: ''},
  };
  return {
    eyebrow: `Map of ${nation} by ${levelWords(level, 1)}`,
    title: `Map, ${nation}`,
    finding,
    lede: null,
    footer: mapFooter(level, evidence, {source: '', rule: null}),
    map,
  };
}
