import type {AreaFigure, MapView} from '../types';
import {listWords, numberWords} from '../words/numberWords';
import {countLabel} from '../words/countLabel';
import {levelWords} from '../figure/places';
import {insideWords, type MapTopic} from './mapTopic';

function size({gapPeopleValue}: AreaFigure): number {
  return Math.abs(gapPeopleValue ?? 0);
}

/** Supported differences by people, largest first, ties by name; the selected area keeps a row even where nothing is supported. */
export function rankedAreas(topic: MapTopic, figures: readonly AreaFigure[]): MapView['ranked'] {
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
  if (!first) {
    const where = topic.place.scope ? `in the ${countLabel(all)} ${insideWords(topic)} ` : '';
    return `No difference is supported ${where}when ${familyWords(topic)} are tested together`;
  }
  if (others.length === 0) {
    return `${first.name} has the only supported difference: ${first.gapPeople} ${topic.words.people}`;
  }
  const next = others.slice(0, 2).map(({short}) => short);
  return `${first.name} has the largest gap in people, then ${listWords(next)}`;
}

/** The areas tested together, whichever of them are asked about: 'all 296 local authorities'. */
function familyWords({areas, level}: MapTopic): string {
  return `all ${countLabel(areas.rows.length)} ${levelWords(level, 2)}`;
}

/** What "supported" means, with how many clear differences are not. */
export function supportedNote(topic: MapTopic, figures: readonly AreaFigure[]): string {
  const clear = figures.filter(({state}) => state === 'clear').length;
  const supported = figures.filter((figure) => figure.supported).length;
  if (clear === 0) return '';
  return (
    `Supported: still clear when ${familyWords(topic)} are tested together, so that at most one supported difference in 20 is expected to be chance. ` +
    `Of ${numberWords(clear)} clear ${clear === 1 ? 'difference' : 'differences'} here, ${numberWords(supported)} ${supported === 1 ? 'is' : 'are'} supported.`
  );
}
