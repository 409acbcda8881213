import {leastPossibleCounts} from '../closeNarrowFamilies';
import {emits, startOf, type RangeOf} from './closeLinked';
import {narrow, unlimited, type LinkedRanges} from './linkedRanges';
import type {Families} from './types';

/** Rounds in which figures go one by one; after them, tables. Most snapshots need five. */
const patience = 12;

/** What `closeSplits` must know of each cell. */
export interface SplitCells {
  /** 1 for the cells of the whole, closed before: they stay as they are. */
  readonly isSettled: Uint8Array;
  /** The table each cell is in: one area by one split. */
  readonly tableOf: (cell: number) => number;
}

/**
 * Withholds further among the lines by split, in place, until the sums leave every withheld cell at least three counts, and
 * takes nothing from the whole: in the sum that pins a narrow cell the smallest figure goes that may, then the total, then all.
 * A figure that its sums tell as well as it would itself is shown again, for hiding it protects nothing. Where nothing more
 * may go, the tables around go whole; without any of them the whole is as it was closed by itself.
 */
export function closeSplits(families: Families, emitted: Int32Array, rangeOf: RangeOf, cells: SplitCells): void {
  const closing = new SplitClosing(families, emitted, rangeOf, cells);
  while (!closing.isDone()) closing.round();
}

class SplitClosing {
  readonly #families: Families;
  readonly #emitted: Int32Array;
  readonly #rangeOf: RangeOf;
  readonly #cells: SplitCells;
  readonly #alone: Int32Array;
  /** Shown again, and not to be withheld any more. */
  readonly #known = new Set<number>();
  readonly #gone = new Set<number>();
  #rounds = 0;
  #isOver = false;
  /** What the whole tells by itself. */
  readonly #settled: LinkedRanges;
  #start: LinkedRanges;
  #ranges: LinkedRanges;
  #tight: readonly number[] = [];

