import type {Baseline} from '../database';
import type {MethodName} from './methods';
import type {Reason} from './types';

/** A distribution has no direction: it differs or it does not. */
export type DistributionVerdict = 'differs' | 'noClearDifference' | 'tooFewToSay' | 'notAssessed';

/** `outsideBaseline`: people in a group the residents' table has nobody in. `oneGroup`: nothing is left to tell apart. */
export type DistributionReason = Reason | 'outsideBaseline' | 'oneGroup';

export const effectSizes = ['verySmall', 'small', 'medium', 'large'] as const;
export type EffectSize = (typeof effectSizes)[number];

export interface DistributionGroup {
  /** Broad group ids; more than one where they were merged to be tested, which is always said. */
  readonly categories: readonly string[];
  readonly count: number;
  readonly expected: number;
  readonly share: number;
  readonly baselineShare: number;
  /** Haberman's: N(0, 1) were the shares the residents'. */
  readonly residual: number | null;
  /** Beyond 2 mild, beyond 3 clear, for every count possible. */
  readonly flag: 'clear' | 'mild' | null;
}

/** All broad groups of a line at once against residents. */
export interface WholeDistribution {
  readonly groups: readonly DistributionGroup[];
  readonly isMerged: boolean;
  /** People tested: the shown counts of the groups the residents' table has. */
  readonly people: number;
  /** People of groups the residents' table does not have (outside its ages), left out; null where that is not shown. */
  readonly leftOut: number | null;
  readonly chiSquare: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly g: number | null;
  readonly pG: number | null;
  /** The largest p that possible counts could give: what the verdict rests on. */
  readonly largestP: number | null;
  /** Cohen's w, which does not grow with the number of people. */
  readonly effect: number | null;
  readonly size: EffectSize | null;
  readonly baseline: Baseline | null;
  readonly verdict: DistributionVerdict;
  readonly reason: DistributionReason | null;
  readonly methods: readonly MethodName[];
}
