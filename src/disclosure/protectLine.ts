import type {Dimension, Population} from '../catalogue';
import type {RawLine} from '../database';
import {closeNarrowFamilies, type RangeBehind} from './closeNarrowFamilies';
import {closeWholeGroups} from './closeWholeGroups';
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
  const cells = line.collected
    ? protectedCells(
        tree,
        countsAtNodes(tree, line).map((count) => roundAndWithhold(count, rule)),
        rule,
      )
    : tree.parents.map(() => notCollected);
  return lineAsShown(line, dimension, population, cells, rule);
}

/** A line from its figures as they may be shown; full-time equivalent follows the people. */
export function lineAsShown(
  line: RawLine,
  dimension: Dimension,
  population: Population,
  cells: readonly Cell[],
  rule: ProtectionRule,
): ProtectedLine {
  const {snapshot, area, value, dimension: id} = line;
  const fte = line.collected ? fteCell(line.fteHundredths, cells[people], rule) : notCollected;
  return lineOfCells(lineTree(dimension, population), cells, {snapshot, area, value, dimension: id, fte});
}

/** The figures of a line, each rounded or withheld by itself, with what else the line needs withheld. */
export function protectedCells(
  tree: LineTree,
  cells: readonly Cell[],
  rule: ProtectionRule,
  range?: RangeBehind,
): readonly Cell[] {
  if (!allowsBreakdown(cells[declared], rule)) {
    return cells.map((cell, node) => (node === people || node === declared ? cell : withheldBase));
  }
  if (!allowsBreakdown(cells[people], rule)) {
    return cells.map((cell, node) => (unknowns.has(node) ? withheldBase : cell));
  }
  return closeNarrowFamilies(tree, closeWholeGroups(tree, cells), rule, range);
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
