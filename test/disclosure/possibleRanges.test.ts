import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {countsAtNodes, lineTree} from '../../src/disclosure/lineTree';
import {possibleRanges} from '../../src/disclosure/possibleRanges';
import {dimensionOf, rawLine} from './examples';
import {everyLineWithin} from './everyLineWithin';

const shapes = [[1, 1], [2, 1], [2, 2], [3]];

describe('possibleRanges', () => {
  it('finds the limits, and no gaps between them, that trying every line finds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes).chain((sizes) =>
          fc.record({
            sizes: fc.constant(sizes),
            truth: fc.array(fc.nat(3), {minLength: 4, maxLength: 4}),
            unknown: fc.nat(3),
            slack: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), {minLength: 16, maxLength: 16}),
          }),
        ),
        ({sizes, truth, unknown, slack}) => {
          const dimension = dimensionOf(...sizes);
          const tree = lineTree(dimension, 'workforce');
          const counts = countsAtNodes(tree, rawLine(dimension, truth, {notRecorded: unknown}));
          const shown = {
            least: counts.map((count, node) => Math.max(0, count - (slack[node]?.[0] ?? 0))),
            most: counts.map((count, node) => count + (slack[node]?.[1] ?? 0)),
          };
          const lines = [...everyLineWithin(tree, shown)];
          expect(lines).toContainEqual(counts);
          const ranges = possibleRanges(tree, shown);
          counts.forEach((_, node) => {
            const [least = -1, most = -1] = [ranges.least[node], ranges.most[node]];
            const found = new Set(lines.map((line) => line[node] ?? -1));
            expect([...found].toSorted((a, b) => a - b)).toEqual(
              Array.from({length: most - least + 1}, (__, i) => least + i),
            );
          });
        },
      ),
      {seed: 5, numRuns: 150},
    );
  });
});
