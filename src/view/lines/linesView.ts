import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {areaLabel, areaOf, levelWords} from '../figure/places';
import {sidesOf} from '../figure/sides';
import {noFollowUps, type FollowUps} from '../followUpTypes';
import type {LinesView} from '../linesTypes';
import {footerOf} from '../page/footer';
import {pageDate} from '../page/stocktakeView';
import type {Context} from '../types';
import {dateLabel, sinceLabel} from '../words/dateLabel';
import {numberWords, sentenceStart} from '../words/numberWords';
import {carryOver} from './carryOver';
import {enquiryOf} from './enquiryOf';
import {followedElsewhere} from './followedElsewhere';
import {linesFilter, listOf, type ListedLine} from './linesFilter';
import {datesOf, linesFinding, pairsShown} from './linesFinding';
import {knownLines, linesList, listedOf, tablesOf, type ListInput} from './linesList';
import {listedLines} from './lineWhere';

function reading({isExact = false}: Evidence): Context['footer'][number] {
  return {
    heading: 'What makes a line',
    paragraphs: [
      `A clear difference${isExact ? '' : ', for every count the rounded figures could stand for,'} that survives the number ` +
        'of comparisons made. Beside residents only counted baselines are used (grades A and B). People, not points, set the order.',
      'Smaller areas and frontline roles with the same gap are shown under it, not as lines of their own.',
    ],
  };
}

/** What the page is asked besides the slice: what the reader keeps of lines, and the words they look for. */
export interface LinesAsk {
  readonly followUps: FollowUps;
  readonly text: string;
}

/** Every gap the data support in an area, a list for each pair of populations. Null while loading. */
export function linesView(
  slice: Slice,
  evidence: Evidence,
  {followUps, text}: LinesAsk = {followUps: noFollowUps, text: ''},
): LinesView | null {
  const area = areaOf(slice.area, evidence);
  const sides = sidesOf({...slice, staff: 'all'}, evidence, {area});
  if (sides === null) return null;
  const enquiry = enquiryOf(evidence, area.code, slice.snapshot, 'all');
  if (enquiry === null) return null;
  const words = pairsShown(sides, evidence);
  const date = pageDate(sides) ?? '';
  const earlier = sides.present.find(({snapshots}) => snapshots.since !== null)?.snapshots.since ?? null;
  const scan = slice.inside === null && earlier !== null ? enquiryOf(evidence, area.code, earlier, 'area') : null;
  const before = scan && new Set(scan.lines.flatMap(({id, roles}) => [id, ...roles.map((role) => role.id)]));
  const since = earlier === null ? null : sinceLabel(earlier, date);
  const lists: {input: ListInput; all: readonly ListedLine[]}[] = [];
  for (const each of words) {
    const input = {words: each, enquiry, area, dates: datesOf(each.pair, sides), followUps, before, since};
    const all = listedOf(input, slice, evidence);
    if (all === null) return null;
    lists.push({input, all});
  }
  const carried = carryOver(slice, evidence, followUps, {area, date});
  if (carried === null) return null;
  const listed = {...enquiry, lines: listedLines(enquiry, slice.inside)};
  const eyebrow = `Lines of enquiry for ${areaLabel(area)}${date === '' ? '' : `, ${dateLabel(date)}`}`;
  const known = words.flatMap((each) => knownLines(listed, each, evidence));
  const views = lists
    .filter(({input}) => slice.list === null || slice.list === listOf(input.words))
    .map(({input, all}) => linesList(input, all, text, slice, evidence));
  const all = lists.flatMap((list) => list.all);
  const dates = Object.fromEntries(sides.present.map(({population, snapshots}) => [population, snapshots.at]));
  const shown = views.reduce((sum, {lines}) => sum + lines.length, 0);
  const finding = linesFinding(listed, words, areaLabel(area, 'short'));
  return {
    eyebrow,
    title: eyebrow,
    finding: slice.inside === null ? finding : `${finding}, by ${levelWords(slice.inside, 1)}`,
    lede: [
      ...(known.length > 0 ? ['A line asks for an explanation; it does not give one.'] : []),
      carried?.summary ?? '',
      ...ownerWords(all, followUps),
      ...sides.absent.map(({sentence}) => sentence),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    footer: footerOf(
      {baselines: tablesOf(known), dates},
      area,
      sides.present[0]?.lines.rule ?? null,
      evidence,
      reading(evidence),
    ),
    filters: linesFilter({all, shown, enquiry, words, text}, slice, evidence),
    lists: views,
    elsewhere: followedElsewhere(
      followUps,
      new Set(all.map(([{line}]) => line.id)),
      {code: area.code, date},
      slice,
      evidence,
    ),
    carryOver: carried ?? null,
  };
}

/** 'Eight have no owner.', once anything is followed. */
function ownerWords(all: readonly ListedLine[], {lines}: FollowUps): readonly string[] {
  if (lines.size === 0) return [];
  const without = all.filter(([, {followUp}]) => followUp.given.owner.trim() === '').length;
  if (without === 0) return all.length > 0 ? ['Every line has an owner.'] : [];
  return [`${sentenceStart(numberWords(without))} ${without === 1 ? 'has' : 'have'} no owner.`];
}
