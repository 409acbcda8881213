import {describe, expect, test} from 'vitest';
import type {Comparison} from '../../../src/comparison';
import type {Side} from '../../../src/view/figure/sides';
import type {Course} from '../../../src/view/page/trendFigure';
import {trendFinding} from '../../../src/view/page/trendFinding';
import {areas, rule, snapshots} from '../evidence';
import {comparison, dimension} from '../comparisons';

const heritage = dimension('ethnicGroup');
const nouns = {workforce: 'staff', caseload: 'children'};

function course(id: string, base: number, counts: readonly (number | null)[], spread: number): Course {
  const group = heritage.broad.find((each) => each.id === id);
  if (!group) throw new Error(`No group ${id}`);
  const entries = counts.map((count, i) => {
    const made: Comparison = comparison('ethnicGroup', 'caseload', base, [{id, count, residents: 0.1}]);
    const [row] = made.rows;
    if (!row) throw new Error('a comparison has its row');
    const {share} = row;
    const interval = share === null ? null : {lower: share - spread, upper: share + spread};
    const at = {...made, line: {...made.line, snapshot: snapshots[i] ?? ''}};
    return {comparison: at, row: {...row, interval}, area: areas.nation, split: null, frontline: false, change: ''};
  });
  // A course reads its side's population and rule, nothing else.
  const side = {population: 'caseload', lines: {rule}} as unknown as Side;
  return {side, group, entries, decimals: base >= 1000 ? 1 : 0};
}

describe('trendFinding', () => {
  test('a steady rise is said to be at every snapshot', () => {
    expect(trendFinding([course('mixed', 50_000, [4200, 4300, 4400, 4500, 4600, 4700], 0.002)], heritage, nouns)).toBe(
      'Mixed heritage children rose from 8.4% to 9.4% of children at every snapshot',
    );
  });

  test('a fall with a pause is said between its dates', () => {
    expect(trendFinding([course('asian', 50_000, [4700, 4500, 4500, 4600, 4400, 4200], 0.002)], heritage, nouns)).toBe(
      'Asian children fell from 9.4% to 8.4% of children between 31 March 2024 and 30 September 2026',
    );
  });

  test('a move inside its range, or within two steps of rounding, is no finding', () => {
    const none = 'No share of children moved further than chance and rounding allow';
    expect(trendFinding([course('asian', 50_000, [4200, 4700], 0.03)], heritage, nouns)).toBe(none);
    expect(trendFinding([course('asian', 100, [10, 15], 0.001)], heritage, nouns)).toBe(none);
  });

  test('a smaller group leads before the far larger one that mirrors it', () => {
    const found = trendFinding(
      [course('white', 50_000, [40_000, 38_000], 0.002), course('black', 50_000, [3000, 3500], 0.002)],
      heritage,
      nouns,
    );
    expect(found).toMatch(/^Black children rose/);
  });

  test('with one share or none it says there are too few', () => {
    expect(trendFinding([course('asian', 50_000, [null, null, 4700], 0.002)], heritage, nouns)).toBe(
      'Too few children to follow heritage over time',
    );
  });
});
