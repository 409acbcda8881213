import {roundAndWithhold, withheldSecondary} from './roundAndWithhold';
import type {Cell, ProtectionRule} from './types';

/**
 * Parts of a total that is known exactly (records of a file): each rounded or withheld, and where one is withheld all are,
 * because the exact total less the others would tell it: 506 less 500 leaves only 4 of 1 to 4.
 */
export function besideExactTotal(counts: readonly number[], rule: ProtectionRule): readonly Cell[] {
  const cells = counts.map((count) => roundAndWithhold(count, rule));
  return cells.some(({kind}) => kind === 'withheld') ? cells.map(() => withheldSecondary) : cells;
}
