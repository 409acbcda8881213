import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {leastRule, rangeBehind, ruleFor, type Cell, type ProtectionRule} from '../../src/disclosure';
import {closeNarrowFamilies, rangesBehind} from '../../src/disclosure/closeNarrowFamilies';
import {cellsOfLine} from '../../src/disclosure/lineCells';
import {countsAtNodes, lineTree, type LineTree} from '../../src/disclosure/lineTree';
import {protectLine} from '../../src/disclosure/protectLine';
import {roundAndWithhold} from '../../src/disclosure/roundAndWithhold';
import {dimensionOf, rawLine} from './examples';
import {everyLineWithin} from './everyLineWithin';

interface Attacked {
  readonly withheld: number;
  /** Withheld figures that could have only this many counts: [never, one, two]. */
  readonly narrow: readonly [number, number, number];
  /** The truth must be among what the intruder finds, or the intruder is no test. */
  readonly missed: number;
}

/** Tries every line that fits what is shown, and counts what each withheld figure could be. */
function attacked(tree: LineTree, cells: readonly Cell[], truth: readonly number[], rule: ProtectionRule): Attacked {
  const lines = [...everyLineWithin(tree, rangesBehind(cells, rule))];
  const narrow: [number, number, number] = [0, 0, 0];
  let withheld = 0;
  cells.forEach((cell, node) => {
    if (cell.kind !== 'withheld') return;
    withheld += 1;
    const could = new Set(lines.map((line) => line[node])).size;
    if (could === 0 || could === 1 || could === 2) narrow[could] += 1;
  });
  const missed = lines.some((line) => line.every((count, node) => count === truth[node])) ? 0 : 1;
  return {withheld, narrow, missed};
}

const shapes = [
  [1, 1],
  [2, 1],
  [1, 1, 1],
  [2, 2],
  [3, 1],
];
const smallCounts = fc.oneof(fc.nat(5), fc.constantFrom(0, 1, 4, 5, 7, 8, 12));
const anyLine = fc.constantFrom(...shapes).chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    counts: fc.array(smallCounts, {minLength: 4, maxLength: 4}),
    notRecorded: fc.oneof(fc.constant(0), smallCounts),
    preferNotToSay: fc.oneof(fc.constant(0), fc.nat(2)),
  }),
);

describe('an intruder who tries every line that fits what is shown', () => {
  it.each([
    {rule: leastRule, name: 'the least rule'},
    {rule: ruleFor({thresholds: {withholdBelow: 7}}), name: 'an organisation that withholds 1 to 6'},
  ])('is left at least three counts for every withheld figure, under $name', ({rule}) => {
    const total = {withheld: 0, narrow: [0, 0, 0], missed: 0};
    fc.assert(
      fc.property(anyLine, ({sizes, counts, notRecorded, preferNotToSay}) => {
        const dimension = dimensionOf(...sizes);
        const line = rawLine(dimension, counts, {notRecorded, preferNotToSay});
        fc.pre(line.people <= 30);
        const tree = lineTree(dimension, 'workforce');
        const cells = cellsOfLine(tree, protectLine(line, dimension, 'workforce', rule));
        const result = attacked(tree, cells, countsAtNodes(tree, line), rule);
        total.withheld += result.withheld;
        total.missed += result.missed;
        result.narrow.forEach((n, i) => (total.narrow[i] = (total.narrow[i] ?? 0) + n));
      }),
      {seed: 23, numRuns: 250},
    );
    expect(total.withheld).toBeGreaterThan(300);
    expect(total).toMatchObject({narrow: [0, 0, 0], missed: 0});
  });

  it('would pin figures if families were not closed', () => {
    const dimension = dimensionOf(3, 1);
    const tree = lineTree(dimension, 'workforce');
    const line = rawLine(dimension, [5, 5, 1, 12]);
    const truth = countsAtNodes(tree, line);
    const open = truth.map((count) => roundAndWithhold(count, leastRule));
    expect(
      attacked(tree, open, truth, leastRule).narrow[1] + attacked(tree, open, truth, leastRule).narrow[2],
    ).toBeGreaterThan(0);
    const closed = closeNarrowFamilies(tree, open, leastRule);
    expect(attacked(tree, closed, truth, leastRule).narrow).toEqual([0, 0, 0]);
  });
});

function* breakdowns(people: number, parts: number): Generator<readonly number[]> {
  if (parts === 1) yield [people];
  else for (let i = 0; i <= people; i += 1) for (const rest of breakdowns(people - i, parts - 1)) yield [i, ...rest];
}

describe('an intruder who also knows how lines are protected', () => {
  it.each([
    {sizes: [1, 1], most: 60},
    {sizes: [1, 1, 1], most: 40},
    {sizes: [2, 2], most: 24},
    {sizes: [3, 1], most: 24},
  ])('cannot work a line of $sizes back to one count', ({sizes, most}) => {
    const dimension = dimensionOf(...sizes);
    const tree = lineTree(dimension, 'workforce');
    const parts = sizes.reduce((sum, size) => sum + size, 0);
    const alike = new Map<string, {readonly cells: readonly Cell[]; readonly counts: readonly Set<number>[]}>();
    for (let people = 0; people <= most; people += 1) {
      for (const counts of breakdowns(people, parts)) {
        const line = rawLine(dimension, counts);
        const cells = cellsOfLine(tree, protectLine(line, dimension, 'workforce', leastRule));
        const key = JSON.stringify(cells);
        const seen = alike.get(key) ?? {cells, counts: cells.map(() => new Set<number>())};
        alike.set(key, seen);
        countsAtNodes(tree, line).forEach((count, node) => seen.counts[node]?.add(count));
      }
    }
    // Totals that round to the last shown ones are not all tried, so those lines would seem to have fewer counts.
    const whole = [...alike.values()].filter(
      ({cells}) => rangeBehind(cells[0] ?? {kind: 'notCollected'}, leastRule).most <= most,
    );
    const pinned = whole.flatMap(({cells, counts}) =>
      cells.filter((cell, node) => cell.kind === 'withheld' && cell.why !== 'base' && counts[node]?.size === 1),
    );
    expect(whole.length).toBeGreaterThan(30);
    expect(pinned).toEqual([]);
  });
});