  constructor(families: Families, emitted: Int32Array, rangeOf: RangeOf, cells: SplitCells) {
    this.#families = families;
    this.#emitted = emitted;
    this.#rangeOf = rangeOf;
    this.#cells = cells;
    this.#alone = emitted.slice();
    const whole = emitted.map((what, cell) => (cells.isSettled[cell] ? what : emits.nothing));
    this.#settled = startOf(whole, rangeOf);
    narrow(families, this.#settled);
    this.#start = startOf(emitted, rangeOf);
    this.#ranges = this.#start;
  }

  isDone(): boolean {
    if (this.#isOver) return true;
    this.#start = startOf(this.#emitted, this.#rangeOf);
    this.#ranges = {least: this.#start.least.slice(), most: this.#start.most.slice()};
    narrow(this.#families, this.#ranges);
    this.#tight = [...this.#emitted.keys()].filter((cell) => this.#isNarrow(cell));
    return this.#tight.length === 0;
  }

  round(): void {
    this.#rounds += 1;
    const touched = new Set<number>();
    const changed = this.#tight.filter((cell) => this.#relieve(cell, touched));
    if (changed.length > 0) return;
    const tables = new Set(this.#tight.flatMap((cell) => this.#nearestTable(cell) ?? []));
    // Nothing is left to go but tables far away: rather none than one that tells.
    this.#isOver = tables.size === 0;
    for (let cell = 0; cell < this.#emitted.length; cell += 1) {
      const goes = this.#isOver || tables.has(this.#cells.tableOf(cell));
      if (goes && !this.#cells.isSettled[cell] && this.#at(cell) !== emits.nothing)
        this.#emitted[cell] = emits.secondary;
    }
    for (const table of tables) this.#gone.add(table);
  }

  /** Does something for a narrow cell, unless that was done for another of the same sums in this round. */
  #relieve(cell: number, touched: Set<number>): boolean {
    if (this.#at(cell) !== 0 && !this.#cells.isSettled[cell] && this.#isPartOfZero(cell)) {
      this.#emitted[cell] = 0;
      return true;
    }
    if (this.#isKnownAnyway(cell)) {
      this.#emitted[cell] = this.#alone[cell] ?? emits.secondary;
      this.#known.add(cell);
      return true;
    }
    if (this.#rounds > patience) return false;
    for (const {family} of this.#pinning(cell)) {
      // What went there in this round may have done for this cell too: that is yet to be seen.
      if (touched.has(family)) return true;
      if (!this.#withholdIn(family)) continue;
      touched.add(family);
      return true;
    }
    return false;
  }

  #withholdIn(family: number): boolean {
    const total = this.#totalOf(family);
    const open = this.#partsOf(family).filter((part) => this.#isOpen(part) && !this.#known.has(part));
    const shown = open.filter((part) => this.#at(part) > 0);
    const least = Math.min(...shown.map((part) => this.#at(part)));
    const isLine = family < this.#families.lines;
    const first = isLine
      ? open.filter((part) => this.#at(part) >= 0)
      : shown.filter((part) => this.#at(part) === least).slice(0, 1);
    const mayTotal = this.#isOpen(total) && !this.#known.has(total);
    for (const goes of [first, mayTotal ? [total] : [], open]) {
      for (const cell of goes) this.#emitted[cell] = emits.secondary;
      if (goes.length > 0) return true;
    }
    return false;
  }

  /** The sums that pin a cell, and those that pin what these are of, shown or not, nearest first. */
  *#pinning(cell: number): Generator<{readonly family: number}> {
    const cells = new Set([cell]);
    const seen = new Set<number>();
    // A set is walked in the order it is filled, what is added on the way too.
    for (const one of cells) {
      for (const family of this.#familiesOf(one).toSorted((a, b) => b - a)) {
        if (seen.has(family) || !this.#isTight(family, one)) continue;
        seen.add(family);
        yield {family};
        for (const part of this.#partsOf(family)) cells.add(part);
        cells.add(this.#totalOf(family));
      }
    }
  }

  /** The table nearest to a narrow cell, along what pins it, that still shows something. */
  #nearestTable(cell: number): number | null {
    for (const {family} of this.#pinning(cell)) {
      for (const one of [...this.#partsOf(family), this.#totalOf(family)]) {
        const table = this.#cells.tableOf(one);
        if (!this.#cells.isSettled[one] && this.#at(one) >= emits.small && !this.#gone.has(table)) return table;
      }
    }
    return null;
  }

  #settledWidth(cell: number): number {
    return (this.#settled.most[cell] ?? 0) - (this.#settled.least[cell] ?? 0);
  }

  #at(cell: number): number {
    return this.#emitted[cell] ?? emits.nothing;
  }

  /** It may be withheld, and that would hide something. */
  #isOpen(cell: number): boolean {
    return !this.#cells.isSettled[cell] && this.#at(cell) >= emits.small && !this.#isPartOfZero(cell);
  }

  #isNarrow(cell: number): boolean {
    const what = this.#at(cell);
    if (what >= 0 || what === emits.nothing) return false;
    const from = this.#ranges.least[cell] ?? 0;
    const to = this.#ranges.most[cell] ?? 0;
    if (to - from + 1 >= leastPossibleCounts) return false;
    // What the whole tells of itself is its own affair: it was closed so.
    if (this.#cells.isSettled[cell]) return to > 0 && to - from < this.#settledWidth(cell);
    // A figure of nobody may be known to be none; one of people not.
    return from > 0 || (to > 0 && this.#alone[cell] !== 0);
  }

  #isKnownAnyway(cell: number): boolean {
    const own = this.#alone[cell] ?? emits.nothing;
    if (this.#cells.isSettled[cell] || this.#at(cell) !== emits.secondary || own < 0) return false;
    const shown = this.#rangeOf(own);
    return (this.#ranges.least[cell] ?? 0) >= shown.least && (this.#ranges.most[cell] ?? 0) <= shown.most;
  }

  #isPartOfZero(cell: number): boolean {
    return this.#familiesOf(cell).some((family) => {
      const total = this.#totalOf(family);
      return total !== cell && this.#at(total) === 0;
    });
  }

  #isTight(family: number, cell: number): boolean {
    const {least, most} = this.#ranges;
    const total = this.#totalOf(family);
    let sumOfLeast = 0;
    let sumOfMost = 0;
    for (const part of this.#partsOf(family)) {
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
    const isHigh = high <= (most[cell] ?? 0) && (most[cell] ?? 0) < (this.#start.most[cell] ?? 0);
    const isLow = low >= (least[cell] ?? 0) && (least[cell] ?? 0) > (this.#start.least[cell] ?? 0);
    return isHigh || isLow;
  }

  #familiesOf(cell: number): Int32Array {
    const {offsets, families} = this.#families;
    return families.subarray(offsets[cell] ?? 0, offsets[cell + 1] ?? 0);
  }

  #partsOf(family: number): readonly number[] {
    const {starts, parts} = this.#families;
    return [...parts.subarray(starts[family] ?? 0, starts[family + 1] ?? 0)];
  }

  #totalOf(family: number): number {
    return this.#families.totals[family] ?? 0;
  }
}
