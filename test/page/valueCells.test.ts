import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {organisation} from '../../src/catalogue';
import {rangeBehind, ruleFor, type Cell} from '../../src/disclosure';
import {valueCells} from '../../src/page/data/valueCells';

const rule = ruleFor(organisation);
const words = (cells: readonly Cell[]) => cells.map((cell) => (cell.kind === 'shown' ? cell.count : '[c]'));

/** What somebody can tell of each count who knows the exact total and how cells are made. */
function told(cells: readonly Cell[], total: number): readonly {least: number; most: number}[] {
  const ranges = cells.map((cell) => rangeBehind(cell, rule, total));
  const least = ranges.reduce((sum, range) => sum + range.least, 0);
  const most = ranges.reduce((sum, range) => sum + range.most, 0);
  return ranges.map((range) => ({
    least: Math.max(range.least, total - (most - range.most)),
    most: Math.min(range.most, total - (least - range.least)),
  }));
}

describe('valueCells', () => {
  it('rounds every count where none is small', () => {
    expect(words(valueCells([501, 23, 0], rule))).toEqual([500, 25, 0]);
  });

  it('withholds a small count, and a second one where the total would tell the first', () => {
    expect(words(valueCells([502, 4], rule))).toEqual(['[c]', '[c]']);
    expect(words(valueCells([502, 12, 4], rule))).toEqual([500, '[c]', '[c]']);
    expect(words(valueCells([498, 403, 57, 31, 2], rule))).toEqual([500, 405, 55, 30, '[c]']);
  });

  it('lets nobody who knows the exact total narrow a small count, whatever the others are', () => {
    const counts = fc.array(fc.oneof(fc.integer({min: 0, max: 8}), fc.integer({min: 5, max: 400})), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(counts, (values) => {
        const total = values.reduce((sum, count) => sum + count, 0);
        const others = values.filter((count) => count >= rule.withholdBelow).length;
        fc.pre(others > 0);
        const ranges = told(valueCells(values, rule), total);
        for (const [i, count] of values.entries()) {
          if (count === 0 || count >= rule.withholdBelow) continue;
          expect(ranges[i]?.least).toBeLessThanOrEqual(1);
          expect(ranges[i]?.most).toBeGreaterThanOrEqual(rule.withholdBelow - 1);
        }
      }),
      {numRuns: 400, seed: 20261122},
    );
  });
});
