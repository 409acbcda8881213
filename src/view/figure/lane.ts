import type {ComparatorMark, Lane, Mark, MarkState} from '../types';
import {cellLabel} from '../words/cellLabel';
import {populationName} from '../words/memberWords';
import {percentLabel, rangeLabel} from '../words/percentLabel';
import {changeLabel, peopleLabel, pointsLabel} from '../words/pointsLabel';
import {ratioLabel} from '../words/ratioLabel';
import {verdictLabel} from '../words/verdictLabel';
import {standingOf, stateOf, type Entry} from './entry';

/** Residents are counted in full: always one decimal. */
export function residentsLabel({row}: Entry): string {
  return percentLabel(row.baseline?.share ?? null, 1);
}

/** '5.5%', '[c]', '5 of 15', 'Not collected'. */
export function shareLabel({row}: Entry, decimals: number): string {
  switch (stateOf(row)) {
    case 'withheld':
      return '[c]';
    case 'notCollected':
      return 'Not collected';
    case 'tooFew':
      return `${cellLabel(row.count)} of ${cellLabel(row.declared)}`;
    default:
      return percentLabel(row.share, decimals);
  }
}

/** What the gap columns say: nothing where there is no verdict to stand behind it. */
export function gapLabels(entry: Entry, decimals: number): {points: string; people: string} {
  const standing = standingOf(entry.row);
  switch (standing) {
    case 'withheld':
      return {points: '[c]', people: '[c]'};
    case 'notCollected':
    case 'tooFewToSay':
    case 'notAssessed':
      return {points: '', people: ''};
    default:
      return {points: pointsLabel(entry.row.gapPoints, decimals), people: peopleLabel(entry.row.gapPeople)};
  }
}

export function laneChange(entry: Entry, decimals: number): string {
  if (entry.change !== null) return entry.change;
  return entry.row.share === null ? '' : changeLabel(entry.row.changePoints, decimals);
}

export function laneChangeWords(entry: Entry, decimals: number): string {
  return entry.changeWords ?? laneChange(entry, decimals);
}

/** '0.61', '[c]', '0'. */
export function laneRatio({row}: Entry): string {
  return stateOf(row) === 'withheld' ? '[c]' : row.share === null ? '' : ratioLabel(row.ratio);
}

/** One entry as a lane: its marks, and the words of every column. */
export function laneOf(entry: Entry, decimals: number, beside: ComparatorMark | null = null): Lane {
  const {row, comparison} = entry;
  const {points, people} = gapLabels(entry, decimals);
  return {
    population: comparison.population,
    residents: residentsLabel(entry),
    mark: shareMark(entry, decimals, beside),
    ratio: ratioMark(entry),
    ratioLabel: laneRatio(entry),
    verdict: verdictLabel(standingOf(row)),
    verdictKind: standingOf(row),
    gapPoints: points,
    gapPeople: people,
    change: laneChange(entry, decimals),
    people: cellLabel(row.declared),
  };
}

function shareMark(entry: Entry, decimals: number, beside: ComparatorMark | null): Mark {
  const {row, comparison} = entry;
  const {population} = comparison;
  const state = stateOf(row);
  const drawn = hasPlace(state);
  const label = shareLabel(entry, decimals);
  const tick =
    row.baseline === null
      ? null
      : {
          value: row.baseline.share,
          label: residentsLabel(entry),
          style: row.baseline.baseline.letter === 'A' ? ('solid' as const) : ('dotted' as const),
        };
  const range = drawn && row.interval !== null ? `, range ${rangeLabel(row.interval, decimals)}` : '';
  return {
    population,
    state,
    value: drawn ? row.share : null,
    lower: drawn ? (row.interval?.lower ?? null) : null,
    upper: drawn ? (row.interval?.upper ?? null) : null,
    label,
    tick,
    ...(beside === null ? {} : {comparator: beside}),
    text:
      `${populationName[population]} ${aloud(state, label)}${range}` +
      (tick === null ? '' : `; residents ${tick.label}`) +
      (beside === null ? '' : `; ${beside.text}`),
  };
}

function ratioMark(entry: Entry): Mark | null {
  const {row, comparison} = entry;
  const state = stateOf(row);
  if (!hasPlace(state) || row.ratio === null || !Number.isFinite(row.ratio)) return null;
  const label = state === 'zero' ? 'None declared' : ratioLabel(row.ratio);
  const {lower = null, upper = null} = row.ratioInterval ?? {};
  const isRange = lower !== null && upper !== null && Number.isFinite(lower) && Number.isFinite(upper);
  const range = isRange ? `, range ${ratioLabel(lower)} to ${ratioLabel(upper)}` : '';
  return {
    population: comparison.population,
    state,
    value: row.ratio,
    lower: isRange ? lower : null,
    upper: isRange ? upper : null,
    label,
    tick: null,
    text: `${populationName[comparison.population]} ratio ${ratioLabel(row.ratio)}${range}`,
  };
}

function hasPlace(state: MarkState): boolean {
  return state !== 'withheld' && state !== 'notCollected' && state !== 'tooFew';
}

function aloud(state: MarkState, label: string): string {
  switch (state) {
    case 'withheld':
      return '[c] withheld';
    case 'notCollected':
      return 'not collected';
    case 'tooFew':
      return `${label}, too few for a share`;
    case 'zero':
      return `${label}, none declared`;
    default:
      return label;
  }
}
