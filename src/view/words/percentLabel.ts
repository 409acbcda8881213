/** A number with a fixed count of decimals, half away from zero; never minus nought. */
export function fixedLabel(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale + 1e-9) / scale;
  return `${value < 0 && rounded > 0 ? '−' : ''}${rounded.toFixed(decimals)}`;
}

/** A share (0 to 1) as per cent: '5.5%'. Empty where there is none. */
export function percentLabel(share: number | null, decimals: number): string {
  return share === null || !Number.isFinite(share) ? '' : `${fixedLabel(share * 100, decimals)}%`;
}

/** '4.6% to 6.6%'. */
export function rangeLabel(range: {lower: number; upper: number} | null, decimals: number): string {
  return range === null ? '' : `${percentLabel(range.lower, decimals)} to ${percentLabel(range.upper, decimals)}`;
}
