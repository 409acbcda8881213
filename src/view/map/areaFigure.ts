import type {Area} from '../../catalogue';
import type {AreaRow, ComparedRow} from '../../comparison';
import {sliceHref} from '../../slice';
import {standingOf} from '../figure/entry';
import {areaLabel, levelWords} from '../figure/places';
import type {AreaFigure, Mark, MarkState} from '../types';
import {cellLabel} from '../words/cellLabel';
import {countLabel} from '../words/countLabel';
import {percentLabel, rangeLabel} from '../words/percentLabel';
import {peopleLabel, pointsLabel} from '../words/pointsLabel';
import {ratioLabel} from '../words/ratioLabel';
import {verdictLabel} from '../words/verdictLabel';
import {classIndex, mappedValue, type MapClasses} from './mapClasses';
import {drillLevel, type MapTopic} from './mapTopic';

/** How an area is drawn. A true zero takes the lowest class, hatched or not as its verdict is. */
export function areaState(row: ComparedRow): MarkState {
  const standing = standingOf(row);
  switch (standing) {
    case 'higher':
    case 'lower':
      return row.share === null ? 'tooFew' : 'clear';
    case 'noClearDifference':
      return row.share === null ? 'tooFew' : 'noClear';
    case 'tooFewToSay':
      return 'tooFew';
    default:
      return standing;
  }
}

/** One area's figure: everything a map, a list, a funnel and a card say of it. */
export function areaFigure(area: Area, found: AreaRow | undefined, classes: MapClasses, topic: MapTopic): AreaFigure {
  const {slice, evidence, words, areas, place} = topic;
  const row = found?.row ?? null;
  const state = row ? areaState(row) : 'notCollected';
  const isSaid = state === 'clear' || state === 'noClear';
  const value = row && isSaid ? mappedValue(row, slice.show) : null;
  const decimals = row?.declared.kind === 'shown' && row.declared.count >= 1000 ? 1 : 0;
  const holder = evidence.areas.around(area).find((each) => each.level === 'serviceArea' && each.code !== area.code);
  const drill = drillLevel(topic);
  const profileHref = sliceHref(slice, {page: 'area', area: area.code});
  const href = drill === null ? profileHref : sliceHref(slice, {level: drill, area: area.code});
  const selectHref = place.scope ? href : sliceHref(slice, {area: area.code});
  const ratio = row && row.share !== null && Number.isFinite(row.ratio ?? NaN) ? row.ratio : null;
  const range = ratio === null ? null : finiteRange(row?.ratioInterval ?? null);
  const words95 = range ? `${ratioLabel(range.lower)} to ${ratioLabel(range.upper)}` : '';
  const verdict = row ? verdictLabel(standingOf(row)) : 'Not collected';
  const isVerdict = state === 'clear';
  const share = state === 'withheld' ? '[c]' : row?.share == null ? '' : percentLabel(row.share, decimals);
  const residents = percentLabel(row?.baseline?.share ?? null, 1);
  const gapPoints = isSaid ? pointsLabel(row?.gapPoints ?? null, decimals) : '';
  const gapPeople = isSaid ? peopleLabel(row?.gapPeople ?? null) : '';
  const label = figureLabel(state, {ratio: ratioLabel(ratio), gap: gapPoints, share}, slice.show);
  const shownRange = !isSaid
    ? ''
    : slice.show === 'ratio'
      ? words95
      : slice.show === 'share'
        ? rangeLabel(row?.interval ?? null, decimals)
        : '';
  const sentence =
    share !== '' && share !== '[c]' ? `${verdict}: ${share} of ${words.people}, ${residents} of residents` : verdict;
  return {
    code: area.code,
    name: area.level === 'serviceArea' ? areaLabel(area, 'short') : area.name,
    short: area.level === 'serviceArea' ? area.code : area.short,
    serviceArea: holder?.code ?? '',
    within: holder ? areaLabel(holder, 'short') : '',
    members: area.members.flatMap((member) => evidence.areas.localAuthorities[member]?.code ?? []),
    href,
    profileHref,
    selectHref,
    state,
    classIndex: value === null || !Number.isFinite(value) ? null : classIndex(classes, value),
    mark: markOf(slice.population, state, value, label, shownRange, sentence),
    ratio,
    ratioLower: range?.lower ?? null,
    ratioUpper: range?.upper ?? null,
    // The funnel judges only what may carry a verdict; a withheld count is placed by where it was expected.
    expected: isSaid || state === 'withheld' ? (found?.expected ?? null) : null,
    funnel: isSaid ? (found?.funnel ?? null) : null,
    supported: (found?.supported ?? false) && isVerdict,
    count: row ? `${cellLabel(row.count)}${row.declared.kind === 'shown' ? ` of ${cellLabel(row.declared)}` : ''}` : '',
    share,
    residents,
    residentsCount: row?.baseline
      ? `${countLabel(row.baseline.count)} of ${countLabel(row.baseline.total)}`
      : 'No census table here',
    ratioLabel: state === 'withheld' ? '[c]' : ratioLabel(ratio),
    ratioRange: words95,
    gapPoints: gapPoints === '' ? '' : `${gapPoints} pts`,
    gapPeople,
    gapPeopleValue: isSaid ? (row?.gapPeople ?? null) : null,
    verdict,
    verdictTail: isVerdict ? 'than residents' : '',
    limit: isSaid ? limitWords(found, areas.nation?.ratio ?? null) : '',
    range: shownRange,
    gapWords: gapPeople === '' ? '' : `${gapPeople} ${words.people}`,
    links: [
      {label: 'Open profile', href: profileHref},
      ...(drill === null ? [] : [{label: `Map its ${levelWords(drill, 2)}`, href}]),
    ],
    sentence,
  };
}

function figureLabel(
  state: MarkState,
  said: Record<MapTopic['slice']['show'], string>,
  show: MapTopic['slice']['show'],
) {
  switch (state) {
    case 'withheld':
      return '[c]';
    case 'tooFew':
      return 'Too few to say';
    case 'notCollected':
      return 'Not collected';
    case 'notAssessed':
      return said.share;
    default:
      return show === 'gap' ? `${said.gap} points` : said[show];
  }
}

function markOf(
  population: Mark['population'],
  state: MarkState,
  value: number | null,
  label: string,
  range: string,
  sentence: string,
): Mark {
  const figure = state === 'withheld' ? '[c] withheld' : label;
  const text = isFigure(state) ? `${figure}${range === '' ? '' : `, range ${range}`}. ${sentence}.` : `${figure}.`;
  return {population, state, value, lower: null, upper: null, label, tick: null, text};
}

function isFigure(state: MarkState): boolean {
  return state === 'clear' || state === 'noClear' || state === 'notAssessed';
}

function finiteRange(range: {lower: number; upper: number} | null): {lower: number; upper: number} | null {
  return range && Number.isFinite(range.lower) && Number.isFinite(range.upper) ? range : null;
}

function limitWords(found: AreaRow | undefined, nation: number | null): string {
  if (!found || nation === null || found.row.ratio === null) return '';
  const side = found.row.ratio > nation ? 'above' : 'below';
  switch (found.funnel) {
    case 'outside998':
      return `${side} the 99.8% limit`;
    case 'outside95':
      return `${side} the 95% limit`;
    default:
      return '';
  }
}
