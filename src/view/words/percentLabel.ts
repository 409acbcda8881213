/** A number with a fixed count of decimals, half away from zero; never minus nought. */
export function fixedLabel(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale + 1e-9) / scale;
  return `${value < 0 && rounded > 0 ? '−' : ''}${rounded.toFixed(decimals)}`;
}

/**
 * A share (0 to 1) as per cent: '5.5%', and '0%' or '100%' only of nobody and of all: what rounds to them is '<1%' or '>99%'.
 * Empty where there is none.
 */
export function percentLabel(share: number | null, decimals: number): string {
  if (share === null || !Number.isFinite(share)) return '';
  const least = 0.5 / 10 ** decimals;
  const step = 1 / 10 ** decimals;
  if (share > 0 && share * 100 < least - 1e-9) return `<${fixedLabel(step, decimals)}%`;
  if (share < 1 && share * 100 >= 100 - least - 1e-9) return `>${fixedLabel(100 - step, decimals)}%`;
  return plainPercent(share, decimals);
}

function plainPercent(share: number, decimals: number): string {
  return `${fixedLabel(share * 100, decimals)}%`;
}

/** '4.6% to 6.6%'. */
export function rangeLabel(range: {lower: number; upper: number} | null, decimals: number): string {
  return range === null ? '' : `${plainPercent(range.lower, decimals)} to ${plainPercent(range.upper, decimals)}`;
}
