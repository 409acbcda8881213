import {describe, expect, it} from 'vitest';
import {attackAllSplits, attackSplitWalks} from './attackSplits';
import {nothingAttacked, type Attacked} from './attackWalks';
import {gates, type Gate} from './gates';

function fewerThan(counts: number, {widths, flowWidths}: Attacked): number {
  return [...widths.slice(0, counts), ...flowWidths.slice(0, counts)].reduce((sum, count) => sum + (count ?? 0), 0);
}

/** The whole is closed as ever; lines by split are closed by themselves and over areas, and not set against the whole. */
const untied: Gate = {...gates.productLines, name: 'untied', linked: 'areas', product: false};

describe('an intruder who breaks a characteristic down in every way', {timeout: 180_000}, () => {
  it('is left at least three counts for every withheld figure, on a page and over the whole walk', () => {
    const pages = nothingAttacked();
    const walks = nothingAttacked();
    for (const seed of [1, 2, 5, 8]) attackSplitWalks(seed, gates.product, 2, pages, walks);
    expect(walks.withheld).toBeGreaterThan(200);
    for (const {missed, examples, ...found} of [pages, walks]) {
      expect({missed, tight: fewerThan(3, {missed, examples, ...found}), examples}).toEqual({
        missed: 0,
        tight: 0,
        examples: [],
      });
    }
  });

  it('is left as many by all lines of a characteristic by every split there is', () => {
    for (const [seed, only] of [
      [2, 'workforce ethnicGroup'],
      [5, 'caseload disability'],
      [8, 'workforce religion'],
    ] as const) {
      const closed = nothingAttacked();
      attackAllSplits(seed, gates.productLines, closed, only);
      expect(closed.withheld).toBeGreaterThan(100);
      expect({only, missed: closed.missed, tight: fewerThan(3, closed), examples: closed.examples}).toEqual({
        only,
        missed: 0,
        tight: 0,
        examples: [],
      });
    }
  });

  it('finds figures where lines by split are not set against the whole', () => {
    const open = nothingAttacked();
    attackAllSplits(2, untied, open, 'workforce ethnicGroup');
    expect(open.missed).toBe(0);
    expect(fewerThan(3, open)).toBeGreaterThan(10);
  });
});
