import type {ProtectedLine, ProtectionRule} from '../disclosure';
import {koopmanInterval, newcombeInterval} from '../statistics';
import {differenceVerdict, type FourCounts} from './differenceVerdict';
import {methods, type MethodName} from './methods';
import {noVerdict, shownSide, sideShare, type Side} from './shownSide';
import {level} from './thresholds';
import type {Interval, Reason, ShareOf, Verdict} from './types';

/** An area, role or team beside everyone else of its parent. */
export interface PartAgainstRest {
  readonly part: ShareOf | null;
  /** The whole less the part, both as shown: within a few people of the rest as counted. */
  readonly rest: ShareOf | null;
  readonly points: number | null;
  /** Newcombe, 95 %, in percentage points. */
  readonly interval: Interval | null;
  /** Share of the part over share of the rest; null where nobody of the rest is in the group. */
  readonly ratio: number | null;
  /** Koopman, 95 %; the upper limit is infinite where nobody of the rest is. */
  readonly ratioInterval: Interval | null;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly methods: readonly MethodName[];
}

export interface PartInput {
  readonly part: ProtectedLine;
  /** The same snapshot and characteristic, of everyone the part belongs to. */
  readonly whole: ProtectedLine;
  /** Category or broad group id. */
  readonly category: string;
  readonly rule: ProtectionRule;
}

/**
 * A part compared with the rest of its whole, never with the whole, which it is in. Higher or lower holds for every count
 * the four shown ones could stand for, the rest being what remains of the whole.
 * Throws RangeError where the two lines are of different snapshots or characteristics.
 */
export function partAgainstRest({part, whole, category, rule}: PartInput): PartAgainstRest {
  if (part.snapshot !== whole.snapshot || part.dimension !== whole.dimension) {
    throw new RangeError('A part and its whole are of one snapshot and one characteristic. Ask for both together.');
  }
  const one = shownSide(part, category, rule);
  const all = shownSide(whole, category, rule);
  const none = {
    part: null,
    rest: null,
    points: null,
    interval: null,
    ratio: null,
    ratioInterval: null,
    methods: [methods.partAndRest, methods.rounding],
  };
  if (typeof one === 'string' || typeof all === 'string') return {...none, ...noVerdict([one, all])};
  const base = all.base - one.base;
  const count = Math.max(0, Math.min(base, all.count - one.count));
  const own = sideShare(one.count, one.base, rule);
  if (base < rule.leastBaseForShare) return {...none, part: own, verdict: 'tooFewToSay', reason: 'smallBase'};
  const rest = sideShare(count, base, rule);
  const limits = newcombeInterval(own.count, own.base, count, base, level);
  return {
    ...none,
    part: own,
    rest,
    points: 100 * (own.share - rest.share),
    interval: limits && {lower: 100 * limits.lower, upper: 100 * limits.upper},
    ratio: rest.share > 0 ? own.share / rest.share : null,
    ratioInterval: koopmanInterval(own.count, own.base, count, base, level),
    ...differenceVerdict(limits, {higher: corner(one, all, 'least', 'most'), lower: corner(one, all, 'most', 'least')}),
  };
}

/**
 * The end of the possible counts at which the part's share is nearest the rest's. A person moved from part to rest
 * lowers one share and raises the other, so the ends of part and whole are opposite, and those of their bases too.
 */
function corner(part: Side, whole: Side, near: 'least' | 'most', far: 'least' | 'most'): FourCounts {
  const count = part.counts[near];
  const base = part.bases[far];
  return [count, base, whole.counts[far] - count, whole.bases[near] - base];
}
