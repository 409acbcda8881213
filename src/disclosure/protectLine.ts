import type {Dimension, Population} from '../catalogue';
import type {RawLine} from '../database';
import {closeNarrowFamilies} from './closeNarrowFamilies';
import {lineOfCells} from './lineCells';
import {countsAtNodes, declared, lineTree, people, unknowns, type LineTree} from './lineTree';
import {notCollected, roundAndWithhold, shownCell, withheldBase, withheldSmall} from './roundAndWithhold';
import type {Cell, ProtectedLine, ProtectionRule} from './types';

/**
 * One line of counts as it may be seen: a pure function of the line's own counts and the rule.
 * Every figure is rounded or withheld by itself; a base too small for a breakdown has none; then whatever the sums
 * would still pin is withheld (closeNarrowFamilies).
 */
export function protectLine(
  line: RawLine,
  dimension: Dimension,
  population: Population,
  rule: ProtectionRule,
): ProtectedLine {
  const tree = lineTree(dimension, population);
  const cells = line.collected ? protectedCells(tree, line, rule) : tree.parents.map(() => notCollected);
  const {snapshot, area, value, dimension: id} = line;
  const fte = line.collected ? fteCell(line.fteHundredths, cells[people], rule) : notCollected;
  return lineOfCells(tree, cells, {snapshot, area, value, dimension: id, fte});
}

function protectedCells(tree: LineTree, line: RawLine, rule: ProtectionRule): readonly Cell[] {
  const cells = countsAtNodes(tree, line).map((count) => roundAndWithhold(count, rule));
  if (!allowsBreakdown(cells[declared], rule)) {
    return cells.map((cell, node) => (node === people || node === declared ? cell : withheldBase));
  }
  if (!allowsBreakdown(cells[people], rule)) {
    return cells.map((cell, node) => (unknowns.has(node) ? withheldBase : cell));
  }
  return closeNarrowFamilies(tree, cells, rule);
}

/** Nobody can be broken down without harm: the parts of a true zero are zeros by arithmetic. */
function allowsBreakdown(base: Cell | undefined, rule: ProtectionRule): boolean {
  return base?.kind === 'shown' && (base.count === 0 || base.count >= rule.leastBaseForBreakdown);
}

/** Full-time equivalent to the nearest base, withheld with the people it is of and where it is itself small. */
function fteCell(fteHundredths: number | null, of: Cell | undefined, rule: ProtectionRule): Cell {
  if (fteHundredths === null) return notCollected;
  if (of?.kind !== 'shown') return of ?? notCollected;
  if (fteHundredths === 0) return shownCell(0);
  const whole = Math.round(fteHundredths / 100);
  return whole === 0 ? withheldSmall : roundAndWithhold(whole, rule);
}
