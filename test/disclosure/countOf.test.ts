import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {leastRule, shareOf, type Cell} from '../../src/disclosure';
import {exactRule} from '../../src/disclosure/exactRule';
import {rangesBehind} from '../../src/disclosure/closeNarrowFamilies';
import {cellsOfLine} from '../../src/disclosure/lineCells';
import {countsAtNodes, declared, lineTree} from '../../src/disclosure/lineTree';
import {protectLine} from '../../src/disclosure/protectLine';
import {dimensionOf, rawLine} from './examples';
import {everyLineWithin} from './everyLineWithin';

const shown = (count: number): Cell => ({kind: 'shown', count});

describe('shareOf', () => {
  it('is the count over its base', () => {
    expect(shareOf(30, 120, leastRule)).toBe(0.25);
    expect(shareOf(0, 120, leastRule)).toBe(0);
  });

  it('is never all: where a part is shown somebody is outside it', () => {
    expect([shareOf(95, 95, leastRule), shareOf(100, 95, leastRule)]).toEqual([94 / 95, 94 / 95]);
  });

  it('is all of exact figures where it is all', () => {
    expect(shareOf(95, 95, exactRule({thresholds: {}}))).toBe(1);
  });
});

describe('the few outside a part that is shown', () => {
  const made = dimensionOf(1, 1, 1);
  const tree = lineTree(made, 'workforce');

  it('could be at least three counts, to whoever does the sums', () => {
    let complements = 0;
    fc.assert(
      fc.property(fc.integer({min: 8, max: 40}), fc.nat(4), fc.nat(4), fc.nat(4), (most, one, other, silent) => {
        fc.pre(one + other > 0 && one + other < 5);
        const line = rawLine(made, [most, one, other], {notRecorded: silent});
        const cells = cellsOfLine(tree, protectLine(line, made, 'workforce', leastRule));
        const part = tree.parents.indexOf(declared);
        if (cells[part]?.kind !== 'shown') return;
        complements += 1;
        const lines = [...everyLineWithin(tree, rangesBehind(cells, leastRule))];
        const outside = lines.map((counts) => (counts[declared] ?? 0) - (counts[part] ?? 0));
        expect(outside).toContain((countsAtNodes(tree, line)[declared] ?? 0) - most);
        expect(new Set(outside).size).toBeGreaterThanOrEqual(3);
        expect(Math.min(...outside)).toBeGreaterThan(0);
      }),
      {seed: 95, numRuns: 200},
    );
    expect(complements).toBeGreaterThan(40);
  });

  it('are withheld beside a figure that rounds to its base', () => {
    const line = protectLine(rawLine(made, [95, 2, 0]), made, 'workforce', leastRule);
    expect(line).toMatchObject({declared: shown(95), parts: {a: shown(95), b: {kind: 'withheld'}, c: shown(0)}});
  });
});
