import {describe, expect, it} from 'vitest';
import {sameFigure} from '../../../src/chart/table/sameFigure';
import {chartTableExample} from '../../view/examples';

describe('sameFigure', () => {
  it('finds a copy the same', () => {
    expect(sameFigure(chartTableExample, structuredClone(chartTableExample))).toBe(true);
  });

  it('finds a difference however deep', () => {
    const copy = structuredClone(chartTableExample);
    const changed = {
      ...copy,
      blocks: copy.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) => ({...row, lanes: row.lanes.map((lane) => ({...lane, change: '↑ 9.9'}))})),
      })),
    };
    expect(sameFigure(copy, changed)).toBe(false);
  });

  it('tells a missing value from an empty one', () => {
    expect(sameFigure({a: null}, {a: undefined})).toBe(false);
    expect(sameFigure({a: undefined}, {b: undefined})).toBe(false);
    expect(sameFigure([1], {0: 1})).toBe(false);
    expect(sameFigure([1, 2], [1])).toBe(false);
  });
});
