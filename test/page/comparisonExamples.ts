import {
  changeParts,
  compareLine,
  declarationGate,
  differenceOf,
  leastBaseToShow,
  methods,
  partAgainstRest,
  relativeLikelihood,
  undeclaredBounds,
  whatNCanShow,
  type MethodId,
} from '../../src/comparison';
import {agreedVerdict, assessment} from '../../src/comparison/assessment';
import {leastFavourable} from '../../src/comparison/differenceOf';
import {differenceP} from '../../src/comparison/differenceP';
import {possibleCounts} from '../../src/comparison/possibleCounts';
import {shownSide} from '../../src/comparison/shownSide';
import {stayersChange} from '../../src/comparison/stayersChange';
import type {FlowKind} from '../../src/disclosure';
import {absenceRate} from '../../src/disclosure/absenceRate';
import {workingDays} from '../../src/disclosure/thresholds';
import {
  benjaminiHochberg,
  binomialFunnelLimits,
  goodnessOfFit,
  overdispersion,
  payGap,
  payQuarters,
  quarterNames,
  wilsonInterval,
} from '../../src/statistics';
import {baselineOf, colour, libraryOf, lineOf, rule, shown} from '../comparison/examples';
import {caseloadExamples} from './caseloadExamples';
import {asks, between, found, one, percent} from './exampleWords';
import {expect} from 'vitest';

const asian = lineOf({red: shown(110)}, {declared: shown(1985), people: shown(2145), notRecorded: shown(160)});
const baselines = libraryOf({broad: {main: baselineOf('broad', {red: 10_500, blue: 89_500})}});
const compared = compareLine({
  line: asian,
  earlier: null,
  population: 'workforce',
  dimension: colour,
  area: 'E1',
  residents: 'likeForLike',
  baselines,
  rule,
});
const row = found(compared.rows.find(({category}) => category === 'red'));
function verdictOf(shares: readonly [number, number]): string {
  const counts = {count: 60, declared: 300, mayBelong: 0, notInBaseline: 0};
  const {verdict, reason} = agreedVerdict(
    [assessment(counts, shares[0], rule), assessment(counts, shares[1], rule)],
    'baselinesDisagree',
  );
  return `${verdict} ${reason}`;
}

/** One of two groups of 50. */
function side(count: number) {
  const shownOf = shownSide(lineOf({red: shown(count)}, {declared: shown(50)}), 'red', rule);
  if (typeof shownOf === 'string') throw new Error(shownOf);
  return shownOf;
}

function says(count: number, declared: number) {
  const {apparent, hidden} = assessment({count, declared, mayBelong: 0, notInBaseline: 0}, 0.105, rule);
  return hidden === null ? apparent : 'noClearDifference';
}

