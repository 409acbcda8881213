/**
 * Where a function that changes sign once between `low` and `high` crosses zero, by bisection to the last digits.
 * For limits defined by an equation without a closed form; monotone functions only.
 */
export function rootBetween(f: (x: number) => number, low: number, high: number): number {
  const rises = f(high) > 0;
  let below = low;
  let above = high;
  for (;;) {
    // A geometric step while the bracket spans a factor of ten keeps relative precision for limits near 0.
    const middle = below > 0 && above > 10 * below ? Math.sqrt(below * above) : below + (above - below) / 2;
    if (middle <= below || middle >= above) return middle;
    if (f(middle) > 0 === rises) above = middle;
    else below = middle;
  }
}
