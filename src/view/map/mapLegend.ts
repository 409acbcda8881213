import {areaLabel} from '../figure/places';
import type {AreaFigure, MapView, MarkState} from '../types';
import {countLabel} from '../words/countLabel';
import type {MapClasses} from './mapClasses';
import {countStates} from './mapFinding';
import type {MapTopic} from './mapTopic';

type Legend = Pick<MapView, 'classes' | 'legend' | 'counts' | 'key'>;

/** The classes with the areas in each, and what has no class counted apart: a legend that is also the distribution. */
export function mapLegend(topic: MapTopic, classes: MapClasses, figures: readonly AreaFigure[]): Legend {
  const counts = countStates(figures);
  const of = (state: MarkState, i: number) =>
    figures.filter((figure) => figure.state === state && figure.classIndex === i).length;
  return {
    classes: classes.labels.map((label, i) => ({
      label,
      clear: of('clear', i),
      unclear: of('noClear', i),
      color: classes.colors[i] ?? 'diverge-4',
    })),
    legend: legendWords(topic),
    counts,
    key: keyStates(topic).flatMap(({state, label}) =>
      counts[state] === 0
        ? []
        : [{state, label: state === 'noClear' ? label : `${label} (${countLabel(counts[state])})`}],
    ),
  };
}

function keyStates({rule}: MapTopic): readonly {readonly state: MarkState; readonly label: string}[] {
  return [
    {state: 'noClear', label: 'No clear difference'},
    {state: 'withheld', label: '[c] withheld'},
    {state: 'tooFew', label: `Too few to say, base under ${rule.leastBaseForShare}`},
    {state: 'notAssessed', label: 'Not assessed'},
    {state: 'notCollected', label: 'Not collected'},
  ];
}

function legendWords({slice, words, evidence}: MapTopic): MapView['legend'] {
  const nation = areaLabel(evidence.areas.nation);
  switch (slice.show) {
    case 'ratio':
      return {
        title: `Representation ratio: share of ${words.whole} over share of ${words.residents}`,
        low: 'Smaller share than residents',
        middle: 'Near parity',
        high: 'Larger share',
      };
    case 'gap':
      return {
        title: `Gap: share of ${words.whole} less share of ${words.residents}, in percentage points`,
        low: 'Smaller share than residents',
        middle: 'Near parity',
        high: 'Larger share',
      };
    case 'share':
      return {
        title: `Share of ${words.whole}; hatched where it does not differ clearly from ${words.residents}`,
        low: `Smaller share than in ${nation}`,
        middle: `Near ${nation}`,
        high: 'Larger share',
      };
  }
}
