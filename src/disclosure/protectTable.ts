import {dimensionById} from '../catalogue';
import type {RawTable} from '../database';
import {protectedBrand} from './brand';
import {lineTree} from './lineTree';
import {lineAsShown, protectLine} from './protectLine';
import type {LinkedSnapshots} from './linked/linkedSnapshots';
import type {ProtectedTable, ProtectionRule} from './types';

/**
 * Counts as they may be seen; the rule travels with them. With `linked` each line is as it may be beside every other;
 * without, as it may be alone. Throws RangeError for an unknown characteristic
 * and for the rule of exact figures.
 */
export function protectTable(
  {question, lines}: RawTable,
  rule: ProtectionRule,
  linked: LinkedSnapshots | null = null,
): ProtectedTable {
  if (rule.name === 'exact') throw new RangeError('Exact figures are given by exactCounts only');
  return {
    [protectedBrand]: true,
    question,
    lines: lines.map((line) => {
      const dimension = dimensionById(line.dimension);
      if (!dimension) throw new RangeError(`No characteristic has the id ${line.dimension}`);
      if (!linked || !line.collected) return protectLine(line, dimension, question.population, rule);
      const cells = linked.cellsOf(lineTree(dimension, question.population), line, question);
      return lineAsShown(line, dimension, question.population, cells, rule);
    }),
    rule,
  };
}
