import {payGap} from '../statistics';
import type {Amount} from './groupTypes';
import type {Range} from './roundAndWithhold';
import {leastNearMedian, payGapSteps} from './thresholds';
import {stepFor, toStep} from './toStep';

/** How finely a gap of exact figures is given: as the rules ask, one decimal. */
const exactStep = 0.1;

/** Pay of two groups, and how many people each could be. */
export interface PayPair {
  readonly reference: readonly number[];
  readonly group: readonly number[];
  /** The smaller of the two, at its least; null where nothing is protected. */
  readonly smaller: Range | null;
}

export interface GapAmounts {
  readonly mean: Amount;
  readonly median: Amount;
}

const withheld: Amount = {kind: 'withheld'};

/**
 * The gaps in mean and median pay as they may be seen: worked out from pay as it is and rounded once, to a step that grows as
 * the smaller group shrinks. Worked out from rounded pounds they would be off by up to 0.8 of a point, and be finer for it
 * nowhere; no pound is given beside them, so no second rounding of the same mean can narrow the first.
 *
 * Units    per cent of the reference group's.
 * Edge     nobody in either group gives `nobody`; too few `withheld`, and so a median with fewer than three people of
 *          either group within a step of it, unless a coarser step has three.
 */
export function gapAmounts({reference, group, smaller}: PayPair): GapAmounts {
  if (reference.length === 0 || group.length === 0) return {mean: {kind: 'nobody'}, median: {kind: 'nobody'}};
  const gaps = payGap(reference, group);
  const step = smaller === null ? exactStep : stepFor(smaller, payGapSteps);
  if (step === null || gaps.meanGapPercent === null || gaps.medianGapPercent === null) {
    return {mean: withheld, median: withheld};
  }
  const steps = payGapSteps.map((each) => each.step).filter((each) => each >= step);
  const medianStep =
    smaller === null
      ? step
      : steps.find((each) => isCrowded(reference, gaps.medianMen, each) && isCrowded(group, gaps.medianWomen, each));
  return {
    mean: {kind: 'shown', value: toStep(gaps.meanGapPercent, step), step},
    median:
      medianStep === undefined
        ? withheld
        : {kind: 'shown', value: toStep(gaps.medianGapPercent, medianStep), step: medianStep},
  };
}

/** Enough people are paid within a step (per cent) of the median for it to be anybody's of them. */
function isCrowded(pay: readonly number[], median: number | null, step: number): boolean {
  if (median === null) return false;
  const near = pay.filter((rate) => Math.abs(rate - median) <= (median * step) / 100 + 1e-9);
  return near.length >= leastNearMedian;
}
