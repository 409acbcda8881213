import type {ProtectionRule} from '../disclosure';
import {overdispersion, poissonFunnelLimits, poissonTails, ratioZ, zForLevel, type Interval} from '../statistics';
import {childrenRate, type ChildrenRate} from './childrenRate';
import type {FunnelCurvePoint} from './funnelCurve';
import type {FunnelPosition} from './funnelPosition';
import {rateAgainstRest, type RelativeRate, type Served} from './relativeRate';
import {dispersionTrim, funnelLevels, leastAreasForDispersion} from './thresholds';
import type {Dispersion} from './types';

export interface AreaRate {
  readonly area: string;
  readonly rate: ChildrenRate;
  /** Against everybody else of the whole: the area is never compared with what it is in. */
  readonly againstRest: RelativeRate;
  /** Children expected at the rate of the whole; null where that has none. */
  readonly expected: number | null;
  /** Children over those expected. */
  readonly ratio: number | null;
  readonly funnel: FunnelPosition | null;
}

/** Rates of the areas of a level, beside the whole they are in. */
export interface AreaRates {
  readonly whole: ChildrenRate;
  readonly rows: readonly AreaRate[];
  readonly dispersion: Dispersion;
}

/**
 * The rate of each area, against the rest of the whole and in a funnel around the whole's rate. The funnel is flagged by the
 * exact Poisson tail at the area's own count; from ten areas it is widened by the variance between areas beyond chance
 * (additive τ² on the square-root scale, 10 % winsorised), and an area must then be outside both.
 */
export function areaRates(
  areas: readonly (Served & {readonly area: string})[],
  whole: Served,
  rule: ProtectionRule,
): AreaRates {
  const all = childrenRate(whole.count, whole.residents, rule);
  const expectedOf = (residents: number): number | null =>
    all.per10000 === null || residents <= 0 ? null : (all.per10000 * residents) / 10_000;
  const rows = areas.map((served) => {
    const rate = childrenRate(served.count, served.residents, rule);
    const expected = expectedOf(served.residents);
    const count = served.count.kind === 'shown' ? served.count.count : null;
    return {
      area: served.area,
      rate,
      againstRest: rateAgainstRest(served, whole, rule),
      expected,
      ratio: count === null || expected === null || rate.per10000 === null ? null : count / expected,
      count,
    };
  });
  const dispersion = dispersionOfRates(
    rows.flatMap(({count, expected, ratio}) =>
      count === null || expected === null || ratio === null ? [] : [{count, expected}],
    ),
  );
  return {
    whole: all,
    dispersion,
    rows: rows.map(({count, ...row}) => ({
      ...row,
      funnel:
        count === null || row.expected === null || row.ratio === null
          ? null
          : ratePosition(count, row.expected, dispersion.tau2),
    })),
  };
}

/** How far areas lie apart beyond chance, on the square-root scale; fewer than ten areas are never widened. */
function dispersionOfRates(points: readonly {readonly count: number; readonly expected: number}[]): Dispersion {
  const k = points.length;
  const found = ratioZ(
    points.map(({count}) => count),
    points.map(({expected}) => expected),
    'root',
  );
  const spread = found && overdispersion(found.z, found.s, 'winsorise', dispersionTrim);
  if (!spread) return {phi: null, tau2: 0, k, adjusted: false};
  const tau2 = k >= leastAreasForDispersion ? spread.tau2 : 0;
  return {phi: spread.phi, tau2, k, adjusted: tau2 > 0};
}

function ratePosition(count: number, expected: number, tau2: number): FunnelPosition {
  const {atMost, atLeast} = poissonTails(count, expected);
  const tail = Math.min(atMost, atLeast);
  const s2 = 1 / (4 * expected);
  const z = tau2 > 0 ? Math.abs(Math.sqrt(count / expected) - 1) / Math.sqrt(s2 + tau2) : Infinity;
  const isOutside = (level: number): boolean => tail <= (1 - level) / 2 && z >= zForLevel(level);
  if (isOutside(funnelLevels.outer)) return 'outside998';
  return isOutside(funnelLevels.inner) ? 'outside95' : 'within';
}

/** The funnel around 1, for drawing: limits of children over children expected, evenly spaced on a log axis. */
export function rateFunnelCurve(from: number, to: number, tau2: number, points = 48): readonly FunnelCurvePoint[] {
  if (!(from > 0) || !(to >= from)) return [];
  const growth = (to / from) ** (1 / Math.max(1, points - 1));
  return Array.from({length: points}, (_, i) => from * growth ** i).flatMap((expected) => {
    const inner = limitsOf(expected, funnelLevels.inner, tau2);
    const outer = limitsOf(expected, funnelLevels.outer, tau2);
    if (!inner || !outer) return [];
    return {
      expected,
      lower95: inner.lower,
      upper95: inner.upper,
      lower998: outer.lower,
      upper998: outer.upper,
    };
  });
}

/** Exact limits; with a variance beyond chance the wider of those and (1 ± z √(s² + τ²))², s = 1/(2√E). */
function limitsOf(expected: number, level: number, tau2: number): Interval | null {
  const exact = poissonFunnelLimits(expected, level);
  if (!exact || tau2 === 0) return exact;
  const half = zForLevel(level) * Math.sqrt(1 / (4 * expected) + tau2);
  return {
    lower: Math.min(exact.lower, Math.max(0, 1 - half) ** 2),
    upper: Math.max(exact.upper, (1 + half) ** 2),
  };
}
