import type {Amount} from '../../disclosure';
import {fixedLabel} from './percentLabel';

/** Decimals that a step needs: 0.1 and 0.5 one, 1 and 2 none. */
export function stepDecimals(step: number): 0 | 1 {
  return Number.isInteger(step) && step > 0 ? 0 : 1;
}

/** A per cent as finely as it is known: '0.4%', '−2%', '[c]' (or `few`, where nothing is withheld), or `nobody`, in the caller's words. */
export function amountLabel(amount: Amount, nobody: string, few = '[c]'): string {
  switch (amount.kind) {
    case 'shown':
      return `${fixedLabel(amount.value, stepDecimals(amount.step))}%`;
    case 'withheld':
      return few;
    case 'nobody':
      return nobody;
  }
}

/** The size of a gap without its sign: '0.4%'. */
export function sizeLabel({value, step}: {readonly value: number; readonly step: number}): string {
  return `${fixedLabel(Math.abs(value), stepDecimals(step))}%`;
}
