import {dimensionById, levels, type Level} from '../../catalogue';
import type {Enquiry, Evidence} from '../../comparison';
import {defaultSlice, lineMoves, lineStatuses, sliceHref, type LineList, type Slice} from '../../slice';
import {areaLabel, areaOf, levelWords} from '../figure/places';
import type {LinesChoice, LinesFilterView, LineView} from '../linesTypes';
import {countLabel} from '../words/countLabel';
import {sentenceStart} from '../words/numberWords';
import type {KnownLine, PairWords} from './enquiryPairs';
import {statusLabels} from './lineFollowUp';
import {listedLines} from './lineWhere';

export type ListedLine = readonly [KnownLine, LineView];

/** The name of a list in a link. */
export function listOf({pair}: Pick<PairWords, 'pair'>): LineList {
  return pair === 'staff-community' ? 'workforce' : pair === 'caseload-community' ? 'caseload' : 'beside';
}

/** What narrows the lists but for the choice of list, and the level listed. */
const unnarrowed = {
  list: null,
  about: null,
  gap: null,
  moved: null,
  status: null,
  pinned: false,
  unowned: false,
} as const;

/** Whether a line fits every choice, and holds every word looked for: in its sentence, and in what the reader wrote of it. */
export function fitsFilters([{line}, view]: ListedLine, slice: Slice, text: string): boolean {
  const {given} = view.followUp;
  const words = [view.sentence, view.tag, view.followUp.status, given.owner, given.action, given.note]
    .join(' ')
    .toLowerCase();
  return (
    (slice.about === null || line.dimension === slice.about) &&
    (slice.gap === null || line.verdict === slice.gap) &&
    (slice.moved === null || view.moved.move === slice.moved) &&
    (slice.status === null || given.status === slice.status) &&
    (!slice.pinned || given.pinned) &&
    (!slice.unowned || given.owner.trim() === '') &&
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word))
  );
}

/** Pinned first; otherwise in the order given, which is by people. */
export function pinnedFirst(lines: readonly ListedLine[]): readonly ListedLine[] {
  const isPinned = ([, {followUp}]: ListedLine): boolean => followUp.given.pinned;
  return [...lines.filter(isPinned), ...lines.filter((line) => !isPinned(line))];
}

interface FilterInput {
  readonly all: readonly ListedLine[];
  readonly shown: number;
  readonly enquiry: Enquiry;
  readonly words: readonly PairWords[];
  readonly text: string;
}

/** The choices that some line fits, and how many lines are shown. */
export function linesFilter(
  {all, shown, enquiry, words, text}: FilterInput,
  slice: Slice,
  evidence: Evidence,
): LinesFilterView {
  const area = areaOf(slice.area, evidence);
  const has = (test: (line: ListedLine) => boolean): number => all.filter(test).length;
  const choices = <Value extends string>(
    values: readonly Value[],
    chosen: Value | null,
    label: (value: Value) => string,
    test: (line: ListedLine, value: Value) => boolean,
  ): readonly LinesChoice[] =>
    values.flatMap((value) => {
      const count = has((line) => test(line, value));
      return count > 0 || value === chosen ? [{value, label: `${label(value)} (${countLabel(count)})`}] : [];
    });
  const dimensionIds = [
    ...new Set(all.map(([{line}]) => line.dimension)),
    ...(slice.about === null ? [] : [slice.about]),
  ];
  return {
    lists: [
      {
        value: 'all',
        label: `All ${countLabel(all.length)}`,
        href: sliceHref(slice, {list: null}),
        isChosen: slice.list === null,
      },
      ...words.map((each) => ({
        value: listOf(each),
        label: `${each.topic} ${countLabel(has(([{line}]) => line.pair === each.pair))}`,
        href: sliceHref(slice, {list: listOf(each)}),
        isChosen: slice.list === listOf(each),
      })),
    ],
    about: choices(
      [...new Set(dimensionIds)],
      slice.about,
      (id) => dimensionById(id)?.topic ?? id,
      ([{line}], id) => line.dimension === id,
    ),
    inside: insideChoices(enquiry, slice.inside, areaLabel(area, 'short')),
    gap: choices(
      ['lower', 'higher'] as const,
      slice.gap,
      (value) => (value === 'lower' ? 'Smaller shares' : 'Larger shares'),
      ([{line}], value) => line.verdict === value,
    ),
    moved: choices(lineMoves, slice.moved, sentenceStart, ([, {moved}], value) => moved.move === value),
    status: choices(
      lineStatuses,
      slice.status,
      (value) => statusLabels[value],
      ([, {followUp}], value) => followUp.given.status === value,
    ),
    pinned: has(([, {followUp}]) => followUp.given.pinned),
    unowned: has(([, {followUp}]) => followUp.given.owner.trim() === ''),
    shown: `${countLabel(shown)} of ${countLabel(all.length)} shown`,
    isNarrowed: text.trim() !== '' || Object.keys(unnarrowed).some((key) => isChosen(key, slice)),
    allHref: sliceHref(slice, unnarrowed),
  };
}

function isChosen(key: string, slice: Slice): boolean {
  const name = key as keyof typeof unnarrowed; // its own keys
  return slice[name] !== defaultSlice[name];
}

/** The area itself, and each level inside it that has lines. */
function insideChoices(enquiry: Enquiry, chosen: Level | null, place: string): readonly LinesChoice[] {
  return [
    {value: '', label: `${place} (${countLabel(enquiry.lines.length)})`},
    ...levels.flatMap((level) => {
      const count = listedLines(enquiry, level).length;
      return count > 0 || level === chosen
        ? [{value: level, label: `${sentenceStart(levelWords(level, 2))} (${countLabel(count)})`}]
        : [];
    }),
  ];
}
