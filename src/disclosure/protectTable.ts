import {dimensionById} from '../catalogue';
import type {RawTable} from '../database';
import {protectedBrand} from './brand';
import {protectLine} from './protectLine';
import type {ProtectedTable, ProtectionRule} from './types';

/** Counts as they may be seen, line by line; the rule travels with them. Throws RangeError for an unknown characteristic. */
export function protectTable({question, lines}: RawTable, rule: ProtectionRule): ProtectedTable {
  return {
    [protectedBrand]: true,
    question,
    lines: lines.map((line) => {
      const dimension = dimensionById(line.dimension);
      if (!dimension) throw new RangeError(`No characteristic has the id ${line.dimension}`);
      return protectLine(line, dimension, question.population, rule);
    }),
    rule,
  };
}
