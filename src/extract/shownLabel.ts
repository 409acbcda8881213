import {unguarded} from '../catalogue';
import {limits} from './limits';

/** Text of the file as a label: control characters out, spaces folded, not over long. It is shown as text only. */
export function shownLabel(value: string): string {
  const plain = unguarded(value)
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > limits.labelCharacters ? `${plain.slice(0, limits.labelCharacters - 1)}…` : plain;
}
