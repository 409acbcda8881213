import type {MeasureScale} from '../caseloadTypes';
import {countLabel} from '../words/countLabel';
import {fixedLabel} from '../words/percentLabel';

const steps = [1, 2, 2.5, 5, 10];

/** A scale from nought in three to six even steps that holds every value; `label` writes a tick. */
export function linearScale(
  values: readonly (number | null)[],
  label: (value: number) => string = plainTick,
): MeasureScale {
  const most = Math.max(1e-9, ...values.filter((value) => value !== null && Number.isFinite(value)).map(Number));
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = (steps.find((each) => each * power * 5 >= most - 1e-12) ?? 10) * power;
  const count = Math.max(2, Math.ceil(most / step - 1e-9));
  const ticks = Array.from({length: count + 1}, (_, i) => ({value: i * step, label: label(i * step)}));
  return {kind: 'linear', least: 0, most: count * step, ticks};
}

/** A tick in figures: '50', '2.5'. */
export function plainTick(value: number): string {
  return Number.isInteger(value) ? countLabel(value) : fixedLabel(value, 1);
}

/** Ratios from a quarter to four times: equal distances are equal multiples. */
export const ratioScale: MeasureScale = {
  kind: 'log',
  least: 1 / 4,
  most: 4,
  ticks: [
    {value: 1 / 4, label: '1/4'},
    {value: 1 / 2, label: '1/2'},
    {value: 1, label: '1'},
    {value: 2, label: '2'},
    {value: 4, label: '4'},
  ],
};
