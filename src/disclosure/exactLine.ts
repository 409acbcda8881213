import type {Dimension, Population} from '../catalogue';
import type {RawLine} from '../database';
import {lineOfCells} from './lineCells';
import {countsAtNodes, lineTree} from './lineTree';
import {notCollected, shownCell} from './roundAndWithhold';
import type {ProtectedLine} from './types';

/** A line as counted, full-time equivalent to a whole number. Only what is not collected has no figure. */
export function exactLine(line: RawLine, dimension: Dimension, population: Population): ProtectedLine {
  const {snapshot, area, value, fteHundredths, collected} = line;
  const tree = lineTree(dimension, population);
  const cells = countsAtNodes(tree, line).map((count) => (collected ? shownCell(count) : notCollected));
  const fte = collected && fteHundredths !== null ? shownCell(Math.round(fteHundredths / 100)) : notCollected;
  return lineOfCells(tree, cells, {snapshot, area, value, dimension: dimension.id, fte});
}
