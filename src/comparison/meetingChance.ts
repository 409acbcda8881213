import type {ProtectionRule} from '../disclosure';
import {zForLevel} from '../statistics';
import {groupShares, type GroupShares, type NoShares} from './groupShares';
import {meanBounds} from './meanBounds';
import {productBounds} from './productBounds';
import {reallocated} from './reallocated';
import type {Counted} from './shownSide';
import {level, mostTimesLowest, widestChance} from './thresholds';
import type {Interval, Reason, Verdict} from './types';

/** Children and practitioners of one area, by the answers to one characteristic. */
export interface MeetingArea {
  readonly area: string;
  readonly children: Counted;
  readonly practitioners: Counted;
  /** Shares of residents of working age by group; null where no table has them. */
  readonly residents: Readonly<Record<string, number>> | null;
}

export interface MeetingInput {
  readonly areas: readonly MeetingArea[];
  /** Everybody who could have been in any of the areas. */
  readonly pool: Counted;
  /** Broad groups that everybody who declared is in one of. */
  readonly groups: readonly string[];
  readonly rule: ProtectionRule;
}

/** How likely a child and a practitioner of the same area, each drawn at random from those who declared, share a group. */
export interface Meeting {
  /** Null where nothing is given; `reason` says why. */
  readonly chance: number | null;
  /** The lowest and highest it could be, given what rounding and withholding leave open. */
  readonly range: Interval | null;
  /** Were the practitioners spread over the areas at random. */
  readonly expected: number | null;
  /** 95 % of such spreads. */
  readonly band: Interval | null;
  /** Had the practitioners the groups of residents. Never a target. */
  readonly ifResidents: number | null;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
}

export interface MeetingChances {
  readonly byArea: ReadonlyMap<string, Meeting>;
  /** The chance of the children of one group, over all areas. */
  readonly byGroup: ReadonlyMap<string, Meeting>;
  /** All children, over all areas. */
  readonly all: Meeting;
  /** Areas that count in `all` and `byGroup`: those with enough of both. */
  readonly counted: readonly string[];
}

interface Side {
  readonly area: string;
  readonly children: GroupShares;
  readonly practitioners: GroupShares;
  readonly residents: readonly number[] | null;
}

/**
 * The chance of meeting somebody of one's own group, by area, by group and in all.
 *
 * Formula  Σ pᵍ sᵍ: p shares of the area's children, s of its practitioners; over areas the mean by children.
 * Units    shares (0 to 1) of those who declared, from protected counts.
 * Edge     nothing on fewer children or practitioners than a share may be of, nor where what it could be spans more than
 *          `widestChance` or `mostTimesLowest`. Higher or lower than at random only if it is for all it could be.
 * Source   Simpson (1949), Nature 163, 688, for the chance that two drawn at random are alike, here from two populations;
 *          the range is that of drawing without replacement (see reallocated).
 * Check    children 60 and 40 of 100, practitioners 90 and 10 of 100: 0.6 × 0.9 + 0.4 × 0.1 = 0.58.
 */
export function meetingChances({areas, pool, groups, rule}: MeetingInput): MeetingChances {
  const all = groupShares(pool, groups, rule);
  const spread = typeof all === 'string' ? null : all;
  const sides = new Map(areas.map((each) => [each.area, sideOf(each, groups, rule)]));
  const counted = [...sides.values()].filter((side) => typeof side !== 'string');
  const byArea = new Map(
    [...sides].map(([area, side]) => [area, typeof side === 'string' ? none(side) : ofArea(side, spread)]),
  );
  return {
    byArea,
    byGroup: new Map(groups.map((id, i) => [id, ofGroup(counted, i, spread)])),
    all: ofAll(counted, spread),
    counted: counted.map(({area}) => area),
  };
}

function sideOf(
  {area, children, practitioners, residents}: MeetingArea,
  groups: readonly string[],
  rule: ProtectionRule,
): Side | NoShares {
  const [served, serving] = [groupShares(children, groups, rule), groupShares(practitioners, groups, rule)];
  if (typeof served === 'string') return served;
  if (typeof serving === 'string') return serving;
  const shares = residents && groups.map((id) => residents[id] ?? 0);
  return {area, children: served, practitioners: serving, residents: shares};
}

function none(reason: Reason): Meeting {
  const verdict = reason === 'notCollected' ? 'notAssessed' : 'tooFewToSay';
  return {chance: null, range: null, expected: null, band: null, ifResidents: null, verdict, reason};
}

