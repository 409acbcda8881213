import {requireRate} from './payGap';

export const quarterNames = ['lower', 'lowerMiddle', 'upperMiddle', 'upper'] as const;
export type QuarterName = (typeof quarterNames)[number];

export interface PayQuarter {
  /** People in it. */
  readonly size: number;
  readonly menPercent: number | null;
  readonly womenPercent: number | null;
}

/** Quarters that take one of the people left over when the number is not divisible by four, by how many are left. */
const withOneMore: readonly (readonly QuarterName[])[] = [
  [],
  ['lower'],
  ['lower', 'upperMiddle'],
  ['lower', 'lowerMiddle', 'upperMiddle'],
];

/**
 * Share of men and women in each quarter of people ordered by hourly pay.
 *
 * Formula  quarters as equal as can be, the remainder going to lower, then upper middle (two left), or to all but upper
 *          (three left); people on one rate that crosses a boundary are shared out in that rate's proportion of the sexes.
 * Units    pounds an hour in, per cent out; so people on a tied rate may count in fractions.
 * Range    finite rates of full-pay relevant employees.
 * Edge     a quarter with nobody has null percentages.
 * Throws   RangeError for a rate that is not a finite number.
 * Source   Equality Act 2010 (Gender Pay Gap Information) Regulations 2017, SI 2017/172, regulation 13.
 * Check    men 10, 20, 30 and women 15, 25 gives 2, 1, 1, 1 people and 50, 100, 0, 100 % men.
 */
export function payQuarters(
  men: readonly number[],
  women: readonly number[],
): Readonly<Record<QuarterName, PayQuarter>> {
  for (const rate of [...men, ...women]) requireRate(rate);
  const rates = ratesAscending(men, women);
  const people = men.length + women.length;
  const extra = withOneMore[people % 4] ?? [];
  let index = 0;
  let taken = 0;
  const quarter = (name: QuarterName): PayQuarter => {
    const size = Math.floor(people / 4) + (extra.includes(name) ? 1 : 0);
    let left = size;
    let menHere = 0;
    for (let rate = rates[index]; left > 0 && rate; rate = rates[index]) {
      const take = Math.min(left, rate.people - taken);
      menHere += (take * rate.men) / rate.people;
      left -= take;
      taken += take;
      if (taken >= rate.people) {
        index += 1;
        taken = 0;
      }
    }
    if (size === 0) return {size, menPercent: null, womenPercent: null};
    return {size, menPercent: (100 * menHere) / size, womenPercent: (100 * (size - menHere)) / size};
  };
  // In this order: each quarter starts where the one below it ended.
  return {
    lower: quarter('lower'),
    lowerMiddle: quarter('lowerMiddle'),
    upperMiddle: quarter('upperMiddle'),
    upper: quarter('upper'),
  };
}

function ratesAscending(men: readonly number[], women: readonly number[]): {men: number; people: number}[] {
  const byRate = new Map<number, {men: number; people: number}>();
  for (const [rates, isMan] of [
    [men, 1],
    [women, 0],
  ] as const) {
    for (const rate of rates) {
      const so = byRate.get(rate) ?? {men: 0, people: 0};
      byRate.set(rate, {men: so.men + isMan, people: so.people + 1});
    }
  }
  return [...byRate].toSorted(([a], [b]) => a - b).map(([, tally]) => tally);
}
