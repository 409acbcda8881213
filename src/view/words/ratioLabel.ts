import {fixedLabel} from './percentLabel';

/** A representation ratio: '0.61', '2.97', '0' where nobody was counted. Empty where there is none. */
export function ratioLabel(ratio: number | null): string {
  if (ratio === null || !Number.isFinite(ratio)) return '';
  return ratio === 0 ? '0' : fixedLabel(ratio, ratio >= 10 ? 1 : 2);
}
