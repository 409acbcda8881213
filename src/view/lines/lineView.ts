import type {Area} from '../../catalogue';
import type {EnquiryFamily, Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {snapshotsTitle} from '../figure/panel';
import {areaLabel} from '../figure/places';
import type {FollowUps} from '../followUpTypes';
import type {LineFacts, LineView} from '../linesTypes';
import {sinceLabel} from '../words/dateLabel';
import {gradeLabel} from '../words/gradeLabel';
import {percentLabel, rangeLabel} from '../words/percentLabel';
import type {KnownLine, PairWords} from './enquiryPairs';
import {gapHistory, type GapHistory} from './gapHistory';
import {movedBetween, sizeLabel} from './gapMoved';
import {lineBrief} from './lineBrief';
import {lineEvidence} from './lineEvidence';
import {lineFollowUp} from './lineFollowUp';
import {funnelWords, gapRange} from './lineFigures';
import {lineKey} from './lineKey';
import {stocktakesInARow} from './stocktakeRecords';

/** What every line of a list is written from. */
export interface ListContext {
  readonly words: PairWords;
  readonly families: readonly EnquiryFamily[];
  readonly decimals: 0 | 1;
  /** The page's own area. */
  readonly area: Area;
  readonly followUps: FollowUps;
  /** Keys on the list at the earlier snapshot; null where that is not known. */
  readonly before: ReadonlySet<string> | null;
}

/** A line as its list and its table show it. */
export function lineFacts(
  known: KnownLine,
  {decimals, area}: Pick<ListContext, 'decimals' | 'area'>,
  slice: Slice,
  evidence: Evidence,
): LineFacts {
  const {line} = known;
  const {undeclared} = line.detail();
  const [letter = '', ...words] = line.baseline ? gradeLabel(line.baseline.baseline).split(', ') : [];
  const brief = lineBrief(known, slice, decimals);
  return {
    ...brief,
    sentence: known.area.code === area.code ? brief.sentence : `${areaLabel(known.area, 'short')}: ${brief.sentence}`,
    range: line.gapInterval ? gapRange(line.gapInterval, decimals) : '',
    place: placeOf(known, evidence),
    declared: percentLabel(line.declaration.declaredShare, decimals),
    bounds: undeclared && undeclared.undeclared > 0 ? rangeLabel(undeclared, decimals) : null,
    isCaution: line.declaration.isCaution,
    grade: line.baseline ? {letter, words: words.join(', ')} : null,
  };
}

/** The same with its course over the snapshots, what is kept of it, and its evidence where it is opened. Null while loading. */
export function lineView(known: KnownLine, list: ListContext, slice: Slice, evidence: Evidence): LineView | null {
  const {line} = known;
  const key = lineKey(line.id, evidence);
  const history = key && gapHistory(key, slice, evidence, slice.inside);
  if (!history || 'sentence' in history) return null;
  const isOpen = slice.line === line.id;
  const inARow = stocktakesInARow(line.id, list.followUps, line.snapshot);
  const sizes = history.points.map(({figures, state}) =>
    figures ? sizeLabel(figures) : state === 'withheld' ? '[c]' : 'no figure',
  );
  return {
    ...lineFacts(known, list, slice, evidence),
    spark: history.points.map(({points}) => (points === null ? null : Math.abs(points))),
    sparkText: `Size of the gap in points, ${snapshotsTitle(history.points.length).toLowerCase()}: ${sizes.join(', ')}`,
    moved: movedOf(line.id, history, list),
    nth: inARow === null ? '' : `${ordinal(inARow)} stocktake`,
    followUp: lineFollowUp(line.id, list.followUps, line.snapshot),
    isOpen,
    openHref: sliceHref(slice, {line: isOpen ? null : line.id}),
    evidence: isOpen ? lineEvidence({known, detail: line.detail(), history, ...list}, slice, evidence) : null,
  };
}

function movedOf(line: string, {points, side}: GapHistory, {before}: ListContext): LineView['moved'] {
  const {since, at} = side.snapshots;
  if (since === null) return {move: null, text: ''};
  if (before !== null && !before.has(line)) return {move: 'new', text: 'New'};
  const now = points.at(-1);
  const earlier = points.find(({snapshot}) => snapshot === since);
  if (!earlier?.figures || !now?.figures) {
    return {
      move: null,
      text: `${earlier?.state === 'withheld' ? 'Withheld' : 'No figure'} in ${sinceLabel(since, at)}`,
    };
  }
  const moved = movedBetween(earlier.figures, now.figures);
  return {move: moved.move, text: moved.words};
}

/** '1st', '2nd', '23rd', '11th'. */
function ordinal(n: number): string {
  const isTeen = n % 100 > 10 && n % 100 < 14;
  return `${n}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** A nation has no funnel to lie in: there, how many areas inside have the same gap. */
function placeOf({line, area}: KnownLine, {areas}: Evidence): string {
  if (line.level !== areas.nation.level) return line.funnel === null ? '' : funnelWords(line.funnel);
  const level = line.under[0]?.level;
  return level === undefined ? 'None' : `${line.under.length} of ${areas.inside(area, level).length}`;
}