const listed = (numbers: readonly number[]): string => `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;

/** Every example of a comparison again, its numbers from the function it is an example of. */
export const comparisonExamples: Readonly<Record<MethodId, () => string>> = {
  ...caseloadExamples,
  interval: () =>
    `110 of 1,985 staff who declared are Asian: ${percent(found(row.share))}, range ${between(found(row.interval))}.`,
  ratio: () =>
    `${percent(found(row.share))} of staff beside 10.5% of residents is a ratio of ${found(row.ratio).toFixed(2)}, range ${found(row.ratioInterval).lower.toFixed(2)} to ${found(row.ratioInterval).upper.toFixed(2)}.`,
  gap: () =>
    `110 of 1,985 is ${percent(found(row.share))}, beside 10.5%: ${one(found(row.gapPoints))} points lower, and about ${-found(row.gapPeople)} people fewer than the ${Math.round(1985 * found(row.baseline).share)} expected.`,
  likelihood: () => {
    const was = relativeLikelihood({count: shown(35), base: shown(240)}, {count: shown(165), base: shown(1640)}, rule);
    const [theirs, others] = [found(was.group).share, found(was.reference).share].map((share) =>
      (100 * share).toFixed(1),
    );
    const {lower, upper} = found(was.ratioInterval);
    expect([was.verdict, was.reason]).toEqual(['noClearDifference', 'rounding']);
    return `35 of 240 and 165 of 1,640: ${theirs} of 100 against ${others} of 100, ${found(was.ratio).toFixed(2)} times as likely, range ${lower.toFixed(2)} to ${upper.toFixed(2)}; for every count rounding allows it is not clear.`;
  },
  payGap: () => {
    const gap = payGap([20, 30], [10]);
    return `Men paid £20 and £30 an hour and a woman £10: means £${gap.meanMen} and £${gap.meanWomen}, a mean gap of ${gap.meanGapPercent}%.`;
  },
  payQuarters: () => {
    const quarters = payQuarters([10, 20, 30], [15, 25]);
    const each = quarterNames.map((name) => quarters[name]);
    const women = each.map(({size, womenPercent}) => (size * (womenPercent ?? 0)) / 100);
    return `Men paid 10, 20 and 30 and women 15 and 25: quarters of ${listed(each.map(({size}) => size))}, with ${listed(women)} women.`;
  },
  daysLost: () => {
    const rate = absenceRate({days: Array.from({length: 50}, () => 10), fte: 40}, null);
    return `500 days of 40 full-time equivalents: ${rate.kind === 'shown' ? rate.value : '[c]'}% of ${(40 * workingDays).toLocaleString('en-GB')} working days.`;
  },
  undeclared: () =>
    `110 of 1,985 who declared, of 2,145 asked: the share of everyone lies from ${between(found(undeclaredBounds(asian, 'red', rule)))}.`,
  declaration: () => {
    const gate = declarationGate(
      lineOf({}, {declared: shown(1100), people: shown(2000), notRecorded: shown(900)}),
      rule,
    );
    return `1,100 of 2,000 children have a faith recorded: ${(100 * found(gate.declaredShare)).toFixed(0)}%, so their shares ${gate.isCaution ? 'carry' : 'escape'} the caution.`;
  },
  canShow: () => {
    const can = whatNCanShow(1985, 0.105, rule);
    expect(one(found(can.likelyBelow))).toBe(one(found(can.likelyAbove)));
    return `1,985 people beside a residents’ share of 10.5%: shown figures are clear from ${one(found(can.clearBelow))} points below or ${one(found(can.clearAbove))} above; a true gap of ${one(found(can.likelyBelow))} points is likely to be seen. A gap as wide as 5.5% beside 10.5% is likely to be seen from ${leastBaseToShow(0.055, 0.105, rule)} people.`;
  },
  rounding: () => {
    const counts = [possibleCounts(40, rule).least, possibleCounts(100, rule).most] as const;
    const said = assessment({count: 40, declared: 100, mayBelong: 0, notInBaseline: 0}, 0.3, rule);
    expect(said).toEqual({apparent: 'higher', hidden: 'rounding'});
    return `40 of 100 beside 30%: the range is ${between(found(wilsonInterval(40, 100, 0.95)))}, so it looks higher; but 40 may be ${counts[0]} and 100 may be ${counts[1]}, and then the range starts at ${percent(found(wilsonInterval(...counts, 0.95)).lower)}. So: No clear difference, because rounding hides the answer.`;
  },
  unmatched: () => {
    const counts = {count: 30, declared: 1000, notInBaseline: 0};
    expect(assessment({...counts, mayBelong: 0}, 0.05, rule)).toEqual({apparent: 'lower', hidden: null});
    expect(assessment({...counts, mayBelong: 40}, 0.05, rule).hidden).toBe('answersWithoutBaseline');
    return `30 of 1,000 staff beside 5% would be Lower. With 40 more recorded too broadly to place, ${30 + 40} might belong, so: Not assessed.`;
  },
  agreement: () => {
    expect(verdictOf([0.14, 0.15])).toBe('higher null');
    expect(verdictOf([0.14, 0.19])).toBe('notAssessed baselinesDisagree');
    return `60 of 300 staff (${(100 * 60) / 300}%) beside modelled residents of 14% and counted ones of 15%: higher than both, so Higher. Were the count 19%: Not assessed, because the tables disagree.`;
  },
  distribution: () => {
    const fit = goodnessOfFit([10, 40, 50], [0.2, 0.3, 0.5]);
    expect(found(fit.cohenW)).toBeLessThan(0.3);
    return `10, 40 and 50 people beside residents’ 20%, 30% and 50%: X² is ${found(fit.chiSquare).toFixed(2)}, which chance alone passes ${asks(found(fit.pChiSquare))} times in 100; the size is ${found(fit.cohenW).toFixed(2)}, small. The first group is furthest out, ${one(found(fit.standardisedResiduals[0]))} standard errors below.`;
  },
  difference: () => {
    const children = lineOf({red: shown(6100)}, {declared: shown(55_430)});
    const gap = differenceOf(asian, children, 'red', rule);
    const {lower, upper} = found(gap.interval);
    return `110 of 1,985 staff (${percent(found(gap.first).share)}) and 6,100 of 55,430 children (${percent(found(gap.second).share)}): ${one(found(gap.points))} points lower, range ${one(upper)} to ${one(lower)} points lower.`;
  },
  partAndRest: () => {
    const [part, whole] = [
      lineOf({red: shown(60)}, {declared: shown(100)}),
      lineOf({red: shown(200)}, {declared: shown(500)}),
    ];
    const said = partAgainstRest({part, whole, category: 'red', rule});
    const [rest, interval, ratio] = [found(said.rest), found(said.interval), found(said.ratioInterval)];
    return `60 of 100 in one role, 200 of 500 among all staff: the rest are ${rest.count} of ${rest.base}. ${100 * found(said.part).share}% beside ${100 * rest.share}% is ${found(said.points).toFixed(0)} points higher, range ${interval.lower.toFixed(0)} to ${interval.upper.toFixed(0)}, or ${found(said.ratio).toFixed(2)} times, range ${ratio.lower.toFixed(2)} to ${ratio.upper.toFixed(2)}.`;
  },
  pooled: () => {
    const corner = leastFavourable(side(20), side(10));
    const p = differenceP([20, 50, 10, 50], corner);
    const z2 = ((20 * 50 - 10 * 50) ** 2 * 100) / (50 * 50 * 30 * 70);
    return `20 of 50 and 10 of 50: z² is ${z2.toFixed(2)}, which chance passes ${asks(p.shown)} times in 100. At the least favourable counts, ${corner.higher[0]} of ${corner.higher[1]} and ${corner.higher[2]} of ${corner.higher[3]}, it passes ${asks(p.largest)} times in 100, so nothing is said.`;
  },
  funnel: () =>
    `An area of 100 people, where 20% are expected, lies by chance from ${between(found(binomialFunnelLimits(100, 0.2, 0.95)))}; one of 1,000 from ${between(found(binomialFunnelLimits(1000, 0.2, 0.95)))}.`,
  dispersion: () => {
    const z = [-4, -3, -2, -1, 0, 0, 1, 2, 3, 4];
    const {phi, tau2} = found(
      overdispersion(
        z,
        z.map(() => 0.05),
        'winsorise',
        0.1,
      ),
    );
    return `Ten areas lie 4, 3, 2, 1 and 0 standard errors below what is expected, and 0, 1, 2, 3 and 4 above. Their squares are ${one(phi)} times what chance would give (φ), so limits of areas with a standard error of 5 points are made ${one(Math.sqrt(0.05 ** 2 + tau2) / 0.05)} times as wide.`;
  },
  family: () => {
    const p = [0.001, 0.008, 0.039, 0.041, 0.6];
    const adjusted = benjaminiHochberg(p).map((each) => found(each));
    const [last, ...rest] = adjusted.map((each) => each.toFixed(3)).toReversed();
    const words = ['none', 'one', 'two', 'three', 'four', 'five'];
    const below = (all: readonly number[]) => words[all.filter((each) => each <= 0.05).length];
    return `Five areas with p of 0.001, 0.008, 0.039, 0.041 and 0.6: taken alone ${below(p)} are below 0.05. Judged together they are ${rest.toReversed().join(', ')} and ${last}, so ${below(adjusted)} stand.`;
  },
  change: () => {
    const moved = compareLine({
      line: lineOf({red: shown(120)}),
      earlier: lineOf({red: shown(100)}),
      population: 'workforce',
      dimension: colour,
      area: 'E1',
      residents: 'likeForLike',
      baselines: libraryOf({}),
      rule,
    });
    const now = found(moved.rows.find(({category}) => category === 'red'));
    expect(moved.methods).toContain(methods.change);
    return `100 of 2,000 in March and 120 of 2,000 in September: ${percent(100 / 2000)} to ${percent(found(now.share))}, up ${one(found(now.changePoints))} point, without a verdict.`;
  },
  stayers: () => {
    const said = stayersChange(shown(40), shown(20), rule);
    expect([said.verdict, said.test, stayersChange(shown(15), shown(5), rule).test]).toEqual([
      'higher',
      'midP',
      'exact',
    ]);
    return `40 newly recorded as disabled and 20 no longer: chance alone gives so uneven a split ${asks(found(said.p))} times in 100, so Higher, for every count rounding allows. 15 and 5 would be tested exactly.`;
  },
  joinersAndLeavers: () => {
    const gap = differenceOf(
      lineOf({red: shown(30)}, {declared: shown(200)}),
      lineOf({red: shown(10)}, {declared: shown(150)}),
      'red',
      rule,
    );
    const {lower, upper} = found(gap.interval);
    return `30 of 200 joiners (${percent(found(gap.first).share)}) and 10 of 150 leavers (${percent(found(gap.second).share)}): ${one(found(gap.points))} points higher, range ${one(lower)} to ${one(upper)}.`;
  },
  parts: () => {
    const nobody = {count: 0, base: 0};
    const flows: Record<FlowKind, typeof nobody> = {
      joined: {count: 8, base: 20},
      left: {count: 1, base: 10},
      movedIn: nobody,
      movedOut: nobody,
      roleIn: nobody,
      roleOut: nobody,
      declaredIn: nobody,
      declaredOut: nobody,
      changedIn: nobody,
      changedOut: nobody,
    };
    const parts = found(changeParts({count: 10, base: 100}, {count: 17, base: 110}, flows));
    return `10 of 100 at the start; 8 of 20 who join and 1 of 10 who leave are in the group: 17 of 110 at the end. Up ${one(100 * (17 / 110 - 10 / 100))} points, of which joiners ${one(parts.joiners)} and leavers ${one(parts.leavers)}.`;
  },
  enquiry: () => {
    const p = [0.001, 0.02, ...Array.from({length: 15}, () => 0.5)];
    const [first, second] = benjaminiHochberg(p).map((each) => found(each));
    return `In ${p.length} service areas under a supported nation the two smallest p are 0.001 and 0.02, the others 0.5. Judged together they are ${found(first).toFixed(3)} and ${found(second).toFixed(2)}: one area hangs under the line, though two are below 0.05.`;
  },
  wouldChange: () => {
    const steps = Array.from({length: 100}, (_, i) => 5 * i);
    const people = steps.find((step) => says(110 + step, 1985) !== 'lower');
    const silent = steps.find((step) => says(110 + step, 2145) !== 'lower');
    return `110 of 1,985 beside 10.5% is Lower. It would be no clear difference with ${people} more of them in the group, or if ${silent} of the ${found(undeclaredBounds(asian, 'red', rule)).undeclared} who did not declare were.`;
  },
};