function ofArea(side: Side, pool: GroupShares | null): Meeting {
  const {children, practitioners} = side;
  const range = productBounds(children.bounds, practitioners.bounds);
  const excess = pool && productBounds(children.bounds, practitioners.bounds, pool.shares);
  return meetingOf([{side, weights: children.shares}], {range, excess}, pool);
}

function ofGroup(sides: readonly Side[], group: number, pool: GroupShares | null): Meeting {
  const range = meanBounds(
    sides.map(({children, practitioners}) => ({
      value: practitioners.bounds[group] ?? {lower: 0, upper: 1},
      least: (children.bounds[group]?.lower ?? 0) * children.bases.least,
      most: (children.bounds[group]?.upper ?? 0) * children.bases.most,
    })),
  );
  const share = pool?.shares[group] ?? 0;
  const excess = pool && range && {lower: range.lower - share, upper: range.upper - share};
  const members = (side: Side): number => side.children.base * (side.children.shares[group] ?? 0);
  const total = sides.reduce((sum, side) => sum + members(side), 0);
  if (total === 0) return none('smallBase');
  const weighed = sides.map((side) => ({
    side,
    weights: side.children.shares.map((_, i) => (i === group ? members(side) / total : 0)),
  }));
  return meetingOf(weighed, {range, excess}, pool);
}

function ofAll(sides: readonly Side[], pool: GroupShares | null): Meeting {
  const over = (minus?: readonly number[]): Interval | null => {
    const items = sides.flatMap(({children, practitioners}) => {
      const value = productBounds(children.bounds, practitioners.bounds, minus);
      return value ? [{value, least: children.bases.least, most: children.bases.most}] : [];
    });
    return items.length === sides.length ? meanBounds(items) : null;
  };
  const total = sides.reduce((sum, {children}) => sum + children.base, 0);
  const weighed = sides.map((side) => ({
    side,
    weights: side.children.shares.map((share) => (share * side.children.base) / total),
  }));
  return meetingOf(weighed, {range: over(), excess: pool && over(pool.shares)}, pool);
}

/** A mean over practitioners of each area: a weight for being of each group; all weights together add to 1. */
interface Weighed {
  readonly side: Side;
  readonly weights: readonly number[];
}

function meetingOf(
  weighed: readonly Weighed[],
  {range, excess}: {readonly range: Interval | null; readonly excess: Interval | null},
  pool: GroupShares | null,
): Meeting {
  if (range === null) return none('smallBase');
  const isWide = range.upper - range.lower > widestChance || range.upper > mostTimesLowest * range.lower;
  if (isWide) return none('rounding');
  const at = (sharesOf: (side: Side) => readonly number[]): number =>
    weighed.reduce((sum, {side, weights}) => sum + dot(weights, sharesOf(side)), 0);
  const chance = Math.max(
    range.lower,
    Math.min(
      range.upper,
      at(({practitioners}) => practitioners.shares),
    ),
  );
  const hasResidents = weighed.every(({side}) => side.residents !== null);
  const known = {chance, range, ifResidents: hasResidents ? at(({residents}) => residents ?? []) : null};
  const drawn =
    pool &&
    reallocated(
      weighed.map(({side, weights}) => ({weights, drawn: side.practitioners.base})),
      pool,
    );
  if (!pool || !drawn || !excess) {
    return {...known, expected: null, band: null, verdict: 'notAssessed', reason: 'noBaseline'};
  }
  const half = zForLevel(level) * drawn.deviation;
  // The pool's own shares are rounded too: as far as any of them could be out, so could the mean.
  const slack = Math.max(
    ...pool.bounds.map(({lower, upper}, i) => Math.max(upper - (pool.shares[i] ?? 0), (pool.shares[i] ?? 0) - lower)),
  );
  const isHigher = excess.lower - slack > half;
  const isLower = excess.upper + slack < -half;
  const looksClear = Math.abs(chance - drawn.mean) > half;
  return {
    ...known,
    expected: drawn.mean,
    band: {lower: Math.max(0, drawn.mean - half), upper: Math.min(1, drawn.mean + half)},
    verdict: isHigher ? 'higher' : isLower ? 'lower' : 'noClearDifference',
    reason: !isHigher && !isLower && looksClear ? 'rounding' : null,
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
