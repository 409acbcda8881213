import {describe, expect, it} from 'vitest';
import {leastRule} from '../../src/disclosure';
import {attackWorld, nothingAttacked, type Attacked} from './attackWalks';
import {attackExactly} from './attackExactly';
import {gates, type Gate} from './gates';

function attacked(gate: Gate, worlds: number, first = 1): {readonly pages: Attacked; readonly walks: Attacked} {
  const pages = nothingAttacked();
  const walks = nothingAttacked();
  for (let seed = first; seed < first + worlds; seed += 1) attackWorld(seed, gate, 2, pages, walks);
  return {pages, walks};
}

/** Figures, of snapshots and of flows, that could be fewer counts than this. */
function fewerThan(counts: number, {widths, flowWidths}: Attacked): number {
  return [...widths.slice(0, counts), ...flowWidths.slice(0, counts)].reduce((sum, count) => sum + (count ?? 0), 0);
}

describe(
  'an intruder who keeps everything seen on a walk and is told why each figure is withheld',
  {timeout: 180_000},
  () => {
    it('is left at least three counts for every withheld figure, on a page and over the whole walk', () => {
      const {pages, walks} = attacked(gates.product, 8);
      expect(walks.withheld).toBeGreaterThan(400);
      expect(walks.flowsWithheld).toBeGreaterThan(20);
      expect(walks.figures).toBeGreaterThan(4000);
      expect({missed: pages.missed, tight: fewerThan(3, pages), examples: pages.examples}).toEqual({
        missed: 0,
        tight: 0,
        examples: [],
      });
      expect({missed: walks.missed, tight: fewerThan(3, walks), examples: walks.examples}).toEqual({
        missed: 0,
        tight: 0,
        examples: [],
      });
    });

    it('is left three counts of a single person on a small base, whom a run of 2,000 walks once left two', () => {
      const {pages, walks} = attacked(gates.product, 1, 10_193);
      expect(walks.withheld).toBeGreaterThan(20);
      expect([fewerThan(3, pages), fewerThan(3, walks)]).toEqual([0, 0]);
    });

    it('is left as many by an exact solver of all the sums at once', async () => {
      const exact = {withheld: 0, tighter: 0, one: 0, two: 0};
      for (const seed of [2, 6, 7, 8]) await attackExactly(seed, gates.product, 2, exact);
      expect(exact.withheld).toBeGreaterThan(150);
      expect(exact).toMatchObject({one: 0, two: 0});
      const open = {withheld: 0, tighter: 0, one: 0, two: 0};
      for (const seed of [6, 7]) await attackExactly(seed, gates.nearest, 2, open);
      expect(open.one + open.two).toBeGreaterThan(0);
    });

    it.each([
      {why: 'sums over areas and roles are not closed', gate: gates.nearest},
      {why: 'rounding is keyed but those sums are not closed', gate: gates.keyed},
      {why: 'sums within a line are not closed either', gate: {...gates.nearest, name: 'alone', lines: false}},
      {
        why: 'people and those declared are shown exactly',
        gate: {...gates.nearest, name: 'exact', rounding: 'exact totals', lines: false},
      },
      {
        why: 'only 1 and 2 are withheld',
        gate: {...gates.nearest, name: 'below 3', rule: {...leastRule, withholdBelow: 3}},
      },
    ] satisfies readonly {why: string; gate: Gate}[])('finds figures where $why', ({gate}) => {
      const {walks} = attacked(gate, 8);
      expect(walks.missed).toBe(0);
      expect(fewerThan(2, walks)).toBeGreaterThan(0);
    });
  },
);
