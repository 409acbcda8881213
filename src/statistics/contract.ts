/** What every function here may ask of its caller; broken, it is the caller's error, never a result. */

/** Throws RangeError unless `count` people of `total` is possible: whole numbers, 0 <= count <= total. */
export function requireCountOfTotal(count: number, total: number): void {
  requireCount(count);
  requireCount(total);
  if (count > total)
    throw new RangeError(`A part is larger than its whole: ${count} of ${total}. Give the part first.`);
}

/** Throws RangeError unless `count` is a whole number of people, 0 or more. */
export function requireCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`Not a count of people: ${count}. Give a whole number, 0 or more.`);
  }
}

/** Throws RangeError unless `level` is a confidence level: above 0 and below 1. */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`Not a confidence level: ${level}. Give a number between 0 and 1, such as 0.95.`);
  }
}

/** Throws RangeError unless `share` lies from 0 to 1. */
export function requireShare(share: number): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Not a share: ${share}. Give a number from 0 to 1.`);
}

/** Throws RangeError unless both lists describe the same things. */
export function requireSameLength(first: readonly unknown[], second: readonly unknown[]): void {
  if (first.length !== second.length) {
    throw new RangeError(`Lists of different length: ${first.length} and ${second.length}. Give one entry for each.`);
  }
}
