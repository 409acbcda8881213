import {leastPossibleCounts} from '../closeNarrowFamilies';
import {narrow, unlimited, type LinkedRanges} from './linkedRanges';
import type {Families} from './types';

/** What each cell shows: a count of 0 or more, or one of these. */
export const emits = {small: -1, base: -2, secondary: -3, nothing: -4} as const;

/** What a reader can tell of a cell by itself. */
export type RangeOf = (emitted: number) => {readonly least: number; readonly most: number};

/** Which cells go before others where some must: 0 parts and answers not given, 1 those declared, 2 the people. */
export type RankOf = (cell: number) => 0 | 1 | 2;

/**
 * Withholds further, in place, until the sums over lines, areas and parts leave every withheld cell at least three
 * counts. It looks only at what would be shown, and at all of it, so a cell ends the same by whatever path it is reached.
 * Returns how many cells it withheld. A withheld part of a shown zero is shown as the zero it is.
 */
export function closeLinked(families: Families, emitted: Int32Array, rangeOf: RangeOf, rankOf: RankOf): number {
  let closed = 0;
  const alone = emitted.slice();
  const everything = new Closing(families, emitted, rankOf);
  for (;;) {
    const start = startOf(emitted, rangeOf);
    const ranges = {least: start.least.slice(), most: start.most.slice()};
    narrow(families, ranges);
    const tight = narrowCells(emitted, alone, ranges);
    if (tight.length === 0) return closed;
    const before = closed;
    let zeros = 0;
    const touched = new Set<number>();
    for (const cell of tight) {
      if (everything.isPartOfZero(cell)) {
        emitted[cell] = 0;
        zeros += 1;
        continue;
      }
      if (everything.familiesOf(cell).some((family) => touched.has(family))) continue;
      const family = everything.close(cell, start, ranges, touched);
      if (family === null) continue;
      touched.add(family.family);
      closed += family.cells;
    }
    if (closed === before && zeros === 0) throw new Error('A withheld figure could not be protected');
  }
}

/** What each cell tells by itself. */
export function startOf(emitted: Int32Array, rangeOf: RangeOf): LinkedRanges {
  const least = new Int32Array(emitted.length);
  const most = new Int32Array(emitted.length).fill(unlimited);
  const known = new Map<number, {readonly least: number; readonly most: number}>();
  for (let cell = 0; cell < emitted.length; cell += 1) {
    const what = emitted[cell] ?? emits.nothing;
    if (what < emits.small) continue;
    const range = known.get(what) ?? rangeOf(what);
    known.set(what, range);
    least[cell] = range.least;
    most[cell] = range.most;
  }
  return {least, most};
}

function narrowCells(emitted: Int32Array, alone: Int32Array, {least, most}: LinkedRanges): readonly number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < emitted.length; cell += 1) {
    const what = emitted[cell] ?? emits.nothing;
    if (what >= 0 || what === emits.nothing) continue;
    const from = least[cell] ?? 0;
    const to = most[cell] ?? 0;
    // A figure of nobody, withheld for others, may be known to be none. Of people, however many, none may be pinned; on a
    // small base it may be the one person there.
    const isOfPeople = from > 0 || (to > 0 && alone[cell] !== 0);
    if (isOfPeople && to - from + 1 < leastPossibleCounts) cells.push(cell);
  }
  return cells;
}

class Closing {
  readonly #families: Families;
  readonly #emitted: Int32Array;
  readonly #rankOf: RankOf;

  constructor(families: Families, emitted: Int32Array, rankOf: RankOf) {
    this.#families = families;
    this.#emitted = emitted;
    this.#rankOf = rankOf;
  }

  familiesOf(cell: number): readonly number[] {
    const {offsets, families} = this.#families;
    return [...families.subarray(offsets[cell] ?? 0, offsets[cell + 1] ?? 0)];
  }

  partsOf(family: number): readonly number[] {
    const {starts, parts} = this.#families;
    return [...parts.subarray(starts[family] ?? 0, starts[family + 1] ?? 0)];
  }

  totalOf(family: number): number {
    return this.#families.totals[family] ?? 0;
  }

  isPartOfZero(cell: number): boolean {
    return this.familiesOf(cell).some((family) => {
      const total = this.totalOf(family);
      return total !== cell && this.#emitted[total] === 0;
    });
  }

