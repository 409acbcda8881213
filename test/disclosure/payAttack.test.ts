import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {gapAmounts} from '../../src/disclosure/payAmounts';
import {payGap} from '../../src/statistics';
import {rangeBehind, roundAndWithhold} from '../../src/disclosure/roundAndWithhold';
import {leastRule} from '../../src/disclosure';
import {leastNearMedian} from '../../src/disclosure/thresholds';

/** Salaries such as a body of a few hundred has: most near the middle, some far above. */
const pay = fc
  .oneof(fc.integer({min: 1200, max: 3500}), fc.integer({min: 1200, max: 6000}))
  .map((pence) => pence / 100);

const mean = (rates: readonly number[]) => rates.reduce((sum, one) => sum + one, 0) / rates.length;

/** What is shown of a group against a reference, as the app shows it. */
function shownGap(reference: readonly number[], group: readonly number[]) {
  const fewer = roundAndWithhold(Math.min(reference.length, group.length), leastRule);
  return gapAmounts({reference, group, smaller: rangeBehind(fewer, leastRule)});
}

/** The rates of the last one that would have shown the same mean gap, found by trying; all others' pay is known. */
function ratesLeft(
  reference: readonly number[],
  others: readonly number[],
  truth: number,
): {least: number; most: number} {
  const shown = shownGap(reference, [...others, truth]).mean;
  const same = (rate: number) => {
    const {mean: now} = shownGap(reference, [...others, rate]);
    return now.kind === shown.kind && (now.kind !== 'shown' || shown.kind !== 'shown' || now.value === shown.value);
  };
  const edge = (away: number): number => {
    let [inside, outside] = [truth, truth + away];
    for (let i = 0; i < 60; i += 1) {
      const middle = (inside + outside) / 2;
      if (same(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return {least: edge(-1000), most: edge(1000)};
}

describe('an intruder who knows everybody else’s pay', () => {
  test('is left a fifth of mean pay or more for the last one, whichever group is the smaller', () => {
    fc.assert(
      fc.property(
        fc.array(pay, {minLength: 13, maxLength: 420}),
        fc.array(pay, {minLength: 13, maxLength: 420}),
        pay,
        (reference, others, truth) => {
          const {least, most} = ratesLeft(reference, others, truth);
          expect(most - least).toBeGreaterThan(0.195 * mean(reference));
        },
      ),
      {numRuns: 150, seed: 7},
    );
  });

  test('is left an eighth or more for the last one of the reference group, which the gap is a share of', () => {
    fc.assert(
      fc.property(
        fc.array(pay, {minLength: 13, maxLength: 300}),
        fc.array(pay, {minLength: 13, maxLength: 300}),
        pay,
        (men, women, truth) => {
          const shown = JSON.stringify(shownGap([...men, truth], women).mean);
          const width = 0.125 * mean(men);
          const steps = Array.from({length: 400}, (_, i) => truth + (i - 200) * (width / 100));
          const same = steps.filter((rate) => JSON.stringify(shownGap([...men, rate], women).mean) === shown);
          expect(same.length).toBeGreaterThanOrEqual(98);
        },
      ),
      {numRuns: 60, seed: 7},
    );
  });

  test('would know the last one to the penny of the mean of 13 if it were given to a tenth (the attack works)', () => {
    const reference = Array.from({length: 400}, (_, i) => 15 + (i % 100) / 5);
    const others = Array.from({length: 12}, (_, i) => 20 + i);
    const truth = 31.4;
    const gap = Math.round((payGap(reference, [...others, truth]).meanGapPercent ?? 0) * 1000) / 1000;
    const guess = 13 * mean(reference) * (1 - gap / 100) - others.reduce((sum, one) => sum + one, 0);
    expect(Math.abs(guess - truth)).toBeLessThan(0.01);
    const {least, most} = ratesLeft(reference, others, truth);
    expect(most - least).toBeGreaterThan(5);
  });
});

describe('an intruder who sees the figures before and after one person came', () => {
  test('is left a fifth of mean pay or more, knowing nobody’s pay but both numbers of people', () => {
    fc.assert(
      fc.property(fc.array(pay, {minLength: 14, maxLength: 420}), (group) => {
        const reference = Array.from({length: 500}, (_, i) => 15 + (i % 100) / 5);
        const before = shownGap(reference, group.slice(0, -1)).mean;
        const after = shownGap(reference, group).mean;
        if (before.kind !== 'shown' || after.kind !== 'shown') return;
        // The sums of pay that each shown gap stands for; the newcomer is what lies between them.
        const sums = (gap: typeof before, people: number) =>
          [gap.value + gap.step / 2, gap.value - gap.step / 2].map(
            (percent) => people * mean(reference) * (1 - percent / 100),
          );
        const [least = 0, most = 0] = [
          (sums(after, group.length)[0] ?? 0) - (sums(before, group.length - 1)[1] ?? 0),
          (sums(after, group.length)[1] ?? 0) - (sums(before, group.length - 1)[0] ?? 0),
        ];
        expect(most - least).toBeGreaterThan(0.39 * mean(reference));
        expect(group.at(-1)).toBeGreaterThanOrEqual(least - 1e-6);
        expect(group.at(-1)).toBeLessThanOrEqual(most + 1e-6);
      }),
      {numRuns: 200, seed: 7},
    );
  });
});

describe('a shown median', () => {
  test('is within a step of the pay of three people of each group, so it is nobody’s alone', () => {
    fc.assert(
      fc.property(
        fc.array(pay, {minLength: 13, maxLength: 60}),
        fc.array(pay, {minLength: 13, maxLength: 60}),
        (reference, group) => {
          const {median} = shownGap(reference, group);
          if (median.kind !== 'shown') return;
          const {medianMen, medianWomen} = payGap(reference, group);
          for (const [rates, middle] of [
            [reference, medianMen],
            [group, medianWomen],
          ] as const) {
            const near = rates.filter(
              (one) => Math.abs(one - (middle ?? 0)) <= ((middle ?? 0) * median.step) / 100 + 1e-6,
            );
            expect(near.length).toBeGreaterThanOrEqual(leastNearMedian);
          }
        },
      ),
      {numRuns: 300, seed: 7},
    );
  });
});
