/** Repeatable chance: the same seed gives the same numbers on every machine, by whole-number arithmetic only. */
export interface Random {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 to `n` - 1. */
  below(n: number): number;
  chance(probability: number): boolean;
  /** An index, chosen in proportion to its weight; 0 when no weight is positive. */
  pick(weights: ArrayLike<number>): number;
}

/**
 * Small fast counter generator (sfc32), seeded by one number.
 *
 * The caseload draws some ten million numbers, more than d3-random's 32-bit linear generator can give before its pattern shows.
 * Source   Doty-Humphrey, PractRand (public domain).
 */
export function seededRandom(seed: number): Random {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i++) next();
  return {
    next,
    below: (n) => Math.floor(next() * n),
    chance: (probability) => next() < probability,
    pick(weights) {
      let total = 0;
      for (let i = 0; i < weights.length; i++) total += weights[i] ?? 0;
      let left = next() * total;
      for (let i = 0; i < weights.length; i++) {
        left -= weights[i] ?? 0;
        if (left < 0) return i;
      }
      return 0;
    },
  };
}

/** A value between given points of a distribution: `points` are its quantiles at equal steps, drawn between in straight lines. */
export function fromQuantiles(random: Random, points: readonly number[]): number {
  const at = random.next() * (points.length - 1);
  const i = Math.floor(at);
  const low = points[i] ?? 0;
  return low + ((points[i + 1] ?? low) - low) * (at - i);
}

/** The mean of what fromQuantiles draws. */
export function meanOfQuantiles(points: readonly number[]): number {
  const middles = points.slice(1).map((high, i) => ((points[i] ?? 0) + high) / 2);
  return middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
}
