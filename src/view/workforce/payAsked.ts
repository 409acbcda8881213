import {broadFor, dimensionById, type Area, type BroadGroup, type Dimension} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {ProtectedPay, ProtectedPayGroup} from '../../disclosure';
import type {Slice} from '../../slice';
import {levelWords} from '../figure/places';
import {dateLabel} from '../words/dateLabel';
import {sentenceStart} from '../words/numberWords';
import {statutoryDates, type StatutoryDates} from './statutoryDates';

/** One characteristic's pay at the statutory date and at the others, with its words. */
export interface PayAsked {
  readonly dimension: Dimension;
  readonly dates: StatutoryDates;
  readonly now: ProtectedPay;
  /** At every date of `dates.all`, in that order. */
  readonly over: readonly {readonly date: string; readonly pay: ProtectedPay}[];
  readonly reference: BroadGroup;
  /** Every group but the reference, in catalogue order. */
  readonly others: readonly {readonly group: BroadGroup; readonly pay: ProtectedPayGroup}[];
}

/** Pay to show, the sentence that says why there is none, or null while loading. */
export function payAsked(
  slice: Slice,
  evidence: Evidence,
  area: Area,
  id: string,
): PayAsked | {readonly sentence: string} | null {
  const source = evidence.sources.workforce;
  const dimension = dimensionById(id);
  if (source === null || !dimension) return {sentence: 'No workforce file is loaded. Load one, or look at the sample.'};
  if (!source.quantities?.includes('hourly_pay')) return {sentence: noPayWords};
  if (!source.dimensions.includes(id)) return {sentence: `The workforce file has no column for ${dimension.noun}.`};
  const dates = statutoryDates(slice, source);
  if (dates === null) {
    return {sentence: `The workforce file has no snapshot on or before ${dateLabel(slice.snapshot ?? '')}.`};
  }
  const ask = (snapshot: string) => evidence.askPay?.({snapshot, area: area.code, dimension: id}) ?? null;
  const now = ask(dates.at);
  if (now === null) return null;
  if (now.notGiven !== null) return {sentence: notGivenWords(now.notGiven, area, evidence)};
  const groups = broadFor(dimension, 'workforce');
  const reference = groups.find((group) => group.id === now.reference);
  if (!reference) return {sentence: `${dimension.topic} has no group to compare pay with.`};
  return {
    dimension,
    dates,
    now,
    over: dates.all.flatMap((date) => {
      const pay = date === dates.at ? now : ask(date);
      return pay ? [{date, pay}] : [];
    }),
    reference,
    others: groups.flatMap((group) => {
      const pay = now.groups.find((each) => each.id === group.id);
      return pay && group.id !== now.reference ? [{group, pay}] : [];
    }),
  };
}

const noPayWords =
  'The workforce file has no hourly pay. Load an extract with a column of hourly pay, or have it worked out from a yearly salary while the file is matched.';

function notGivenWords(why: 'level' | 'notCollected', area: Area, {sources, areas}: Evidence): string {
  if (why === 'level') {
    return `Pay is given for ${areas.nation.name} and for service areas only, not for ${area.name}. Choose one of them.`;
  }
  const finest = levelWords(sources.workforce?.finestLevel ?? 'england', 1);
  return sentenceStart(`staff are recorded by ${finest}, so no pay is known for ${area.name} alone.`);
}
