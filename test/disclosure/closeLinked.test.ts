import {describe, expect, it} from 'vitest';
import {leastRule, rangeBehind} from '../../src/disclosure';
import {closeLinked, emits} from '../../src/disclosure/linked/closeLinked';
import {cellOf} from '../../src/disclosure/linked/linkedCells';
import {narrow, unlimited} from '../../src/disclosure/linked/linkedRanges';
import type {Families} from '../../src/disclosure/linked/types';

const {small, base, secondary} = emits;

/** One sum: the first cell is the others together, over areas or within a line. */
function oneSum(cells: number, of: 'areas' | 'line'): Families {
  const indexes = Array.from({length: cells}, (_, i) => i);
  return {
    cells,
    lines: of === 'line' ? 1 : 0,
    totals: Int32Array.of(0),
    rests: Uint8Array.of(0),
    starts: Int32Array.of(0, cells - 1),
    parts: Int32Array.from(indexes.slice(1)),
    offsets: Int32Array.from([...indexes, cells]),
    families: new Int32Array(cells),
  };
}

const rangeOf = (what: number) => rangeBehind(cellOf(what), leastRule, unlimited);

function closed(shown: readonly number[], of: 'areas' | 'line' = 'areas'): readonly number[] {
  const emitted = Int32Array.from(shown);
  closeLinked(oneSum(shown.length, of), emitted, rangeOf, () => 0);
  return [...emitted];
}

/** How many counts each cell could be, as shown. */
function widths(shown: readonly number[]): readonly number[] {
  const least = new Int32Array(shown.length);
  const most = new Int32Array(shown.length).fill(unlimited);
  shown.forEach((what, cell) => {
    if (what < small) return;
    least[cell] = rangeOf(what).least;
    most[cell] = rangeOf(what).most;
  });
  narrow(oneSum(shown.length, 'areas'), {least, most});
  return shown.map((_, cell) => (most[cell] ?? 0) - (least[cell] ?? 0) + 1);
}

describe('closeLinked', () => {
  it('leaves alone what no sum pins', () => {
    expect(closed([25, 10, 10, small])).toEqual([25, 10, 10, small]);
  });

  it('withholds the smallest figure beside a pinned one and keeps the total of the areas', () => {
    // 35 is at most 37 and the others at least 8 and 28, so the withheld one is 1.
    expect(widths([35, 30, 10, small])[3]).toBe(1);
    expect(closed([35, 30, 10, small])).toEqual([35, 30, secondary, small]);
    expect(closed([35, 30, 10, 0, small])).toEqual([35, 30, secondary, 0, small]);
  });

  it('withholds every part of a line: one alone would say that it had to go', () => {
    expect(closed([35, 30, 10, small], 'line')).toEqual([35, secondary, secondary, small]);
  });

  it('withholds the total where no part beside a pinned one shows anybody', () => {
    expect(closed([small, 0, small, small, small])[0]).toBe(secondary);
  });

  it('leaves three counts of somebody alone on a small base, who could be there or not', () => {
    const shown = [15, 10, 10, base];
    expect(widths(shown)[3]).toBe(2);
    expect(widths(closed(shown))[3]).toBeGreaterThanOrEqual(3);
  });
});
