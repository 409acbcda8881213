import {
  ageStandardisedRate,
  childrenPerWorker,
  childrenRate,
  meetingChances,
  rateFunnelCurve,
  relativeRate,
} from '../../src/comparison';
import {lineOf, rule, shown} from '../comparison/examples';
import {found} from './exampleWords';

const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;
const decimals = (count: number) => (value: number) => value.toFixed(count);
const [one, two] = [decimals(1), decimals(2)];

/** Red and blue, of all who declared. */
function sides(red: number, blue: number) {
  return lineOf({red: shown(red), blue: shown(blue)}, {declared: shown(red + blue)});
}

/** The examples of the entries on rates and on who children meet, worked out again. */
export const caseloadExamples = {
  childrenRate: () => {
    const {per10000, interval} = childrenRate(shown(100), 20_000, rule);
    const {lower, upper} = found(interval);
    return `100 children of 20,000 residents: ${one(found(per10000))} for every 10,000; as 100 may be 98 to 102, range ${one(lower)} to ${one(upper)}.`;
  },
  relativeRate: () => {
    const {ratio, interval, verdict} = relativeRate(
      {count: shown(100), residents: 20_000},
      {count: shown(400), residents: 100_000},
      rule,
    );
    const {lower, upper} = found(interval);
    const said = verdict === 'noClearDifference' ? 'no clear difference' : verdict;
    return `100 of 20,000 residents against 400 of 100,000: ${two(found(ratio))} times, range ${two(lower)} to ${two(upper)} for every count that rounding allows, so ${said}.`;
  },
  standardisedRate: () => {
    const rate = ageStandardisedRate(
      [
        {children: [shown(90), shown(60)], residents: 20_000, standard: 90_000},
        {children: [shown(30)], residents: 1000, standard: 10_000},
      ],
      rule,
    );
    return `150 of 20,000 residents aged 0 to 15 and 30 of 1,000 aged 16 to 17, in an area of 90,000 and 10,000: ${one(found(rate).per10000)} for every 10,000, where the plain rate is ${one((10_000 * 180) / 21_000)}.`;
  },
  rateFunnel: () => {
    const limits = found(rateFunnelCurve(100, 100, 0, 2)[0]);
    return `Where 100 children are expected, chance alone leaves between ${one(100 * limits.lower95)} and ${one(100 * limits.upper95)}.`;
  },
  perWorker: () => {
    const {value, range} = childrenPerWorker(shown(3350), shown(75), shown(80), rule);
    const {lower, upper} = found(range);
    return `3,350 children and 75 full-time equivalents: ${one(found(value))} each; as counts are rounded, ${one(lower)} to ${one(upper)}.`;
  },
  meeting: () => {
    const {all} = meetingChances({
      areas: [{area: 'E1', children: sides(60, 40), practitioners: sides(90, 10), residents: null}],
      pool: sides(500, 500),
      groups: ['red', 'blue'],
      rule,
    });
    const {lower, upper} = found(all.range);
    return `Children 60 and 40 of 100, practitioners 90 and 10 of 100: ${percent(found(all.chance))}, and as counts are rounded ${percent(lower)} to ${percent(upper)}. Where half of 1,000 practitioners are of each group, ${percent(found(all.expected))} by chance.`;
  },
};
