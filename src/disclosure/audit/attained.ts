import type {LinearSystem} from './linearSystem';

const near = 1e-6;

/** How much of a system must be known. */
export interface Wanted {
  /** By cell: 1 where its limits are wanted. */
  readonly cells: Uint8Array;
  /** A cell seen this far apart needs no exact limits; Infinity wants all limits exact. */
  readonly enough: number;
}

/** The least and most each cell was seen to have among counts that fit; once settled, its limits. */
export class Attained {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly #outer: LinearSystem;
  readonly #wanted: Wanted;

  constructor(outer: LinearSystem, wanted: Wanted) {
    this.#outer = outer;
    this.#wanted = wanted;
    this.lower = new Float64Array(outer.lower.length).fill(Infinity);
    this.upper = new Float64Array(outer.lower.length).fill(-Infinity);
  }

  see(counts: Float64Array): void {
    counts.forEach((count, cell) => this.seeOne(cell, count));
  }

  seeOne(cell: number, count: number): void {
    this.lower[cell] = Math.min(this.lower[cell] ?? 0, count);
    this.upper[cell] = Math.max(this.upper[cell] ?? 0, count);
  }

  /** An exact limit. */
  most(cell: number, count: number): void {
    this.upper[cell] = count;
  }

  least(cell: number, count: number): void {
    this.lower[cell] = count;
  }

  needsMore(cell: number): boolean {
    return this.#isOpen(cell) && (this.upper[cell] ?? 0) < (this.#outer.upper[cell] ?? 0) - near;
  }

  needsLess(cell: number): boolean {
    return this.#isOpen(cell) && (this.lower[cell] ?? 0) > (this.#outer.lower[cell] ?? 0) + near;
  }

  /** How many limits are still wanted. */
  open(): number {
    let open = 0;
    for (let cell = 0; cell < this.lower.length; cell += 1) {
      open += Number(this.needsMore(cell)) + Number(this.needsLess(cell));
    }
    return open;
  }

  /** Something bounds the cell from above already. */
  isLimited(cell: number): boolean {
    return this.#outer.upper[cell] !== Infinity;
  }

  #isOpen(cell: number): boolean {
    const {cells, enough} = this.#wanted;
    if (cells[cell] !== 1) return false;
    return enough === Infinity || (this.upper[cell] ?? 0) - (this.lower[cell] ?? 0) < enough - near;
  }
}