  /**
   * Withholds in a family that pins a narrow cell, else in another of its families, else farther away: over roles and areas
   * first, where the smallest figure beside it goes, one at a time, and then the total, because figures of more people are
   * worth more; within its line last, where all go.
   */
  close(
    cell: number,
    start: LinkedRanges,
    ranges: LinkedRanges,
    touched: ReadonlySet<number>,
  ): {family: number; cells: number} | null {
    // Lines were numbered first (familiesOf.ts), then areas, then roles.
    const own = this.familiesOf(cell).toSorted((a, b) => b - a);
    const tight = own.filter((family) => this.#isTight(family, cell, start, ranges));
    const rank = this.#rankOf(cell);
    for (const near of [tight, own]) {
      for (const family of near) {
        const cells = this.#withholdFirst(this.#choices(family, rank), rank);
        if (cells > 0) return {family, cells};
      }
    }
    return this.#farther(cell, start, ranges, touched);
  }

  /** What may go in a family, the first that hides anything. */
  #choices(family: number, rank: number): readonly (readonly number[])[] {
    const total = [this.totalOf(family)];
    const parts = this.partsOf(family);
    const shown = parts.filter((part) => (this.#emitted[part] ?? 0) >= 0);
    if (family < this.#families.lines) return [shown, total, parts];
    const people = shown.filter((part) => (this.#emitted[part] ?? 0) > 0 && this.#rankOf(part) <= rank);
    const smallest = people.toSorted((a, b) => (this.#emitted[a] ?? 0) - (this.#emitted[b] ?? 0)).slice(0, 1);
    return [smallest, total, parts];
  }

  /** What pins a narrow cell may itself be pinned: the sums that do are followed through all that is withheld. */
  #farther(
    cell: number,
    start: LinkedRanges,
    ranges: LinkedRanges,
    touched: ReadonlySet<number>,
  ): {family: number; cells: number} | null {
    for (let most: number = this.#rankOf(cell); most <= 2; most += 1) {
      const cells = new Set([cell]);
      const seen = new Set<number>();
      // A set is walked in the order it is filled, what is added on the way too.
      for (const one of cells) {
        for (const family of this.familiesOf(one).toSorted((a, b) => b - a)) {
          if (seen.has(family) || !this.#isTight(family, one, start, ranges)) continue;
          // Something went there already in this round: what it does to this cell is yet to be seen.
          if (touched.has(family)) return null;
          seen.add(family);
          const gone = this.#withholdFirst(this.#choices(family, most), most);
          if (gone > 0) return {family, cells: gone};
          for (const around of [...this.partsOf(family), this.totalOf(family)]) {
            if ((this.#emitted[around] ?? 0) < 0) cells.add(around);
          }
        }
      }
    }
    return null;
  }

  #withholdFirst(choices: readonly (readonly number[])[], rank: number): number {
    for (const goes of choices) {
      const cells = this.#withhold(goes, rank);
      if (cells > 0) return cells;
    }
    return 0;
  }

  #withhold(cells: readonly number[], rank: number): number {
    const open = cells.filter(
      (cell) => (this.#emitted[cell] ?? 0) >= emits.small && this.#rankOf(cell) <= rank && !this.isPartOfZero(cell),
    );
    for (const cell of open) this.#emitted[cell] = emits.secondary;
    return open.length;
  }

  /** True where this family's own sum gives a limit of the cell that the cell by itself would not show. */
  #isTight(family: number, cell: number, start: LinkedRanges, {least, most}: LinkedRanges): boolean {
    const parts = this.partsOf(family);
    const total = this.totalOf(family);
    let sumOfLeast = 0;
    let sumOfMost = 0;
    for (const part of parts) {
      sumOfLeast += least[part] ?? 0;
      sumOfMost += most[part] ?? 0;
    }
    const isRest = this.#families.rests[family] === 1;
    const [low, high] =
      total === cell
        ? [sumOfLeast, isRest ? unlimited : sumOfMost]
        : [
            isRest ? 0 : (least[total] ?? 0) - (sumOfMost - (most[cell] ?? 0)),
            (most[total] ?? 0) - sumOfLeast + (least[cell] ?? 0),
          ];
    const isHigh = high <= (most[cell] ?? 0) && (most[cell] ?? 0) < (start.most[cell] ?? 0);
    const isLow = low >= (least[cell] ?? 0) && (least[cell] ?? 0) > (start.least[cell] ?? 0);
    return isHigh || isLow;
  }
}
