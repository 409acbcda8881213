import type {Axis} from '../types';
import {percentLabel} from '../words/percentLabel';

const steps = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5];

/** An axis from nought in two to four even steps that holds every value given (shares, so never past 100%). */
export function shareAxis(values: readonly (number | null)[]): Axis {
  const most = Math.min(1, Math.max(0.002, ...values.filter((value) => value !== null)));
  const step = steps.find((each) => Math.ceil(most / each - 1e-9) <= 4) ?? 0.5;
  const count = Math.max(2, Math.ceil(most / step - 1e-9));
  const decimals = step < 0.01 ? 1 : 0;
  const ticks = Array.from({length: count + 1}, (_, i) => ({
    value: i * step,
    label: percentLabel(i * step, i === 0 ? 0 : decimals),
  }));
  return {max: count * step, ticks};
}
