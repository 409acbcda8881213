import type {ChangeKind, WhyPart} from '../../comparison';
import {shareAllowed, shareOf, type Cell, type FlowKind} from '../../disclosure';
import type {ChangeRow} from '../changeTypes';
import {isExact} from '../figure/protection';
import {cellLabel} from '../words/cellLabel';
import {dateLabel} from '../words/dateLabel';
import {fixedLabel, percentLabel} from '../words/percentLabel';
import {pointsLabel} from '../words/pointsLabel';
import type {WhySide} from './whySide';

/** The flows each part is made of, and how tables and sentences name it. */
export const partWords: Readonly<
  Record<ChangeKind, {label: string; people: string; ins: FlowKind[]; outs: FlowKind[]}>
> = {
  joiners: {label: 'Joiners', people: 'joiners', ins: ['joined'], outs: []},
  leavers: {label: 'Leavers', people: 'leavers', ins: [], outs: ['left']},
  movers: {label: 'Moved area', people: 'moves between areas', ins: ['movedIn'], outs: ['movedOut']},
  roles: {label: 'Changed role', people: 'moves between roles', ins: ['roleIn'], outs: ['roleOut']},
  declarations: {
    label: 'Declarations',
    people: 'changed declarations',
    ins: ['declaredIn', 'changedIn'],
    outs: ['declaredOut', 'changedOut'],
  },
};

/** How a table and a sentence name a part: where answers change by themselves, nobody declared anything. */
export function namesOf({comparison}: WhySide, kind: ChangeKind): {readonly label: string; readonly people: string} {
  return (kind === 'declarations' ? comparison.dimension.changesAlone : undefined) ?? partWords[kind];
}

/** Start, parts, what rounding leaves over, and end: each bar begins where the last one left the share. */
export function whyRows(side: WhySide): readonly ChangeRow[] {
  const {split, change, decimals} = side;
  const {startShare, endShare} = change;
  if (startShare === null || endShare === null) return [];
  const start = endRow(side, 'start', startShare);
  const end = endRow(side, 'end', endShare);
  if (split === null || split.why.parts.length === 0) return [start, end];
  let at = startShare;
  const rows = shownParts(side, split.why.parts).map((part) => {
    const row = partRow(side, part, at);
    at = row.after;
    return row;
  });
  const {remainder} = split.why;
  const left = pointsLabel(remainder, decimals);
  const isLeft = remainder !== null && /[1-9]/.test(left);
  const isWithheld = rows.some(({state}) => state === 'withheld');
  const rest: ChangeRow = {
    key: 'rest',
    label: isWithheld ? 'Withheld, and rounding' : 'Rounding',
    state: 'rest',
    bar: {from: at, to: endShare},
    after: endShare,
    members: '',
    declared: '',
    share: '',
    points: left,
    why: isWithheld ? 'What the parts that are shown leave over' : 'The rounded parts do not add up to the change',
  };
  return [start, ...rows, ...(isLeft ? [rest] : []), end];
}

/** Moves between roles are a part only where roles are asked for. */
export function shownParts({hasRoles}: WhySide, parts: readonly WhyPart[]): readonly WhyPart[] {
  return parts.filter(({kind}) => kind !== 'roles' || hasRoles);
}

function endRow(side: WhySide, key: 'start' | 'end', share: number): ChangeRow {
  const line = side[key];
  const {row, change, decimals} = side;
  const isEnd = key === 'end';
  return {
    key,
    label: dateLabel(isEnd ? side.to : side.from),
    state: 'whole',
    bar: {from: 0, to: share},
    after: share,
    members: cellLabel(line.parts[row.category] ?? {kind: 'notCollected'}),
    declared: cellLabel(line.declared),
    share: percentLabel(share, decimals),
    points: isEnd ? pointsLabel(change.points, decimals) : '',
    why: isEnd ? `A change of ${pointsLabel(change.points, decimals)} points` : '',
  };
}

function partRow(side: WhySide, part: WhyPart, at: number): ChangeRow {
  const {kind, points, possible} = part;
  const {ins, outs} = partWords[kind];
  const {decimals} = side;
  const label = pointsLabel(points, decimals);
  const isNone = points !== null && Math.abs(points) < 1e-9;
  const after = at + (points ?? 0) / 100;
  const reach = possible && {from: clamped(at + possible.lower / 100), to: clamped(at + possible.upper / 100)};
  return {
    key: kind,
    label: namesOf(side, kind).label,
    state: points === null ? 'withheld' : isNone ? 'none' : points > 0 ? 'raises' : 'lowers',
    bar: points === null ? reach : isNone ? null : {from: at, to: after},
    after,
    members: signedCells(side, [...ins, ...outs], (flow) => flow.parts[side.row.category]),
    declared: signedCells(
      side,
      [...ins, ...outs].filter((each) => each !== 'changedIn' && each !== 'changedOut'),
      (flow) => flow.declared,
    ),
    share: flowShare(side, kind),
    points: points === null ? '[c]' : label,
    why: whyWords(side, part),
  };
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}

type Flow = NonNullable<WhySide['split']>['flow']['flows'][FlowKind];

/** '+20', '−15', '+20 −15', '0': those in, then those out; a flow of nobody is left out. */
function signedCells({split}: WhySide, kinds: readonly FlowKind[], cellOf: (flow: Flow) => Cell | undefined): string {
  const texts = kinds.flatMap((kind) => {
    const cell = split && cellOf(split.flow.flows[kind]);
    if (!cell || (cell.kind === 'shown' && cell.count === 0)) return [];
    const isOut = /^(left|.*Out)$/.test(kind);
    return [cell.kind === 'shown' ? `${isOut ? '−' : '+'}${cellLabel(cell)}` : cellLabel(cell)];
  });
  return texts.length === 0 ? '0' : [...new Set(texts)].join(' ');
}

/** Share of the one flow of a part, where its base is large enough. */
function flowShare({split, row, rule}: WhySide, kind: ChangeKind): string {
  const {ins, outs} = partWords[kind];
  const [only] = [...ins, ...outs];
  if (!split || !only || ins.length + outs.length > 1) return '';
  const {parts, declared} = split.flow.flows[only];
  const count = parts[row.category];
  if (count?.kind !== 'shown' || declared.kind !== 'shown' || !shareAllowed(declared, rule)) return '';
  return percentLabel(shareOf(count.count, declared.count, rule), 0);
}

function whyWords(side: WhySide, part: WhyPart): string {
  const {kind, points, possible, isFinding} = part;
  const {decimals, area, split, rule} = side;
  if (points === null) {
    const [lower, upper] = [possible?.lower ?? null, possible?.upper ?? null];
    return lower === null
      ? 'Withheld'
      : `Withheld: between ${pointsLabel(lower, 1)} and ${pointsLabel(upper, 1)} points`;
  }
  const {ins, outs} = partWords[kind];
  const flows = [...ins, ...outs].map((each) => split?.flow.flows[each].people);
  if (flows.every((cell) => cell?.kind === 'shown' && cell.count === 0)) {
    return kind === 'movers' && area.level === 'england' ? 'None: the whole nation is counted' : 'None';
  }
  const share = flowShare(side, kind);
  const whose = share === '' ? '' : `${share} of ${namesOf(side, kind).people}: `;
  const tooLittle = isExact(rule) ? 'hardly moves the share' : 'no more than rounding';
  const effect = isFinding && /[1-9]/.test(fixedLabel(points, decimals)) ? null : tooLittle;
  const text = `${whose}${effect ?? (points > 0 ? 'raises the share' : 'lowers the share')}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
