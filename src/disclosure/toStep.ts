import type {Range} from './roundAndWithhold';

/** How finely something is given where at least so many people are certainly counted. */
export interface Fineness {
  readonly least: number;
  readonly step: number;
}

/** The step for a group that could be as small as its range says; null where it is too small for any. */
export function stepFor({least}: Range, steps: readonly Fineness[]): number | null {
  return steps.find((fineness) => least >= fineness.least)?.step ?? null;
}

/** The nearest multiple of a step, without the dust of halves and tenths; never minus nought. */
export function toStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(6)) + 0;
}
