import {countLabel} from './countLabel';
import {fixedLabel} from './percentLabel';

const units = ['kB', 'MB', 'GB'];

/** A file's size: '840 bytes', '12 kB', '4.2 MB'. */
export function bytesLabel(bytes: number): string {
  if (bytes < 1000) return `${countLabel(bytes)} byte${bytes === 1 ? '' : 's'}`;
  const step = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${fixedLabel(value, value < 10 && step > 1 ? 1 : 0)} ${units[step - 1]}`;
}
