import {describe, expect, it} from 'vitest';
import {groupWidth, sectionsOf} from '../../../src/chart/table/columns';
import {chartTableExample, focusTableExample} from '../../view/examples';

const keysOf = (view: typeof chartTableExample) =>
  sectionsOf(view).map((section) => section.columns.map((column) => column.key));

describe('sectionsOf', () => {
  it('gives one table to blocks without a heading', () => {
    expect(keysOf(chartTableExample)).toEqual([
      ['group', 'population', 'residents', 'lane', 'ratioLane', 'ratio', 'verdict', 'gapPoints', 'gapPeople', 'change'],
    ]);
  });

  it('starts a table of people where a block has a heading of its own, as wide as the one above', () => {
    expect(keysOf(focusTableExample)).toEqual([
      ['group', 'lane', 'gapPoints', 'gapPeople', 'change'],
      ['group', 'lane', 'people'],
    ]);
    const [main, roles] = sectionsOf(focusTableExample).map(({columns}) =>
      columns.reduce((sum, column) => sum + (column.width ?? 0), 0),
    );
    expect(roles).toBe(main);
  });

  it('leaves out the columns a view does not show', () => {
    const show = {...chartTableExample.show, ratio: false, gap: false, change: null, verdict: false, people: 'Staff'};
    expect(keysOf({...chartTableExample, show})).toEqual([['group', 'population', 'residents', 'lane', 'people']]);
  });

  it('has no tables where nothing is loaded', () => {
    expect(sectionsOf({...chartTableExample, blocks: []})).toEqual([]);
  });
});

describe('groupWidth', () => {
  const block = chartTableExample.blocks[0];
  const rowOf = (label: string, lanes: number) => ({
    key: label,
    label,
    indent: 0 as const,
    toggle: null,
    href: null,
    lanes: (block?.rows[0]?.lanes ?? []).slice(0, lanes),
  });
  const widthOf = (label: string, lanes: number) => (block ? groupWidth([{...block, rows: [rowOf(label, lanes)]}]) : 0);

  it('lets a name wrap where its row has two lines, and not where it has one', () => {
    expect(widthOf('White and Black Caribbean', 2)).toBeLessThan(widthOf('White and Black Caribbean', 1));
  });

  it('has room for a verdict under the name where verdicts stand there', () => {
    if (!block) throw new Error('The example has no blocks.');
    const blocks = [{...block, rows: [rowOf('Caseload', 2)]}];
    expect(groupWidth(blocks, true)).toBeGreaterThanOrEqual(groupWidth(blocks));
    const longest = Math.max(...(block.rows[0]?.lanes ?? []).map(({verdict}) => verdict.length));
    expect(groupWidth(blocks, true) * 16).toBeGreaterThan(longest * 6);
  });

  it('keeps between 64 and 190 pixels', () => {
    expect(widthOf('Sikh', 1)).toBe(4);
    expect(widthOf('A name far longer than any that a chart could hold on a line', 1)).toBe(190 / 16);
  });
});
