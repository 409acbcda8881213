import type {Cell, ProtectionRule} from './types';

/** Whole numbers from `least` to `most`. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const shown = new Map<number, Cell>();

/** A figure that may be seen. One object for each count: tables hold many and never change them. */
export function shownCell(count: number): Cell {
  const known = shown.get(count) ?? Object.freeze({kind: 'shown', count} as const);
  shown.set(count, known);
  return known;
}

export const withheldSmall: Cell = Object.freeze({kind: 'withheld', why: 'small'});
export const withheldBase: Cell = Object.freeze({kind: 'withheld', why: 'base'});
export const withheldSecondary: Cell = Object.freeze({kind: 'withheld', why: 'secondary'});
export const notCollected: Cell = Object.freeze({kind: 'notCollected'});

/** The least figure shown above zero: no figure stands for one count only, nor for people that would be withheld. */
function leastShown({withholdBelow, roundingBase}: ProtectionRule): number {
  return Math.ceil(withholdBelow / roundingBase) * roundingBase;
}

/**
 * A count as it may be seen: a true zero is 0, a few people are withheld, everything else goes to the nearest base.
 * A pure function of the count, so the same people show the same figure by whatever path they are reached.
 *
 * Units   people.
 * Edge    half a base rounds up; a count that is not withheld never rounds to 0, which would claim there is nobody.
 * Throws  RangeError unless the count is a whole number of 0 or more.
 * Source  METHODS 2.3b; NHS Digital, HES disclosure control (2018); HESA Standard Rounding Methodology.
 * Check   0, 1, 4, 5, 7, 8, 23 give 0, withheld, withheld, 5, 5, 10, 25.
 */
export function roundAndWithhold(count: number, rule: ProtectionRule): Cell {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count of people: ${count}`);
  if (count === 0) return shownCell(0);
  if (count < rule.withholdBelow) return withheldSmall;
  const base = rule.roundingBase;
  return shownCell(Math.max(leastShown(rule), Math.floor(count / base + 0.5) * base));
}

/**
 * What a reader can tell of the count behind a cell, given that there are at most `atMost` people in all.
 * Check   at base 5, 0 is 0 to 0, [c] is 1 to 4, 5 is 5 to 7, 10 is 8 to 12.
 */
export function rangeBehind(cell: Cell, rule: ProtectionRule, atMost = Number.MAX_SAFE_INTEGER): Range {
  const {withholdBelow, roundingBase} = rule;
  if (cell.kind !== 'shown') {
    const isSmall = cell.kind === 'withheld' && cell.why === 'small';
    return isSmall ? {least: 1, most: withholdBelow - 1} : {least: 0, most: atMost};
  }
  if (cell.count === 0) return {least: 0, most: 0};
  const least = cell.count === leastShown(rule) ? 1 : cell.count - Math.floor(roundingBase / 2);
  return {least: Math.max(withholdBelow, least), most: cell.count + Math.ceil(roundingBase / 2) - 1};
}
