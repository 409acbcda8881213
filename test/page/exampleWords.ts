import {leastRule, roundAndWithhold, type Cell} from '../../src/disclosure';
import type {Interval} from '../../src/comparison';

export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the function gives no answer');
  return value;
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
export const between = ({lower, upper}: Interval): string => `${percent(lower)} to ${percent(upper)}`;
export const one = (number: number): string => Math.abs(number).toFixed(1);
export const word = (cell: Cell | undefined): string => (cell?.kind === 'shown' ? `${cell.count}` : '[c]');
export const seen = (count: number): string => word(roundAndWithhold(count, leastRule));
export const asks = (p: number): string => (100 * p).toPrecision(2);
