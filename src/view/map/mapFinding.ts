import {areaLabel, levelWords} from '../figure/places';
import type {AreaFigure, MarkState} from '../types';
import {countLabel} from '../words/countLabel';
import {listWords, numberWords, ofWords, sentenceStart} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';
import {ratioLabel} from '../words/ratioLabel';
import {insideWords, type MapTopic} from './mapTopic';

export function countStates(figures: readonly AreaFigure[]): Readonly<Record<MarkState, number>> {
  const counts = {clear: 0, noClear: 0, notAssessed: 0, tooFew: 0, withheld: 0, notCollected: 0, zero: 0};
  for (const {state} of figures) counts[state] += 1;
  return counts;
}

/** 'Mixed heritage children are a larger share of the caseload than of residents in 100 of 296 local authorities, a smaller share in two'. */
export function mapFinding(topic: MapTopic, figures: readonly AreaFigure[]): string {
  const {words} = topic;
  const higher = figures.filter(({verdict}) => verdict === 'Higher').length;
  const lower = figures.filter(({verdict}) => verdict === 'Lower').length;
  const counts = countStates(figures);
  const among = insideWords(topic);
  const all = countLabel(figures.length);
  if (higher + lower === 0) {
    if (counts.noClear > 0) {
      return `${words.members}: no clear difference between ${words.whole} and residents in any of ${all} ${among}`;
    }
    if (counts.notAssessed > 0) return `${words.members}: not assessed against residents in any of ${all} ${among}`;
    return `${words.members}: withheld or too few to say in all ${all} ${among}`;
  }
  const [first, other] = higher >= lower ? (['larger', 'smaller'] as const) : (['smaller', 'larger'] as const);
  const [most, least] = higher >= lower ? [higher, lower] : [lower, higher];
  const rest = least === 0 ? '' : `, a ${other} share in ${numberWords(least)}`;
  return `${words.members} are a ${first} share of ${words.whole} than of residents in ${ofWords(most, figures.length)} ${among}${rest}`;
}

/** How many areas say nothing clear, and the nation's ratio with its two shares. */
export function mapLede(topic: MapTopic, figures: readonly AreaFigure[]): string {
  const {areas, nation, words, evidence, level} = topic;
  const counts = countStates(figures);
  const parts = (
    [
      ['noClear', 'show no clear difference', 'shows no clear difference'],
      ['withheld', 'are withheld', 'is withheld'],
      ['tooFew', 'are too few to say', 'is too few to say'],
      ['notAssessed', 'are not assessed', 'is not assessed'],
      ['notCollected', 'are not collected', 'is not collected'],
    ] as const
  ).flatMap(([state, many, one], i) => {
    const count = counts[state];
    // What is so of every area is the finding already.
    if (count === 0 || count === figures.length) return [];
    const subject = i === 0 ? `${numberWords(count)} ${levelWords(level, count)}` : numberWords(count);
    return [`${subject} ${count === 1 ? one : many}`];
  });
  const row = areas.nation;
  const shares =
    row && row.ratio !== null && row.share !== null && row.baseline
      ? `Across ${areaLabel(evidence.areas.nation)} the ratio is ${ratioLabel(row.ratio)}: ` +
        `${percentLabel(row.share, nation.decimals)} of ${words.people}, ${percentLabel(row.baseline.share, 1)} of ${words.residents}.`
      : '';
  return [parts.length > 0 ? `${sentenceStart(listWords(parts))}.` : '', shares]
    .filter((text) => text !== '')
    .join(' ');
}
