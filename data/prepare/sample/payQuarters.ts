export interface Paid {
  readonly hourlyPay: number;
  readonly woman: boolean;
}

/**
 * Share of women in each quarter of hourly pay, lower to upper. People on one rate that crosses a boundary are split so that each
 * quarter has the same share of women among them.
 *
 * Source   Equality Act 2010 (Gender Pay Gap Information) Regulations 2017, SI 2017/172, regulation 13.
 */
export function womenByQuarter(people: readonly Paid[]): readonly number[] {
  const rates = new Map<number, {people: number; women: number}>();
  for (const {hourlyPay, woman} of people) {
    const rate = rates.get(hourlyPay) ?? {people: 0, women: 0};
    rates.set(hourlyPay, {people: rate.people + 1, women: rate.women + (woman ? 1 : 0)});
  }
  const size = people.length / 4;
  const women = [0, 0, 0, 0];
  let below = 0;
  for (const [, rate] of [...rates].toSorted(([a], [b]) => a - b)) {
    for (const quarter of women.keys()) {
      const within = Math.min(below + rate.people, (quarter + 1) * size) - Math.max(below, quarter * size);
      if (within > 0) women[quarter] = (women[quarter] ?? 0) + (within * rate.women) / rate.people;
    }
    below += rate.people;
  }
  return women.map((count) => count / size);
}
