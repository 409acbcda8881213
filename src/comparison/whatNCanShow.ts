import type {ProtectionRule} from '../disclosure';
import {binomialTails, normalQuantile, zForLevel} from '../statistics';
import {clearCounts, type ClearCounts} from './clearCounts';
import {possibleCounts} from './possibleCounts';
import {level, power} from './thresholds';

/** What a base of this size can show beside a residents' share. Gaps in percentage points, above 0. */
export interface WhatNCanShow {
  readonly base: number;
  readonly baselineShare: number;
  /** Gap at which the shown figures themselves become clear, each way; null where none could. */
  readonly clearBelow: number | null;
  readonly clearAbove: number | null;
  /** Smallest true gap that would be found 4 times in 5, each way; null where none would. */
  readonly likelyBelow: number | null;
  readonly likelyAbove: number | null;
}

/**
 * The smallest gaps a base can show: for chance to be unlikely, and for the gap to be found 4 times in 5.
 *
 * Formula  lower is said at c shown or fewer, by the verdict's own rule; the gap π - p for which P(X <= c | n, p) = 0.8,
 *          X binomial, a count that would be withheld not counting as found. Likewise above.
 * Units    people and a share in, percentage points out.
 * Range    a shown base; 0 <= baselineShare <= 1.
 * Edge     null for a side where no count is clear, or none likely enough. A base too small for a share gives nulls.
 * Source   Exact power of a binomial test, Cohen (1988) for 0.8; by the normal approximation about
 *          (1.96 √(π(1-π)) + 0.84 √(p(1-p)))/√n.
 * Check    1,985 at 0.105: clear from 1.7 points below or 1.6 above, rounding included; likely from 2.1 either way.
 */
export function whatNCanShow(base: number, baselineShare: number, rule: ProtectionRule): WhatNCanShow {
  const asked = {base, baselineShare};
  if (base < rule.leastBaseForShare) {
    return {...asked, clearBelow: null, clearAbove: null, likelyBelow: null, likelyAbove: null};
  }
  const clear = clearCounts(base, baselineShare, rule);
  const gap = (count: number | null): number | null =>
    count === null ? null : 100 * Math.abs(count / base - baselineShare);
  return {
    ...asked,
    clearBelow: gap(clear.lower),
    clearAbove: gap(clear.higher),
    likelyBelow: likelyGap(asked, clear, rule, 0),
    likelyAbove: likelyGap(asked, clear, rule, 1),
  };
}

/** Chance that a verdict in this direction is found when people are in the group with chance `share`. */
function chanceOfFinding(
  share: number,
  base: number,
  clear: ClearCounts,
  rule: ProtectionRule,
  towards: 0 | 1,
): number {
  if (towards === 1) {
    return clear.higher === null ? 0 : binomialTails(leastOf(clear.higher, base, rule), base, share).atLeast;
  }
  if (clear.lower === null) return 0;
  const most = Math.min(base, possibleCounts(clear.lower, rule).most);
  const found = binomialTails(most, base, share).atMost;
  if (most === 0) return found;
  const withheld = binomialTails(rule.withholdBelow - 1, base, share).atMost - binomialTails(0, base, share).atMost;
  return found - withheld;
}

function leastOf(count: number, base: number, rule: ProtectionRule): number {
  return Math.min(base, possibleCounts(count, rule).least);
}

const steps = 64;

/** From the residents' share outward, the first step at which the gap is found often enough, then halved to the point. */
function likelyGap(
  {base, baselineShare}: {readonly base: number; readonly baselineShare: number},
  clear: ClearCounts,
  rule: ProtectionRule,
  towards: 0 | 1,
): number | null {
  const shareAt = (part: number): number => baselineShare + part * (towards - baselineShare);
  const isFound = (part: number): boolean => chanceOfFinding(shareAt(part), base, clear, rule, towards) >= power;
  if ((towards === 1 ? clear.higher : clear.lower) === null) return null;
  // Steps widen outward: large bases are decided near the residents' share, and small ones anywhere.
  const first = Array.from({length: steps}, (_, i) => ((i + 1) / steps) ** 2).findIndex(isFound);
  if (first < 0) return null;
  let [near, far] = [(first / steps) ** 2, ((first + 1) / steps) ** 2];
  for (let i = 0; i < 20; i += 1) {
    const middle = (near + far) / 2;
    if (isFound(middle)) far = middle;
    else near = middle;
  }
  return 100 * Math.abs(shareAt(far) - baselineShare);
}

const mostPeople = 10_000_000;

/**
 * The smallest base at which the present share would be found different 4 times in 5, to the next rounding base.
 *
 * Formula  ((1.96 √(π(1-π)) + 0.84 √(p(1-p)))/(p - π))², then up by steps until the chance of finding it is 0.8.
 * Units    shares in, people out.
 * Edge     null where the shares are the same, or ten million people would not do.
 * Source   Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, 2.4.
 * Check    0.055 against 0.105 gives 255 people.
 */
export function leastBaseToShow(share: number, baselineShare: number, rule: ProtectionRule): number | null {
  if (share === baselineShare) return null;
  const step = rule.roundingBase;
  const roots = zForLevel(level) * spread(baselineShare) + normalQuantile(power) * spread(share);
  const towards = share > baselineShare ? 1 : 0;
  const least = Math.max(rule.leastBaseForShare, 0.8 * (roots / (share - baselineShare)) ** 2);
  for (let base = Math.ceil(least / step) * step; base <= mostPeople; base += Math.ceil(base / 100 / step) * step) {
    const clear = clearCounts(base, baselineShare, rule);
    if (chanceOfFinding(share, base, clear, rule, towards) >= power) return base;
  }
  return null;
}

function spread(share: number): number {
  return Math.sqrt(share * (1 - share));
}
