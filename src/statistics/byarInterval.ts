import {requireCount} from './contract';
import {zForLevel} from './zForLevel';

/**
 * Byar's interval for a count of events: close to exact from about 10 events, in closed form.
 *
 * Formula  O(1 - 1/9O - z/3√O)³; upper O'(1 - 1/9O' + z/3√O')³ with O' = O + 1.
 * Units    events in and out.
 * Range    a whole number, 0 or more; 0 < level < 1.
 * Edge     the lower limit is null at 0 events, and where the cube is negative (few events, high level).
 * Throws   RangeError outside the range.
 * Source   Breslow and Day (1987), Statistical Methods in Cancer Research II, 69.
 * Check    25 events at level 0.95 gives 16.1743 to 36.9065.
 */
export function byarInterval(count: number, level: number): {readonly lower: number | null; readonly upper: number} {
  requireCount(count);
  const z = zForLevel(level);
  const lower = count === 0 ? -1 : cubed(count, -z);
  return {lower: lower < 0 ? null : lower, upper: cubed(count + 1, z)};
}

function cubed(events: number, shift: number): number {
  return events * (1 - 1 / (9 * events) + shift / (3 * Math.sqrt(events))) ** 3;
}
