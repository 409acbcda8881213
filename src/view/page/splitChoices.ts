import {broadFor, dimensionById, populations, splitNames, type Dimension, type Population} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {crossedBy, divides, noAnswer, splitFrom, type Slice, type Split} from '../../slice';
import {recordedDimensions} from '../figure/sides';
import {splitWords} from '../figure/splitWords';
import {sentenceStart} from '../words/numberWords';

/** One way to divide the people of a characteristic, as a menu names it. */
export interface SplitChoice {
  readonly split: Split;
  readonly label: string;
}

/** The values that a population's people may be divided into; none where its file does not have the split. */
export function splitValues(split: Split, population: Population, evidence: Evidence): readonly string[] {
  const source = evidence.sources[population];
  const by = dimensionById(crossedBy(split) ?? '');
  if (!source) return [];
  if (!by) return source.splits[split] ?? [];
  return recordedDimensions(source, population).includes(by) ? broadFor(by, population).map(({id}) => id) : [];
}

/** The ways to break a characteristic down: columns of the files, their own columns, then the characteristics that divide it. */
export function splitChoices(evidence: Evidence, dimension: Dimension): readonly SplitChoice[] {
  const found = new Set<Split>();
  const crossed = new Set<Split>();
  for (const population of populations) {
    const source = evidence.sources[population];
    if (!source || !recordedDimensions(source, population).includes(dimension)) continue;
    for (const [id, values] of Object.entries(source.splits)) {
      const split = splitFrom(id);
      const isGiven = split !== null && (splitNames[split] !== undefined || split.startsWith('own_'));
      if (isGiven && values.some((value) => value !== noAnswer)) found.add(split);
    }
    for (const by of recordedDimensions(source, population))
      if (divides(by.id, dimension.id)) crossed.add(`by:${by.id}`);
  }
  const named = Object.keys(splitNames);
  const place = (split: Split): number => (named.includes(split) ? named.indexOf(split) : named.length);
  const columns = [...found].toSorted((a, b) => place(a) - place(b));
  return [...columns, ...crossed].map((split) => ({split, label: sentenceStart(splitWords(split, evidence).label)}));
}

/** The split a page shows: the one asked for where there is such, else the first there is; null where there is none. */
export function chosenSplit(slice: Slice, choices: readonly SplitChoice[]): Split | null {
  return (choices.find(({split}) => split === slice.split) ?? choices[0])?.split ?? null;
}
