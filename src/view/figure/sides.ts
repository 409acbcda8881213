import {everyDimension, populations, type Area, type Dimension, type Level, type Population} from '../../catalogue';
import {compareLine, type Comparison, type Evidence, type Source} from '../../comparison';
import {splitLevels, type LineQuestion, type Slice, type Split} from '../../slice';
import {dateLabel} from '../words/dateLabel';
import {nounsOf} from '../words/memberWords';
import {sentenceStart} from '../words/numberWords';
import {linesOf, type Lines} from './lines';
import {levelWords} from './places';
import {snapshotsOf, type Snapshots} from './snapshots';
import {splitLevelsSentence} from './splitWords';

/** One loaded population in one area (or split, or level): its lines, and each compared with residents. */
export interface Side {
  readonly population: Population;
  readonly source: Source;
  readonly snapshots: Snapshots;
  readonly lines: Lines;
  readonly area: Area;
  has(dimension: Dimension): boolean;
  /** The line compared with residents of its area, and with the earlier snapshot; null where it was not asked for. */
  compare(dimension: Dimension, at?: {area?: string; value?: string; snapshot?: string}): Comparison | null;
}

/** A population that cannot be shown, and the sentence that says why and what to do. */
export interface Absence {
  readonly population: Population;
  readonly sentence: string;
}

export interface Sides {
  readonly present: readonly Side[];
  readonly absent: readonly Absence[];
}

/** The characteristics of a population that its file has, in catalogue order: one question serves every page of an area. */
export function recordedDimensions(source: Source, population: Population): readonly Dimension[] {
  return everyDimension().filter(
    (each) => source.dimensions.includes(each.id) && each.populations.includes(population),
  );
}

const noResidents: Evidence['baselines'] = {find: () => null};

interface Want {
  readonly area: Area;
  /** Counts at the snapshot asked for only, where no change or trend is shown. */
  readonly atOnly?: boolean;
  /** Only these characteristics; all that the file has unless said. */
  readonly only?: readonly string[];
  readonly level?: Level;
  readonly split?: Split;
  /** False where residents cannot be divided alike, so that there are none to compare with. */
  readonly residents?: false;
  readonly staff?: 'all' | 'frontline';
}

/** Null while loading; an Absence where the population has nothing to show. */
export function sideOf(slice: Slice, evidence: Evidence, population: Population, want: Want): Side | Absence | null {
  const source = evidence.sources[population];
  if (source === null) {
    return {population, sentence: `No ${population} file is loaded. Load one, or look at the sample.`};
  }
  if (want.split && !splitLevels(want.split).includes(want.level ?? want.area.level)) {
    return {population, sentence: splitLevelsSentence(want.split, evidence)};
  }
  const snapshots = snapshotsOf(slice, source);
  if (snapshots === null) {
    const date = dateLabel(slice.snapshot ?? '');
    return {population, sentence: `The ${population} file has no snapshot on or before ${date}. Choose a later one.`};
  }
  const recorded = recordedDimensions(source, population);
  const asked = want.only ? recorded.filter(({id}) => want.only?.includes(id)) : recorded;
  if (asked.length === 0) return {population, sentence: `The ${population} file has no characteristic to compare.`};
  const question: LineQuestion = {
    population,
    snapshots: want.atOnly ? [snapshots.at] : snapshots.all,
    areas: want.level
      ? {kind: 'level', level: want.level, within: want.area.code}
      : {kind: 'one', area: want.area.code},
    split: want.split ?? null,
    dimensions: asked.map((each) => each.id),
    staff: population === 'workforce' ? (want.staff ?? slice.staff) : 'all',
  };
  const lines = linesOf(evidence, question);
  if (lines === null) return null;
  const {rule} = lines;
  return {
    population,
    source,
    snapshots,
    lines,
    area: want.area,
    has: (dimension) => recorded.includes(dimension),
    compare: (dimension, at = {}) => {
      const snapshot = at.snapshot ?? snapshots.at;
      const area = at.area ?? want.area.code;
      const line = lines.find(dimension.id, snapshot, {...at, area});
      if (line === undefined) return null;
      const since = snapshot === snapshots.at ? snapshots.since : null;
      const {residents} = slice;
      const baselines = want.residents === false ? noResidents : evidence.baselines;
      const key = JSON.stringify([dimension.id, snapshot, since, area, at.value, residents]);
      const known = lines.compared.get(key);
      if (known) return known;
      const earlier = (since === null ? undefined : lines.find(dimension.id, since, {...at, area})) ?? null;
      const made = compareLine({line, earlier, population, dimension, area, residents, baselines, rule});
      lines.compared.set(key, made);
      return made;
    },
  };
}

/** Both populations; null while either is loading. */
export function sidesOf(slice: Slice, evidence: Evidence, want: Want): Sides | null {
  const present: Side[] = [];
  const absent: Absence[] = [];
  for (const population of populations) {
    const side = sideOf(slice, evidence, population, want);
    if (side === null) return null;
    if ('sentence' in side) absent.push(side);
    else present.push(side);
  }
  return {present, absent};
}

/** Why a loaded population has no figures for a characteristic in an area; null where it has. */
export function absenceOf(side: Side, dimension: Dimension, slice: Slice, evidence: Evidence): Absence | null {
  const {population, area, source} = side;
  if (!dimension.populations.includes(population)) return null;
  if (!side.has(dimension)) {
    return {population, sentence: `The ${population} file has no column for ${dimension.noun}.`};
  }
  const line = side.lines.find(dimension.id, side.snapshots.at);
  if (line === undefined || line.people.kind !== 'notCollected') return null;
  const noun = sentenceStart(nounsOf(evidence.organisation, slice.staff)[population]);
  const finest = levelWords(source.finestLevel, 1);
  return {population, sentence: `${noun} are recorded by ${finest}, so none are counted for ${area.name} alone.`};
}
