/**
 * The smallest whole number whose cumulative probability exceeds `probability`: r with F(r) > p. Searched outward from a
 * guess in doubling steps, then halved, so a good guess costs a handful of evaluations.
 */
export function firstCountAbove(
  probability: number,
  cumulative: (count: number) => number,
  guess: number,
  most: number,
): number {
  const above = (count: number): boolean => count >= most || cumulative(count) > probability;
  let high = Math.min(most, Math.max(0, Math.round(guess)));
  let low = high - 1;
  for (let step = 1; !above(high); step *= 2) {
    low = high;
    high = Math.min(most, high + step);
  }
  for (let step = 1; low >= 0 && above(low); step *= 2) {
    high = low;
    low = Math.max(-1, low - step);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (above(middle)) high = middle;
    else low = middle;
  }
  return high;
}
