import {dimensionById, type Population} from '../catalogue';
import {cellsOfLine, lineOfCells} from './lineCells';
import {lineTree, type LineTree} from './lineTree';
import {notCollected, shownCell, withheldBase, withheldSecondary, withheldSmall} from './roundAndWithhold';
import type {Cell, ProtectedLine, ProtectionRule} from './types';

/** How a file of answers writes a cell that shows no count. */
const letters: readonly (readonly [letter: string, cell: Cell])[] = [
  ['s', withheldSmall],
  ['b', withheldBase],
  ['x', withheldSecondary],
  ['n', notCollected],
  ['a', {kind: 'notApplicable'}],
];

function reason(cell: Cell): string {
  return cell.kind === 'withheld' ? cell.why : cell.kind;
}

function writtenCell(cell: Cell): number | string {
  if (cell.kind === 'shown') return cell.count;
  return letters.find(([, one]) => reason(one) === reason(cell))?.[0] ?? 'b';
}

/** Throws RangeError for anything a protected cell cannot be: a figure that is no multiple of the rounding base. */
function readCell(written: unknown, rule: ProtectionRule): Cell {
  const lettered = letters.find(([letter]) => letter === written)?.[1];
  if (lettered) return lettered;
  const isProtected = typeof written === 'number' && Number.isSafeInteger(written / rule.roundingBase) && written >= 0;
  if (!isProtected) throw new RangeError('A file of answers holds a figure that is not a protected one');
  return shownCell(written);
}

function treeOf(dimension: string, population: Population): LineTree {
  const known = dimensionById(dimension);
  if (!known) throw new RangeError(`No characteristic has the id ${dimension}`);
  return lineTree(known, population);
}

/** A line as a list, because a file holds thousands of cells: snapshot, area, split value, characteristic, FTE, figures. */
export function writtenLine(line: ProtectedLine, population: Population): readonly unknown[] {
  const cells = cellsOfLine(treeOf(line.dimension, population), line);
  return [line.snapshot, line.area, line.value, line.dimension, ...[line.fte, ...cells].map(writtenCell)];
}

/** Undoes `writtenLine`. Throws RangeError unless every entry is there and could have been written by it. */
export function readLine(written: unknown, population: Population, rule: ProtectionRule): ProtectedLine {
  const [snapshot, area, value, dimension, fte, ...rest]: readonly unknown[] = Array.isArray(written) ? written : [];
  if (typeof snapshot !== 'string' || typeof area !== 'string' || typeof dimension !== 'string') {
    throw new RangeError('A file of answers holds a line without its snapshot, area or characteristic');
  }
  if (value !== null && typeof value !== 'string') {
    throw new RangeError('A file of answers holds a split value that is no text');
  }
  const tree = treeOf(dimension, population);
  if (rest.length !== tree.parents.length) {
    throw new RangeError(`A file of answers holds a line of ${dimension} with too few or too many figures`);
  }
  const cells = rest.map((one) => readCell(one, rule));
  return lineOfCells(tree, cells, {snapshot, area, value, dimension, fte: readCell(fte, rule)});
}
