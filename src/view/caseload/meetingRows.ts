import type {Area} from '../../catalogue';
import type {Meeting} from '../../comparison';
import type {MeasureBlock, MeasureMark, MeasureRow} from '../caseloadTypes';
import {percentLabel, rangeLabel} from '../words/percentLabel';
import {verdictLabel} from '../words/verdictLabel';
import {linearScale} from './measureScale';
import {emptyMark} from './measureTable';
import {chanceLabel} from './meetingWords';
import {stateOfReason} from './rateWords';

/** A row of a figure of meetings before it is written. */
export interface MeetingDraft {
  readonly key: string;
  readonly label: string;
  /** In the download. */
  readonly category: string;
  readonly href: string | null;
  readonly area: Area;
  /** Children and practitioners who declared, or of the group. */
  readonly before: readonly [string, string];
  readonly meeting: Meeting;
}

export interface MeetingStyle {
  /** Dotted where residents are modelled or of other ages. */
  readonly tick: 'solid' | 'dotted';
  readonly decimals: 0 | 1;
  /** Nothing is rounded or withheld: there is no lowest and highest. */
  readonly isExact: boolean;
}

export function meetingBlock(
  key: string,
  heading: string | null,
  drafts: readonly MeetingDraft[],
  style: MeetingStyle,
): MeasureBlock {
  const values = drafts.flatMap(({meeting: {chance, range, band, ifResidents}}) =>
    chance === null ? [] : [chance, range?.upper ?? null, band?.upper ?? null, ifResidents],
  );
  const scale = linearScale(values.length > 0 ? values : [1], (value) =>
    percentLabel(value, value > 0 && value < 0.01 ? 1 : 0),
  );
  const ticks = scale.ticks.filter(({value}) => value <= 1 + 1e-9);
  return {
    key,
    heading,
    scale: {...scale, most: ticks.at(-1)?.value ?? 1, ticks},
    rows: drafts.map((draft) => rowOf(draft, style)),
  };
}

export function meetingVerdict({verdict, reason, chance}: Meeting): string {
  return chance === null && reason === 'withheld' ? 'Withheld' : verdictLabel(verdict);
}

function isClear({verdict}: Meeting): boolean {
  return verdict === 'higher' || verdict === 'lower';
}

function rowOf({key, label, href, before, meeting}: MeetingDraft, style: MeetingStyle): MeasureRow {
  const {chance, range, expected} = meeting;
  const {decimals} = style;
  return {
    key,
    label,
    href,
    before,
    mark: chance === null ? absentMark(meeting, decimals) : markOf(meeting, style),
    verdict: meetingVerdict(meeting),
    isClear: isClear(meeting),
    after: [
      chance === null ? '' : percentLabel(expected, decimals),
      ...(style.isExact ? [] : [chance === null ? '' : rangeLabel(range, decimals)]),
    ],
  };
}

function absentMark(meeting: Meeting, decimals: 0 | 1): MeasureMark {
  const label = chanceLabel(meeting, decimals);
  const state = meeting.reason === 'rounding' ? 'tooFew' : stateOfReason(meeting.reason, false);
  return emptyMark(state, label, label === '[c]' ? '[c] withheld' : label);
}

function markOf(meeting: Meeting, {tick, decimals, isExact}: MeetingStyle): MeasureMark {
  const {chance, range, expected, band, ifResidents} = meeting;
  const label = chanceLabel(meeting, decimals);
  return {
    state: isClear(meeting) ? 'clear' : 'noClear',
    value: chance,
    lower: isExact ? null : (range?.lower ?? null),
    upper: isExact ? null : (range?.upper ?? null),
    label,
    tick: ifResidents === null ? null : {value: ifResidents, style: tick},
    expected: expected === null || band === null ? null : {value: expected, ...band},
    text: [
      label,
      ...(isExact ? [] : [`, lowest to highest ${rangeLabel(range, decimals)}`]),
      ...(expected === null ? [] : [`; by chance ${percentLabel(expected, decimals)}, ${rangeLabel(band, decimals)}`]),
      ...(ifResidents === null ? [] : [`; with residents’ groups ${percentLabel(ifResidents, decimals)}`]),
    ].join(''),
  };
}
