export interface PayGap {
  readonly meanMen: number | null;
  readonly meanWomen: number | null;
  readonly medianMen: number | null;
  readonly medianWomen: number | null;
  /** Per cent of men's mean by which women's is lower; negative where it is higher. */
  readonly meanGapPercent: number | null;
  readonly medianGapPercent: number | null;
}

/**
 * The statutory mean and median gender pay gaps.
 *
 * Formula  (men - women)/men x 100, of mean and of median hourly pay; the median of an even number is midway.
 * Units    pounds an hour in, per cent out.
 * Range    finite rates of full-pay relevant employees; men's above 0 on average.
 * Edge     nobody of one sex gives nulls for it and for the gaps. Disclosure control asks for 10 of each before any is shown.
 * Throws   RangeError for a rate that is not a finite number.
 * Source   Equality Act 2010 (Gender Pay Gap Information) Regulations 2017, SI 2017/172, regulations 8 and 9.
 * Check    men 20, 30 and women 10 gives 60 % and 60 %.
 */
export function payGap(men: readonly number[], women: readonly number[]): PayGap {
  for (const rate of [...men, ...women]) requireRate(rate);
  const [meanMen, meanWomen] = [mean(men), mean(women)];
  const [medianMen, medianWomen] = [median(men), median(women)];
  return {
    meanMen,
    meanWomen,
    medianMen,
    medianWomen,
    meanGapPercent: gapPercent(meanMen, meanWomen),
    medianGapPercent: gapPercent(medianMen, medianWomen),
  };
}

/** Throws RangeError unless a rate of pay is a finite number. */
export function requireRate(rate: number): void {
  if (!Number.isFinite(rate)) throw new RangeError(`Not a rate of pay: ${rate}. Leave out people without one.`);
}

function mean(rates: readonly number[]): number | null {
  return rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

function median(rates: readonly number[]): number | null {
  const sorted = rates.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function gapPercent(men: number | null, women: number | null): number | null {
  return men === null || women === null || men === 0 ? null : (100 * (men - women)) / men;
}
