import {geographies, type Level} from '../../catalogue';
import type {MapWords} from '../types';
import {areaLabel, levelWords} from '../figure/places';
import {countLabel} from '../words/countLabel';
import {populationName} from '../words/memberWords';
import {sentenceStart} from '../words/numberWords';
import {insideWords, type MapTopic} from './mapTopic';

export const showWords = {
  ratio: 'representation ratio',
  gap: 'gap in percentage points',
  share: 'share',
} as const;

/** A level's name at the head of a column: 'Local authority'. */
export function levelHeading(level: Level): string {
  return geographies.find((each) => each.level === level)?.label ?? sentenceStart(levelWords(level, 1));
}

/** Headings and labels of the map's parts. */
export function mapWords(topic: MapTopic): MapWords {
  const {level, slice, words, evidence, place} = topic;
  const nation = areaLabel(evidence.areas.nation);
  const all = `all ${countLabel(place.inside.length)} ${levelWords(level, 2)}`;
  const where = place.scope ? areaLabel(place.scope, 'short') : nation;
  return {
    area: levelHeading(level),
    areas: levelWords(level, 2),
    people: sentenceStart(words.people),
    residents: sentenceStart(words.residents),
    population: populationName[slice.population],
    nation,
    picture: `Map of ${where} by ${levelWords(level, 1)}: ${showWords[slice.show]} of ${words.members}. The list of all areas has the same figures.`,
    all: `Show ${all}`,
    allTitle: sentenceStart(all),
    rankedCaption: `Supported differences of ${words.members} from residents, ${insideWords(topic)}, by people`,
  };
}
