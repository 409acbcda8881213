import type {AreaFigure, MapView} from '../types';
import {listWords, numberWords, sentenceStart} from '../words/numberWords';
import {countLabel} from '../words/countLabel';
import {levelWords} from '../figure/places';
import {insideWords, type MapTopic} from './mapTopic';

/** Supported differences by people, largest first, ties by name; the selected area keeps a row even where nothing is supported. */
export function rankedAreas(topic: MapTopic, figures: readonly AreaFigure[]): MapView['ranked'] {
  const size = ({gapPeopleValue}: AreaFigure) => Math.abs(gapPeopleValue ?? 0);
  const supported = figures
    .filter((figure) => figure.supported && figure.gapPeopleValue !== null)
    .toSorted((a, b) => size(b) - size(a) || a.name.localeCompare(b.name, 'en'));
  const selected = figures.find(({code}) => code === topic.place.selected?.code);
  const isKept = selected !== undefined && !supported.includes(selected);
  return {
    finding: finding(topic, supported, figures.length),
    support: supported.length > 0 ? 'Supported differences, by people' : '',
    rows: isKept ? [...supported, selected] : supported,
  };
}

function finding(topic: MapTopic, supported: readonly AreaFigure[], all: number): string {
  const [first, ...others] = supported;
  if (!first) return `No difference is supported when all ${countLabel(all)} ${insideWords(topic)} are tested together`;
  if (others.length === 0) {
    return `${first.name} has the only supported difference: ${first.gapPeople} ${topic.words.people}`;
  }
  const names = [first, ...others].slice(0, 3).map(({name}) => name);
  const verb = supported.length <= 3 ? 'have the supported differences' : 'have the largest gaps in people';
  return `${listWords(names)} ${verb}`;
}

/** What "supported" means, with how many clear differences are not. */
export function supportedNote({level}: MapTopic, figures: readonly AreaFigure[]): string {
  const clear = figures.filter(({state}) => state === 'clear').length;
  const supported = figures.filter((figure) => figure.supported).length;
  if (clear === 0) return '';
  const tested = `still clear when all ${levelWords(level, 2)} are tested together, so that at most one in 20 is expected to be chance`;
  return `${sentenceStart(numberWords(supported))} of ${numberWords(clear)} clear differences ${supported === 1 ? 'is' : 'are'} supported: ${tested}.`;
}
