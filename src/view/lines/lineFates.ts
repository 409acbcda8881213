import {compareLine, type Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import type {Fate} from '../carryOverTypes';
import type {FollowUp, LineRecord, StocktakeRecord} from '../followUpTypes';
import {verdictLabel} from '../words/verdictLabel';
import {standingOf} from '../figure/entry';
import {gapHistory, type GapHistory, type GapPoint} from './gapHistory';
import {movedBetween, type Moved} from './gapMoved';
import {lineKey, type LineKey} from './lineKey';
import {supportedNow} from './lineWhere';

/** What became of one line since an earlier stocktake; `fate` is null where it cannot be looked for now. */
export interface LineFate {
  readonly record: LineRecord | null;
  readonly id: string;
  readonly key: LineKey;
  readonly fate: Fate | null;
  readonly moved: Moved | null;
  /** The size of the gap now, or why there is none: 'no clear difference now, 0.7'. */
  readonly words: string;
  readonly earlier: FollowUp | null;
}

/** The fate of a line of an earlier record. Null while loading; undefined where its key means nothing here. */
export function lineFate(
  record: LineRecord,
  {rule}: StocktakeRecord,
  slice: Slice,
  evidence: Evidence,
): LineFate | null | undefined {
  const key = lineKey(record.line, evidence);
  if (!key) return undefined;
  const history = gapHistory(key, slice, evidence);
  const base = {record, id: record.line, key, earlier: record.followUp};
  if (history === null) return null;
  if ('sentence' in history) return {...base, fate: null, moved: null, words: history.sentence};
  const line = supportedNow(record.line, key, slice, evidence);
  if (line === null) return null;
  const now = history.points.at(-1);
  const moved = record.gap && now?.figures ? movedBetween({...record.gap, rule}, now.figures) : null;
  const isNew = record.verdict === null;
  if (line && isNew) return {...base, fate: 'new', moved, words: moved?.now ?? ''};
  if (line && line.verdict === record.verdict && moved) {
    return {...base, fate: moved.move, moved, words: moved.course};
  }
  if (isNew) return {...base, fate: null, moved, words: ''};
  const words = line
    ? `${line.verdict === 'higher' ? 'a larger' : 'a smaller'} share now`
    : whyNot(key, history, now, evidence);
  return {...base, fate: 'noLonger', moved, words: moved ? `${words}, ${moved.now}` : words};
}

/** Why the data do not support a line now. */
function whyNot(key: LineKey, {side}: GapHistory, now: GapPoint | undefined, {baselines}: Evidence): string {
  switch (now?.state) {
    case 'withheld':
      return 'its count is withheld now';
    case 'tooFew':
      return 'too few to say now';
    case 'noBaseline':
      return 'no census table fits now';
    case 'notCollected':
    case undefined:
      return 'not recorded now';
    case 'shown':
      break;
  }
  const beyond = 'clear, but not beyond the number of comparisons made';
  if (key.pair === 'staff-caseload') return 'no clear difference now';
  const {dimension, area, population, group} = key;
  const line = side.lines.find(dimension.id, now.snapshot, {area: area.code});
  if (!line) return 'not recorded now';
  const asked = {line, earlier: null, population, dimension, area: area.code, residents: 'likeForLike'} as const;
  const {rows} = compareLine({...asked, baselines, rule: side.lines.rule});
  const row = rows.find(({grouping, category}) => grouping === 'broad' && category === group.id);
  if (!row || row.verdict === 'higher' || row.verdict === 'lower') return beyond;
  return `${verdictLabel(standingOf(row)).toLowerCase()} now`;
}
