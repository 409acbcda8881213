import {requireCountOfTotal} from './contract';
import {rootBetween} from './rootBetween';
import type {Interval} from './types';
import {zForLevel} from './zForLevel';

/**
 * The score interval for a ratio of two proportions, with a factor on the variance: 1 is Koopman's interval,
 * N/(N-1) Miettinen and Nurminen's. Both are offered under their own names; see koopmanInterval.
 */
export function ratioScoreInterval(
  [count1, total1, count2, total2]: readonly [number, number, number, number],
  level: number,
  factor: number,
): Interval | null {
  requireCountOfTotal(count1, total1);
  requireCountOfTotal(count2, total2);
  const z = zForLevel(level);
  if (total1 === 0 || total2 === 0) return null;
  const excess = (ratio: number): number => scoreOfRatio(count1, total1, count2, total2, ratio) / factor - z * z;
  const estimate = count1 / total1 / (count2 / total2);
  return {
    lower: count1 === 0 ? 0 : lowerRoot(excess, Number.isFinite(estimate) ? estimate : 1),
    upper: count2 === 0 ? Infinity : upperRoot(excess, estimate > 0 ? estimate : 1),
  };
}

/** Squared distance of the data from a ratio, in units of its variance at the likeliest shares with that ratio. */
function scoreOfRatio(x1: number, n1: number, x2: number, n2: number, ratio: number): number {
  const difference = x1 / n1 - ratio * (x2 / n2);
  const a = (n1 + n2) * ratio;
  const b = n1 * ratio + x1 + n2 + x2 * ratio;
  const c = x1 + x2;
  const share2 = Math.min(1, (2 * c) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * c))));
  const share1 = Math.min(1, ratio * share2);
  const variance = (share1 * (1 - share1)) / n1 + (ratio * ratio * share2 * (1 - share2)) / n2;
  if (variance > 0) return (difference * difference) / variance;
  return difference === 0 ? 0 : Infinity;
}

/** The score falls to 0 at the estimate and rises beyond it, so each limit lies in one doubling of the ratio. */
function lowerRoot(excess: (ratio: number) => number, from: number): number {
  let low = from;
  while (excess(low) <= 0) low /= 2;
  while (excess(2 * low) > 0) low *= 2;
  return rootBetween(excess, low, 2 * low);
}

function upperRoot(excess: (ratio: number) => number, from: number): number {
  let high = from;
  while (excess(high) <= 0) high *= 2;
  while (excess(high / 2) > 0) high /= 2;
  return rootBetween(excess, high / 2, high);
}
